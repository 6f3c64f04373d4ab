import type { Day } from '@ebb/course';
import { type CheckIn, dayOfWhen, type Entry, type InterferenceEntry, type ProfileEntry } from '@ebb/record';

export type Rhythm = NonNullable<ProfileEntry['checkIn']>;
/** What is asked: how today is against the usual, or what the week allowed. */
export type Asked = 'day' | 'week';

/** When one has been stable for long enough to look less. Ebb's own figures: no study has set them. */
export interface StableDefinition {
  readonly days: number;
  /** Of the check-ins that this rhythm allows in that time, at least this share must be there. */
  readonly share: number;
}
export const stableForFourWeeks: StableDefinition = { days: 28, share: 0.6 };

const daysApart: Readonly<Record<Exclude<Rhythm, 'off'>, number>> = {
  daily: 1,
  'every-other-day': 2,
  weekly: 7,
};

/** How often somebody is asked: what they chose, else daily; fibromyalgia alone starts weekly. */
export function rhythmOf(profile: ProfileEntry | undefined): Rhythm {
  if (profile?.checkIn !== undefined) return profile.checkIn;
  return asksOnlyWeeks(profile) ? 'weekly' : 'daily';
}

/** Which questions wait today. Being unwell silences the week's; nothing waits for who turned it off. */
export function waiting(
  profile: ProfileEntry | undefined,
  entries: readonly Entry[],
  today: Day,
): readonly Asked[] {
  const rhythm = rhythmOf(profile);
  if (rhythm === 'off') return [];
  const found: Asked[] = [];
  if (asksDays(profile) && isDue(lastDay(entries, isCheckIn, today), daysApart[rhythm], today))
    found.push('day');
  if (asksWeeks(profile) && isDue(lastDay(entries, isWeek, today), 7, today)) found.push('week');
  return found;
}

/** The next day something will be asked; undefined when nothing will. */
export function nextDay(
  profile: ProfileEntry | undefined,
  entries: readonly Entry[],
  today: Day,
): Day | undefined {
  for (let ahead = 1; ahead <= 7; ahead++) {
    const day = (today + ahead) as Day;
    if (waiting(profile, entries, day).length > 0) return day;
  }
  return undefined;
}

/**
 * The slower rhythm to offer, once, after weeks in which every check-in said "same" or "better". An offer, never a
 * change: whoever declines keeps theirs. Undefined when there is nothing to offer.
 */
export function slowerRhythm(
  profile: ProfileEntry | undefined,
  entries: readonly Entry[],
  today: Day,
): 'every-other-day' | 'weekly' | undefined {
  const rhythm = rhythmOf(profile);
  if (rhythm === 'off' || rhythm === 'weekly' || !asksDays(profile)) return undefined;
  const { days, share } = stableForFourWeeks;
  const recent = entries.filter(isCheckIn).filter(({ when }) => isWithin(dayOfWhen(when), days, today));
  if (recent.some(({ overall }) => overall !== 'same' && overall !== 'better')) return undefined;
  const asked = new Set(recent.map(({ when }) => dayOfWhen(when)));
  if (asked.size < (days / daysApart[rhythm]) * share) return undefined;
  return rhythm === 'daily' ? 'every-other-day' : 'weekly';
}

function asksDays(profile: ProfileEntry | undefined): boolean {
  return !asksOnlyWeeks(profile);
}

function asksOnlyWeeks(profile: ProfileEntry | undefined): boolean {
  return profile?.conditions?.length === 1 && profile.conditions[0] === 'fibromyalgia';
}

function asksWeeks(profile: ProfileEntry | undefined): boolean {
  return profile?.conditions?.includes('fibromyalgia') === true && profile.unwellSince === undefined;
}

export function isCheckIn(entry: Entry): entry is CheckIn {
  return entry.kind === 'check-in';
}

function isWeek(entry: Entry): entry is InterferenceEntry {
  return entry.kind === 'interference' && entry.days >= 7;
}

function lastDay(entries: readonly Entry[], is: (entry: Entry) => boolean, today: Day): Day | undefined {
  const last = entries.findLast((entry) => is(entry) && dayOfWhen(entry.when) <= today);
  return last === undefined ? undefined : dayOfWhen(last.when);
}

function isDue(last: Day | undefined, apart: number, today: Day): boolean {
  return last === undefined || today - last >= apart;
}

function isWithin(day: Day, days: number, today: Day): boolean {
  return day <= today && day > today - days;
}
