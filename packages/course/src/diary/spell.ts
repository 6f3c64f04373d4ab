import type { Day } from '../day.ts';
import type { EpisodeDefinition } from './definition.ts';
import type { Classified, CountedBy, Spell } from './finding.ts';
import type { Reporter, Statement } from './history.ts';
import { agrees, isByClinician } from './said.ts';

interface Counting {
  readonly isCounted: boolean;
  readonly counted: CountedBy;
  readonly reporter?: Reporter;
}

/** Relapses or flares as they are counted: a clinician's word before the person's, the person's before the rule. */
export function spells(classified: readonly Classified[], definition: EpisodeDefinition): readonly Spell[] {
  const counted: Spell[] = [];
  for (const each of classified) {
    const { isCounted, ...by } = countingOf(each);
    const current = counted.at(-1);
    const isPart = isCounted || isPartByRule(each);
    if (current !== undefined && isPart && isTooSoon(each, current, definition)) {
      counted[counted.length - 1] = withPart(current, each, by);
    } else if (isCounted || (isPart && hasLasted(each))) counted.push(spellOf(each, by));
  }
  return counted;
}

/** What continues a relapse that is not counted stands for itself, if it is long enough to. */
function hasLasted(each: Classified): boolean {
  return each.reasons.some((reason) => reason.rule === 'duration' && reason.holds === true);
}

/** A continuation that nobody has spoken against. */
function isPartByRule(each: Classified): boolean {
  return each.kind === 'continuation' && countingOf(each).counted === 'rule';
}

function countingOf(each: Classified): Counting {
  const clinician = each.said.findLast(isByClinician);
  if (clinician !== undefined) return countedBy('clinician', clinician);
  const own = each.said.findLast((statement) => !isByClinician(statement));
  if (own !== undefined) return countedBy('person', own);
  return { isCounted: each.kind === 'relapse' || each.kind === 'flare', counted: 'rule' };
}

function countedBy(counted: CountedBy, statement: Statement): Counting {
  return { isCounted: agrees(statement), counted, reporter: statement.by };
}

function isTooSoon(each: Classified, spell: Spell, { separation }: EpisodeDefinition): boolean {
  const days = each.episode.onset.day - (separation.from === 'onset' ? spell.onset : spell.last);
  return separation.bound === 'over' ? days <= separation.days : days < separation.days;
}

type By = Omit<Counting, 'isCounted'>;

function spellOf(each: Classified, by: By): Spell {
  const { onset, last, end } = each.episode;
  return { onset: onset.day, last: last.day, ongoing: end.kind === 'ongoing', parts: [each], ...by };
}

const rank: Record<CountedBy, number> = { rule: 0, person: 1, clinician: 2 };

function withPart(spell: Spell, each: Classified, by: By): Spell {
  const { last, end } = each.episode;
  const stronger = rank[by.counted] > rank[spell.counted] ? by : {};
  return {
    ...spell,
    ...stronger,
    last: Math.max(spell.last, last.day) as Day,
    ongoing: spell.ongoing || end.kind === 'ongoing',
    parts: [...spell.parts, each],
  };
}
