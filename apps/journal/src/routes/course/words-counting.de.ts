import type { Day } from '@ebb/course';
import { millisOfDay } from '../../charts/ticks.ts';

export const number = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });
export const list = new Intl.ListFormat('de', { type: 'conjunction' });
const longDate = new Intl.DateTimeFormat('de-DE', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
export const weekday = new Intl.DateTimeFormat('de-DE', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
export const date = (day: Day): string => longDate.format(day * millisOfDay);

export const counted = (count: number, one: string, many: string): string =>
  `${number.format(count)} ${count === 1 ? one : many}`;
export const days = (count: number): string => counted(count, 'Tag', 'Tage');
export const forDays = (count: number): string => counted(count, 'Tag', 'Tagen');

export const dates = (from: Day, to: Day): string =>
  from === to ? date(from) : longDate.formatRange(from * millisOfDay, to * millisOfDay);
