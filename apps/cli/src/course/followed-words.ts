import { followUpByVisits, type Patient } from '@ebb/course';
import { listed, type Saying } from './saying.ts';

/** How often and how long a person was seen, and the relapses that the tables hold. */
export function followedWords(patient: Patient, say: Saying): readonly string[] {
  const followUp = followUpByVisits(patient);
  const visits = new Set(patient.visits.map(({ day }) => day)).size;
  const onsets = patient.relapses.map(({ onset }) => onset).toSorted((a, b) => a - b);
  return [
    ...(followUp === undefined
      ? []
      : [
          `${counted(visits, 'visit')} from ${say.day(followUp.first)} to ${say.day(followUp.last)} (${counted(followUp.last - followUp.first, 'day')}).`,
        ]),
    onsets.length === 0 ? 'The tables hold no relapse.' : `Relapses began on ${listed(onsets.map(say.day))}.`,
  ];
}

/** "1 visit", "2 visits". */
export function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`;
}
