import { tenth } from './day-scale.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Monotone cubic path (Steffen 1990, Astron Astrophys 239:443): smooth, and never above or below what was reported. */
export function curveThrough(points: readonly Point[]): string {
  const first = points[0];
  if (first === undefined) return '';
  const slopes = points.map((_, i) => slopeAt(points, i));
  let path = `M${tenth(first.x)},${tenth(first.y)}`;
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1] as Point;
    const b = points[i] as Point;
    const third = (b.x - a.x) / 3;
    const leaving = a.y + third * (slopes[i - 1] as number);
    const arriving = b.y - third * (slopes[i] as number);
    path += `C${tenth(a.x + third)},${tenth(leaving)},${tenth(b.x - third)},${tenth(arriving)},${tenth(b.x)},${tenth(b.y)}`;
  }
  return path;
}

function slopeAt(points: readonly Point[], i: number): number {
  const before = points[i - 1];
  const here = points[i] as Point;
  const after = points[i + 1];
  if (before === undefined || after === undefined) return 0;
  const left = (here.y - before.y) / (here.x - before.x);
  const right = (after.y - here.y) / (after.x - here.x);
  const parabola = (left * (after.x - here.x) + right * (here.x - before.x)) / (after.x - before.x);
  return (
    (Math.sign(left) + Math.sign(right)) * Math.min(Math.abs(left), Math.abs(right), Math.abs(parabola) / 2)
  );
}
