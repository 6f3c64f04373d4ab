import type { Day } from '@ebb/course';
import { millisOfDay } from '../../charts/ticks.ts';

const plural = new Intl.PluralRules('en');
export const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
export const list = new Intl.ListFormat('en', { type: 'conjunction' });

const longDate = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
export const weekday = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
export const date = (day: Day): string => longDate.format(day * millisOfDay);

export const counted = (count: number, one: string, many: string): string =>
  `${number.format(count)} ${plural.select(count) === 'one' ? one : many}`;
export const days = (count: number): string => counted(count, 'day', 'days');

export const dates = (from: Day, to: Day): string =>
  from === to ? date(from) : longDate.formatRange(from * millisOfDay, to * millisOfDay);
