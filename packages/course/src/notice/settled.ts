import { addDays, type Day } from '../day.ts';
import type { Diary } from '../diary/diary.ts';
import type { Course, Spell } from '../diary/finding.ts';
import { agrees } from '../diary/said.ts';
import type { SettledRelapse } from './watch.ts';

/** Relapses that somebody confirmed, or of which every fact is known, each with the day from which that is so. */
export function settledRelapses({ spells }: Course, diary: Diary): readonly SettledRelapse[] {
  return spells.filter(isSettled).map((spell) => ({ onset: spell.onset, known: knownOn(spell, diary) }));
}

function isSettled({ counted, parts }: Spell): boolean {
  return counted !== 'rule' || parts.some((part) => part.kind === 'relapse' && part.certainty !== 'possible');
}

function knownOn(spell: Spell, diary: Diary): Day {
  if (spell.counted === 'rule') return factsKnownOn(spell, diary);
  const agreed = spell.parts.flatMap(({ said }) => said.filter(agrees));
  // Only a word that agrees makes a spell count by somebody, so there is one.
  return Math.min(...agreed.map(({ said }) => said.day)) as Day;
}

/**
 * The last of the facts of a spell decides, each by when it was first told of these days. A span such as "no fever since then"
 * reaches to the day on which it was said; when a fact of one day only was written down, a history does not tell.
 */
function factsKnownOn({ onset, last }: Spell, { factors, answers }: Diary): Day {
  const told = [
    ...factors
      .map(({ factor, from, until }) => ({ fact: factor, from: from.day, to: (until ?? from).day }))
      .filter(({ from, to }) => from <= last && to >= onset),
    ...answers
      .map(({ question, about }) => ({ fact: question, from: about, to: about }))
      .filter(({ from }) => from >= onset && from <= last),
  ];
  const byFact = Map.groupBy(told, ({ fact }) => fact);
  const firstTold = [...byFact.values()].map((each) => Math.min(...each.map(({ to }) => to)));
  // A relapse lasts over a day, which no report of its first day can tell.
  return Math.max(addDays(onset, 1), ...firstTold) as Day;
}
