import { decimal, element, escapeText } from './markup.ts';
import { wrapText } from './measured-text.ts';
import { fill, paletteStyle } from './palette.ts';

/** A drawing with what a screen reader says of it. `name` is unique on a page. */
export interface Picture {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

const margin = 20;
const headingSize = 17;
const headingLine = 23;

const font =
  'font-family:-apple-system,"Segoe UI",Roboto,"Noto Sans",Cantarell,Ubuntu,"Liberation Sans",sans-serif;font-variant-numeric:tabular-nums';

/** Rules that every picture needs beside its colours. */
export const pictureStyle: string = `svg.picture{${font};font-size:13px}.picture .small{font-size:11.5px}.picture .strong{font-weight:600}.picture .thin{fill:none;stroke-width:1}.picture .curve{fill:none;stroke-width:2;stroke-linejoin:round}.picture .band{opacity:.16}.picture .end{text-anchor:end}.picture .middle{text-anchor:middle}`;

/** The picture as a file of its own, with its heading, its colours by day and night, and its ground. */
export function svgFile(picture: Picture): string {
  const heading = wrapText(picture.title, picture.width * 0.96, headingSize);
  const top = margin + heading.length * headingLine + 8;
  const width = picture.width + 2 * margin;
  const height = top + picture.height + margin;
  const ground = element('rect', { width, height, class: fill('paper') });
  const written = heading.map((text, index) =>
    element(
      'text',
      {
        x: margin,
        y: margin + headingSize + index * headingLine,
        class: `${fill('ink')} strong`,
        'font-size': headingSize,
      },
      escapeText(text),
    ),
  );
  const body = element('g', { transform: `translate(${margin} ${decimal(top)})` }, picture.body);
  const drawn = [ground, ...written, body].join('\n');
  const style = element(
    'style',
    {},
    `${pictureStyle}${paletteStyle(drawn)}`.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  );
  return `${frame(picture, { width, height }, `${style}\n${drawn}`)}\n`;
}

/** The picture for a page that brings the colours and the heading itself. */
export function svgInPage(picture: Picture): string {
  return frame(picture, picture, picture.body);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function frame(picture: Picture, { width, height }: Size, content: string): string {
  const title = `${picture.name}-title`;
  const description = `${picture.name}-description`;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'picture',
      role: 'img',
      'aria-labelledby': title,
      'aria-describedby': description,
      width,
      height,
      viewBox: `0 0 ${decimal(width)} ${decimal(height)}`,
    },
    element('title', { id: title }, escapeText(picture.title)),
    element('desc', { id: description }, escapeText(picture.description)),
    '\n',
    content,
  );
}
