import { element, escapeText } from './markup.ts';
import { shorten, textWidth } from './measured-text.ts';
import { fill } from './palette.ts';

export interface LegendEntry {
  readonly label: string;
  /** What follows the label, on a line of its own where both do not fit. */
  readonly note?: string;
  /** The sign, drawn in 22 pixels of width around a point. */
  readonly sign: (x: number, y: number) => string;
}

export interface Drawn {
  readonly body: string;
  readonly height: number;
}

const lineHeight = 22;
const signWidth = 22;
const gap = 18;

/** Signs and what they mean, one after the other, in as many lines as the width asks for. */
export function drawLegend(entries: readonly LegendEntry[], width: number): Drawn {
  let x = 0;
  let row = 0;
  const parts: string[] = [];
  for (const { label, note, sign } of entries) {
    const whole = note === undefined ? label : `${label} ${note}`;
    const fits = signWidth + textWidth(whole, 13) <= width;
    const needed = signWidth + textWidth(fits ? whole : label, 13);
    if (x > 0 && x + needed > width) {
      x = 0;
      row += 1;
    }
    const middle = row * lineHeight + lineHeight / 2;
    parts.push(
      sign(x + signWidth / 2 - 3, middle),
      element(
        'text',
        { x: x + signWidth, y: middle + 4.5, class: fill('ink') },
        escapeText(shorten(fits ? whole : label, width - signWidth, 13)),
      ),
    );
    x += needed + gap;
    if (!fits && note !== undefined) {
      row += 1;
      x = width;
      parts.push(
        element('text', { x: signWidth, y: middle + 22, class: `small ${fill('soft')}` }, escapeText(note)),
      );
    }
  }
  return { body: parts.join('\n'), height: entries.length === 0 ? 0 : (row + 1) * lineHeight };
}
