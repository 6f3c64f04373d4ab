import { logNormal, type RandomStream, uniform } from '@ebb/stats';
import type { LogNormal, Range } from './diary-world.ts';

export function drawFrom(stream: RandomStream, [low, high]: Range): number {
  return low + (high - low) * uniform(stream);
}

/** Whole days: both ends are as likely as the days between them. */
export function drawDays(stream: RandomStream, [low, high]: Range): number {
  return low + Math.floor((high - low + 1) * uniform(stream));
}

export function drawLogNormal(stream: RandomStream, [median, sigma]: LogNormal): number {
  return logNormal(stream, median, sigma);
}
