import { decimal, element } from './markup.ts';
import { type Colour, fill, line } from './palette.ts';

export type Shape = 'up' | 'down' | 'diamond' | 'ring' | 'dot' | 'bar';

export interface MarkLook {
  readonly shape: Shape;
  readonly colour: Colour;
}

/** A mark of about ten pixels around a point. Shape and colour say the same, so either is enough. */
export function drawMark({ shape, colour }: MarkLook, x: number, y: number): string {
  if (shape === 'bar') return drawPath(`M${at(x, y - 5.5)}v11`, line(colour), 1.75);
  if (shape === 'ring')
    return element('circle', {
      cx: x,
      cy: y,
      r: 3.6,
      class: `${fill('paper')} ${line(colour)}`,
      'stroke-width': 1.75,
    });
  if (shape === 'dot') return element('circle', { cx: x, cy: y, r: 4, class: fill(colour) });
  return element('path', {
    d: outline(shape, x, y),
    class: `${fill(colour)} ${line('paper')}`,
    'stroke-width': 0.75,
  });
}

function outline(shape: 'up' | 'down' | 'diamond', x: number, y: number): string {
  if (shape === 'up') return `M${at(x, y - 5)}l5.2 9h-10.4z`;
  if (shape === 'down') return `M${at(x, y + 5)}l5.2 -9h-10.4z`;
  return `M${at(x, y - 5.6)}l5.6 5.6l-5.6 5.6l-5.6 -5.6z`;
}

function drawPath(d: string, colourClass: string, width: number): string {
  return element('path', { d, class: colourClass, fill: 'none', 'stroke-width': width });
}

function at(x: number, y: number): string {
  return `${decimal(x)} ${decimal(y)}`;
}
