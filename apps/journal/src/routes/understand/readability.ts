/** For tests: how hard a text is to read. */

function sentencesOf(text: string): readonly string[] {
  return text.split(/[.!?:]+\s+/).filter((sentence) => sentence.trim() !== '');
}

export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}’-]+/gu) ?? [];
}

/** Groups of vowels; a silent e at the end of an English word does not count. */
function syllablesOf(word: string, silentE: boolean): number {
  const sounded = silentE
    ? word.toLowerCase().replace(/(?<=[^aeiouyl])e$|(?<=[^aeiouytd])es$|(?<=[^aeiouytd])ed$/, '')
    : word.toLowerCase();
  return Math.max(1, (sounded.match(silentE ? /[aeiouy]+/g : /ei|ai|au|eu|äu|ie|[aeiouyäöü]/g) ?? []).length);
}

/** English: grade of Flesch and Kincaid (1975), years of school. */
export function fleschKincaidGrade(text: string): number {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, true), 0);
  return 0.39 * (words.length / sentencesOf(text).length) + 11.8 * (syllables / words.length) - 15.59;
}

/** German: first Wiener Sachtextformel (Bamberger & Vanecek 1984), years of school. */
export function wienerSachtext(text: string): number {
  const words = wordsOf(text);
  const percent = (is: (word: string) => boolean): number => (100 * words.filter(is).length) / words.length;
  return (
    0.1935 * percent((word) => syllablesOf(word, false) >= 3) +
    0.1672 * (words.length / sentencesOf(text).length) +
    0.1297 * percent((word) => word.length > 6) -
    0.0327 * percent((word) => syllablesOf(word, false) === 1) -
    0.875
  );
}
