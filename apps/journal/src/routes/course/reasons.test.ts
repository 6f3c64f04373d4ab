import { day, type Reason } from '@ebb/course';
import { expect, test } from 'vitest';
import { oncePerSpeaker, saysSomething, weightOf } from './reasons.ts';

const said = (on: string, verdict: 'flare' | 'not-flare') =>
  ({ entry: on, by: 'person', verdict, about: day(on), said: { day: day(on) } }) as const;

test('that no other cause was found speaks for a relapse', () => {
  expect(weightOf({ rule: 'cause', holds: false, present: [], denied: ['fever'], notAsked: [] })).toBe(
    'fits',
  );
});

test('a question that was not answered leaves it open', () => {
  expect(weightOf({ rule: 'cause', holds: 'not-known', present: [], denied: [], notAsked: ['fever'] })).toBe(
    'open',
  );
});

test('a word that nobody has said speaks neither for nor against', () => {
  expect(weightOf({ rule: 'clinician', holds: false, statements: [] })).toBe('told');
});

test('a definition that asks for no days between episodes is not said to have looked', () => {
  const reason: Reason = {
    rule: 'separation',
    holds: true,
    daysSince: 9,
    needed: 0,
    previousOnset: day('2026-02-04'),
    from: 'onset',
  };
  expect(saysSomething(reason)).toBe(false);
  expect(saysSomething({ ...reason, needed: 30 })).toBe(true);
});

test('the same word on three days of a spell is read once, a different word beside it', () => {
  const statements = [
    said('2026-02-13', 'flare'),
    said('2026-02-14', 'flare'),
    said('2026-02-15', 'not-flare'),
  ];
  const read = oncePerSpeaker({ rule: 'own-word', holds: true, statements });
  expect('statements' in read && read.statements.map(({ verdict }) => verdict)).toEqual([
    'flare',
    'not-flare',
  ]);
});
