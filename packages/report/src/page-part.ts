import { element, escapeText } from './markup.ts';
import { type Picture, svgInPage } from './picture.ts';
import type { Table } from './table.ts';

const narrowWidth = 328;
const wideWidth = 1100;

export function heading(level: 1 | 2 | 3, text: string, id?: string): string {
  return element(`h${level}`, { id }, escapeText(text));
}

export function paragraph(text: string, look?: string): string {
  return element('p', { class: look }, escapeText(text));
}

/** The picture twice, for a phone and for a desk; the style shows one of them. */
export function figure(draw: (width: number) => Picture, caption: string): string {
  const drawn = (width: number, look: 'narrow' | 'wide'): string => {
    const picture = draw(width);
    return element('div', { class: look }, svgInPage({ ...picture, name: `${picture.name}-${look}` }));
  };
  return element(
    'figure',
    {},
    drawn(narrowWidth, 'narrow'),
    drawn(wideWidth, 'wide'),
    element('figcaption', {}, escapeText(caption)),
  );
}

/** A table that scrolls by itself where it is wider than the page, by keyboard too. */
export function tableMarkup({ name, title, columns, rows, notes }: Table): string {
  const caption = `${name}-table`;
  const head = element(
    'tr',
    {},
    ...columns.map((column) => element('th', { scope: 'col' }, escapeText(column))),
  );
  const body = rows.map(([first = '', ...cells]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, escapeText(first)),
      ...cells.map((cell) =>
        element('td', { class: isNumber(cell) ? 'number' : undefined }, escapeText(cell)),
      ),
    ),
  );
  const table = element(
    'table',
    {},
    element('caption', { id: caption }, escapeText(title)),
    element('thead', {}, head),
    element('tbody', {}, body.join('\n')),
  );
  return [
    element('div', { class: 'table', tabindex: 0, role: 'region', 'aria-labelledby': caption }, table),
    notes.length === 0
      ? ''
      : element('ul', { class: 'notes' }, ...notes.map((note) => element('li', {}, escapeText(note)))),
  ].join('\n');
}

/** A number with its interval stays on one line. */
function isNumber(cell: string): boolean {
  return /^(?:[\d<–]|not )/.test(cell) && cell.length < 50;
}
