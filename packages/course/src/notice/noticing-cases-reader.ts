import { formatDay } from '../day.ts';
import { type Case, readCases, readMoment } from '../diary/cases-reader.ts';

/** Reads a case file on noticing: as the diary's, with scores that go round in brackets, and lines like `2>6` over a span. */
export function readNoticingCases(text: string): Case[] {
  return readCases(text.split('\n').flatMap(spelledOut).join('\n'));
}

/** A span in which scores change is one line for each of its days. */
function spelledOut(line: string): string[] {
  const match = /^(\S+?)\.\.(\S+?)(?: every (\d+) days)?: (.*(?:\[|\d>\d).*)$/.exec(line);
  if (match === null) return [line];
  const [, first = '', last = '', every = '1', said = ''] = match;
  const from = readMoment(first).day;
  const until = readMoment(last).day;
  const count = Math.floor((until - from) / Number(every)) + 1;
  if (!(count > 1)) throw new RangeError(`Cannot read the case line "${line}": it must be a span of days`);
  return Array.from({ length: count }, (_, index) => {
    const day = from + index * Number(every);
    const along = index / (count - 1);
    return `${formatDay(day as typeof from)}: ${saidOn(said, index, along)}`;
  });
}

function saidOn(said: string, index: number, along: number): string {
  return said
    .replace(/(\d+)>(\d+)(?: \[([^\]]+)\])?/g, (_, first: string, last: string, added?: string) => {
      const level = Number(first) + (Number(last) - Number(first)) * along;
      return String(withinScale(Math.round(level + turn(added ?? '0', index))));
    })
    .replace(/\[([^\]]+)\]/g, (_, values: string) => String(turn(values, index)));
}

function turn(values: string, index: number): number {
  const all = values.split(' ').map(Number);
  const value = all[index % all.length];
  if (value === undefined || Number.isNaN(value))
    throw new RangeError(`Cannot read the scores "${values}": they must be numbers`);
  return value;
}

const withinScale = (points: number): number => Math.min(10, Math.max(0, points));
