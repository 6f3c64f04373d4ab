import type { Reason } from '@ebb/course';

/** A definition that asks for no days between episodes has looked at nothing there. */
export function saysSomething(reason: Reason): boolean {
  return reason.rule !== 'separation' || reason.needed > 0;
}

/** The same word from the same speaker on several days of a spell is read once. */
export function oncePerSpeaker(reason: Reason): Reason {
  if (reason.rule !== 'own-word' && reason.rule !== 'clinician') return reason;
  const said = new Map(
    reason.statements.map((statement) => [`${statement.by} ${statement.verdict}`, statement]),
  );
  return { ...reason, statements: [...said.values()] };
}
