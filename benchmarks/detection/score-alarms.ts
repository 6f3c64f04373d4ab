import type { Severity, TrueRelapse } from '@ebb/simulate';
import { clusteredProportion, normalQuantile, type Proportion, quantile } from '@ebb/stats';

/** A person whose diary was watched, with the truth and the alarms, days from the first of the diary. */
export interface Watched {
  readonly days: number;
  readonly relapses: readonly TrueRelapse[];
  readonly alarms: readonly number[];
}

export interface AlarmScore {
  readonly people: number;
  readonly years: number;
  /** Observable relapses, and those an alarm was matched to. */
  readonly relapses: number;
  readonly found: number;
  readonly sensitivity: Proportion | undefined;
  readonly bySeverity: Readonly<Record<Severity, { readonly relapses: number; readonly found: number }>>;
  /** Alarms at no true relapse, second alarms at one included. */
  readonly falseAlarms: number;
  /** False alarms a year of diary. */
  readonly falsePerYear: Rate;
  readonly positivePredictive: Proportion | undefined;
  /** Days from the onset to the alarm, of those found; undefined where none was. */
  readonly delay: { readonly median: number | undefined; readonly ninetieth: number | undefined };
}

export interface Rate {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/** An alarm belongs to a relapse whose onset is at most so many days ahead of it or behind it. */
const matching = { ahead: 3, behind: 45 };

/**
 * Alarms against the truth. An alarm is matched to one relapse and a relapse to one alarm; all other alarms are false. An
 * alarm at a relapse of which too little was reported counts neither way. Intervals are of 95 % and between persons.
 */
export function scoreAlarms(people: readonly Watched[]): AlarmScore {
  const matched = people.map(matchAlarms);
  const bySeverity = { mild: empty(), moderate: empty(), severe: empty() };
  const delays: number[] = [];
  for (const { relapses } of matched) {
    for (const { relapse, alarm } of relapses) {
      if (!relapse.observable) continue;
      bySeverity[relapse.severity].relapses++;
      if (alarm === undefined) continue;
      bySeverity[relapse.severity].found++;
      delays.push(alarm - relapse.onset);
    }
  }
  const counts = matched.map(countsOf);
  const falses = matched.map(({ falseAlarms }) => falseAlarms);
  const years = people.map(({ days }) => days / 365.25);
  return {
    people: people.length,
    years: sum(years),
    relapses: sum(counts.map(({ seen }) => seen)),
    found: sum(counts.map(({ found }) => found)),
    sensitivity: shareOf(counts.map(({ found, seen }) => [found, seen])),
    bySeverity,
    falseAlarms: sum(falses),
    falsePerYear: rateOf(falses, years),
    positivePredictive: shareOf(counts.map(({ found }, i) => [found, found + (falses[i] as number)])),
    delay: { median: quantile(delays, 0.5), ninetieth: quantile(delays, 0.9) },
  };
}

/** Whether an alarm on that day would be right: the onset of a true relapse is near enough. */
function isNearOnset(relapses: readonly TrueRelapse[], day: number): boolean {
  return relapses.some(({ onset }) => day >= onset - matching.ahead && day <= onset + matching.behind);
}

/** The alarms, by their day, that were matched to a relapse. */
export function rightAlarms(person: Watched): ReadonlySet<number> {
  return new Set(matchAlarms(person).relapses.flatMap(({ alarm }) => alarm ?? []));
}

interface Matched {
  readonly relapses: readonly { readonly relapse: TrueRelapse; readonly alarm?: number }[];
  readonly falseAlarms: number;
}

/** Each alarm in order of time takes the earliest relapse still free, by which as many as possible are matched. */
function matchAlarms({ relapses, alarms }: Watched): Matched {
  const alarmOf = new Map<TrueRelapse, number>();
  const ordered = relapses.toSorted((a, b) => a.onset - b.onset);
  let falseAlarms = 0;
  for (const alarm of alarms) {
    const relapse = ordered.find((one) => !alarmOf.has(one) && isNearOnset([one], alarm));
    if (relapse === undefined) falseAlarms++;
    else alarmOf.set(relapse, alarm);
  }
  return {
    relapses: ordered.map((relapse) => {
      const alarm = alarmOf.get(relapse);
      return alarm === undefined ? { relapse } : { relapse, alarm };
    }),
    falseAlarms,
  };
}

function countsOf({ relapses }: Matched): { readonly seen: number; readonly found: number } {
  const observable = relapses.filter(({ relapse }) => relapse.observable);
  return {
    seen: observable.length,
    found: observable.filter(({ alarm }) => alarm !== undefined).length,
  };
}

function shareOf(persons: readonly (readonly [part: number, whole: number])[]): Proportion | undefined {
  const seen = persons.filter(([, whole]) => whole > 0);
  const over = (product: (part: number, whole: number) => number): number =>
    sum(seen.map(([part, whole]) => product(part, whole)));
  return clusteredProportion(
    {
      persons: seen.length,
      part: over((part) => part),
      whole: over((_, whole) => whole),
      partSquared: over((part) => part * part),
      partTimesWhole: over((part, whole) => part * whole),
      wholeSquared: over((_, whole) => whole * whole),
    },
    0.95,
  );
}

/** A ratio of sums with the variance between persons, symmetric on the log scale; without any event, the rule of three. */
function rateOf(events: readonly number[], years: readonly number[]): Rate {
  const rate = sum(events) / sum(years);
  if (rate === 0) return { rate, low: 0, high: 3 / sum(years) };
  if (events.length < 2) return { rate, low: 0, high: Number.POSITIVE_INFINITY };
  const residual = sum(events.map((count, i) => (count - rate * (years[i] as number)) ** 2));
  const error = Math.sqrt((events.length / (events.length - 1)) * residual) / sum(years);
  const reach = Math.exp((normalQuantile(0.975) * error) / rate);
  return { rate, low: rate / reach, high: rate * reach };
}

function empty(): { relapses: number; found: number } {
  return { relapses: 0, found: 0 };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
