import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cohortRows, golden } from '../../fixtures/golden.ts';
import type { Patient, Visit } from '../clinic/patient.ts';
import { spmsCourse } from '../clinic/spms.ts';
import type { SpmsDefinition } from '../clinic/spms-definition.ts';
import { lorscheider2016, lorscheider2016NoFunctionalSystems } from '../clinic/spms-presets.ts';
import { formatDay, parseDay } from '../day.ts';
import { msoutcomesVisits, type PeerVisit } from './msoutcomes-patient.ts';
import { type MsoutcomesSet, parseMsoutcomesSet } from './msoutcomes-set.ts';
import { peerFlaws, spmsDiagnosis } from './msoutcomes-spms.ts';
import type { SpmsFlaws } from './msoutcomes-spms-stretch.ts';

type SpmsSet = Extract<MsoutcomesSet, { readonly fn: 'spmsDx' | 'spmsDx_no_fss' }>;

const flawless: SpmsFlaws = {
  lonelyVisit: 'between-two',
  lastVisit: 'reaches-the-end',
  baselines: 'have-systems',
};

/** The defects by name, and together in every way; fewer first. */
const single: readonly (readonly [string, Partial<SpmsFlaws>])[] = [
  ['an isolated visit at the baseline or at an end is overwritten', { lonelyVisit: peerFlaws.lonelyVisit }],
  ['a last visit near a relapse ends no run', { lastVisit: peerFlaws.lastVisit }],
  ['a baseline lacks functional systems', { baselines: peerFlaws.baselines }],
];
const together = [0, 1, 2, 4, 3, 5, 6, 7].map((chosen) => {
  const set = single.filter((_, place) => Math.floor(chosen / 2 ** place) % 2 === 1);
  return {
    name: set.map(([name]) => name).join(', and '),
    flaws: {
      ...flawless,
      ...Object.fromEntries(set.flatMap(([, flaw]) => Object.entries(flaw))),
    } as SpmsFlaws,
  };
});

const cohorts = ['registry', 'trial', 'dirty'].map((cohort) => ({
  cohort,
  patients: cohortRows(new URL(`${cohort}/`, golden)).map(({ id, visits, relapses }) => ({
    id,
    patient: patientOf(msoutcomesVisits(visits), relapses),
  })),
}));
const sets = [...setsOf('options.json'), ...setsOf('dirty/random/options_mso.json')];

const compared = cohorts.flatMap(({ patients }) =>
  sets.flatMap((set) =>
    patients.map(({ patient }) => ({
      strict: strictDay(patient, definitionOf(set)),
      peer: peerDay(patient, set, peerFlaws),
      answer: (flaws: SpmsFlaws) => peerDay(patient, set, flaws),
    })),
  ),
);

describe('strict Lorscheider 2016 beside MSoutcomes', () => {
  it('is what MSoutcomes would answer without its defects, for every patient and set of options', () => {
    expect(compared.filter(({ strict, answer }) => answer(flawless) !== strict)).toEqual([]);
  });

  it('differs from what MSoutcomes answers only by a defect that has a name', () => {
    const differing = compared.filter(({ strict, peer }) => peer !== strict);
    const causes = differing.map(
      ({ peer, answer }) => together.find(({ flaws }) => answer(flaws) === peer)?.name,
    );
    const counts = [...Map.groupBy(causes, (cause) => cause)].map(([cause, all]) => [cause, all.length]);
    expect(compared).toHaveLength(6400);
    expect(Object.fromEntries(counts)).toEqual({
      'an isolated visit at the baseline or at an end is overwritten': 194,
      'a last visit near a relapse ends no run': 18,
      'an isolated visit at the baseline or at an end is overwritten, and a baseline lacks functional systems': 3,
    });
  });
});

function strictDay(patient: Patient, definition: SpmsDefinition): string | undefined {
  const { finding } = spmsCourse(patient, definition);
  return finding.state === 'converted' ? `${formatDay(finding.visit.day)} ${finding.visit.score}` : undefined;
}

function peerDay(patient: Patient, { args }: SpmsSet, flaws: SpmsFlaws): string | undefined {
  const found = spmsDiagnosis(peerVisits(patient), args, flaws);
  return found && `${formatDay(found.day)} ${found.score}`;
}

function definitionOf({ args }: SpmsSet): SpmsDefinition {
  const preset = 'minFSpyr' in args ? lorscheider2016 : lorscheider2016NoFunctionalSystems;
  const { relapseMark, improvement, systems } = preset;
  return {
    ...preset,
    minimumEdss: args.minEDSS,
    relapseDistance: { daysAfter: args.tRelapse, bound: 'over' },
    confirmation: { days: args.tProgression, bound: 'over' },
    improvement: { ...improvement, lasts: { days: args.tRegression, bound: 'over' } },
    relapseMark: { ...relapseMark, steady: { days: args.tRelProg, bound: 'over' } },
    ...('minFSpyr' in args && systems !== undefined
      ? {
          systems: {
            pyramidal: { ...systems.pyramidal, atLeast: args.minFSpyr },
            leadingHolds: { days: args.tProgression, bound: 'at-least' },
          },
        }
      : {}),
  };
}

/** Two visits of one day become one with the worse scores, so that what the peer has no rule for plays no part. */
function patientOf(
  rows: readonly PeerVisit[],
  relapseRows: readonly Readonly<Record<string, string>>[],
): Patient {
  const visits = [...Map.groupBy(rows, ({ day }) => day)].map(
    ([day, sameDay]): Visit => ({
      day,
      scores: { edss: Math.max(...sameDay.map(({ score }) => score)) },
      systems: Object.fromEntries(
        sameDay
          .flatMap(({ systems }) => Object.entries(systems))
          .toSorted(([, one], [, other]) => one - other),
      ),
    }),
  );
  const onsets = relapseRows.map((row) => parseDay(row['date'] ?? ''));
  return { visits, relapses: onsets.flatMap((onset) => (onset === undefined ? [] : [{ onset }])) };
}

/** The rows that the peer would be given for the same patient. */
function peerVisits({ visits, relapses }: Patient): readonly PeerVisit[] {
  return visits.map(({ day, scores, systems = {} }) => {
    const since = Math.min(...relapses.filter(({ onset }) => onset <= day).map(({ onset }) => day - onset));
    return {
      day,
      score: scores.edss as number,
      systems,
      ...(Number.isFinite(since) ? { sinceRelapse: since } : {}),
    };
  });
}

function setsOf(path: string): readonly SpmsSet[] {
  const all = JSON.parse(readFileSync(new URL(path, golden), 'utf8')) as readonly { readonly fn: string }[];
  return all
    .filter(({ fn }) => fn.startsWith('spmsDx'))
    .map(parseMsoutcomesSet)
    .flatMap((set) => ('fn' in set && (set.fn === 'spmsDx' || set.fn === 'spmsDx_no_fss') ? [set] : []));
}
