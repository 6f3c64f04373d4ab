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

/** What a finding says for the answer: it fits, it does not, it is open; or it stands beside it and is only told. */
export type Weight = 'fits' | 'against' | 'open' | 'told';

export function weightOf(reason: Reason): Weight {
  if (reason.holds === 'not-known') return 'open';
  switch (reason.rule) {
    case 'duration':
    case 'separation':
    case 'first':
    case 'stable-before':
      return reason.holds ? 'fits' : 'against';
    case 'cause':
      return reason.holds ? 'told' : 'fits';
    case 'own-word':
    case 'clinician':
    case 'old-site':
    case 'resolved-with-cause':
    case 'paroxysm':
      return reason.holds ? 'fits' : 'told';
  }
}
