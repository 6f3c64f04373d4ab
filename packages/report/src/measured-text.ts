/** Narrow and wide letters in shares of the font's size, of the widest of the fonts a picture may be shown in. */
const narrow = /[ijlt.,:;|!'()[\]fr ]/;
const wide = /[mwMWA-Z%@]/;

/** About how wide this text comes out, in the unit of `size`. Nobody can measure a font without drawing it. */
export function textWidth(content: string, size: number): number {
  let ems = 0;
  for (const letter of content) ems += letterWidth(letter);
  return ems * size;
}

function letterWidth(letter: string): number {
  if (narrow.test(letter)) return 0.38;
  return wide.test(letter) ? 0.8 : 0.63;
}

/** The text in lines no wider than `width`; a word that is too long for a line stands in one of its own. */
export function wrapText(content: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of content.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && textWidth(longer, size) > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}

/** The text, cut with an ellipsis where it does not fit. */
export function shorten(content: string, width: number, size: number): string {
  if (textWidth(content, size) <= width) return content;
  const letters = [...content];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('')}…`;
}
