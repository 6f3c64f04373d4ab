import { type RandomStream, uniform } from '@ebb/stats';
import { edssAt } from './edss-of-life.ts';
import { readEdss } from './edss-reading.ts';
import type { MsLife } from './ms-life.ts';
import { streamOfObserver } from './ms-streams.ts';

/** When somebody is seen: ages in years, a regular distance, and visits for relapses. */
export interface VisitPlan {
  readonly from: number;
  readonly until: number;
  readonly everyYears: number;
  /** Visits come up to so much earlier or later than planned. */
  readonly jitterYears: number;
  /** Share of relapses for which there is a visit, within three weeks of the onset. */
  readonly forRelapses: number;
}

export interface ClinicVisit {
  readonly age: number;
  readonly kind: 'planned' | 'for-relapse';
  /** As read: half-steps, with the differences between examiners. */
  readonly edss: number;
  readonly trueEdss: number;
}

/** The visits of a life in order, as many as its years allow. Asking for other visits changes no life. */
export function clinicVisits(life: MsLife, seed: number, plan: VisitPlan): readonly ClinicVisit[] {
  const stream = streamOfObserver(seed, life.person, 'visits');
  const planned = plannedAges(plan, stream).map((age) => ({ age, kind: 'planned' as const }));
  const forRelapses = life.attacks.flatMap(({ kind, age: onset }) => {
    const comes = uniform(stream) < plan.forRelapses;
    const age = onset + (daysToVisit.least + daysToVisit.spread * uniform(stream)) / 365.25;
    const isSeen = comes && kind === 'relapse' && age >= plan.from && age < plan.until;
    return isSeen ? [{ age, kind: 'for-relapse' as const }] : [];
  });
  return [...planned, ...forRelapses]
    .sort((a, b) => a.age - b.age)
    .flatMap((visit) => {
      const trueEdss = edssAt(life, visit.age);
      if (Number.isNaN(trueEdss)) return [];
      return [{ ...visit, edss: readEdss(trueEdss, stream), trueEdss }];
    });
}

function plannedAges(
  { from, until, everyYears, jitterYears }: VisitPlan,
  stream: RandomStream,
): readonly number[] {
  const ages: number[] = [];
  for (let place = 0; from + place * everyYears < until; place++)
    ages.push(from + place * everyYears + (place === 0 ? 0 : jitterYears * (2 * uniform(stream) - 1)));
  return ages;
}

const daysToVisit = { least: 7, spread: 14 } as const;
