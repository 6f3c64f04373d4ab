import type { Day, Spell, Stretch } from '@ebb/course';

/**
 * Stretches without a relapse or flare, as far as reports reach. A silence of more than `silenceDays` ends a stretch at the
 * last report before it: nobody said that nothing happened then.
 */
export function quietStretchesOf(
  reported: readonly Day[],
  spells: readonly Spell[],
  silenceDays: number,
): Stretch[] {
  const stretches: Stretch[] = [];
  let from: Day | undefined;
  let to: Day | undefined;
  const close = () => {
    if (from !== undefined && to !== undefined) stretches.push({ from, to, days: to - from + 1 });
    from = undefined;
  };
  const byOnset = [...spells].sort((a, b) => a.onset - b.onset);
  let next = 0;
  for (const day of reported) {
    while (next < byOnset.length && (byOnset[next] as Spell).last < day) next++;
    const inSpell = next < byOnset.length && (byOnset[next] as Spell).onset <= day;
    const spellBetween = to !== undefined && byOnset.some(({ onset }) => onset > (to as Day) && onset < day);
    if (from !== undefined && to !== undefined && (inSpell || spellBetween || day - to > silenceDays))
      close();
    if (inSpell) continue;
    from ??= day;
    to = day;
  }
  close();
  return stretches;
}
