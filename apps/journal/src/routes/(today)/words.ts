import type { Outcome } from '../../check-in/steps.ts';

/** Every sentence of Today beside the check-in itself. */
export const en = {
  title: 'Today',
  done: {
    same: 'Same as usual. That is all.',
    'bit-worse': 'A bit worse. It is written down.',
    'much-worse': 'Much worse. It is written down.',
    better: 'Better. Good to know.',
    skipped: 'Skipped. Nothing is missing.',
    week: 'Your week is written down.',
  } as Readonly<Record<Outcome | 'week', string>>,
  restDay: 'Nothing to do today.',
  next: (day: string) => `Ebb asks again ${day}.`,
  nextNever: 'Ebb will not ask. Come when you like.',
  checkInAnyway: 'Check in anyway',
  weekToo: 'Write down the week',
  addMore: 'Add how strong it is',
  again: 'Something changed',
  worse: {
    title: 'Worse than usual?',
    text: 'Ebb can go through it with you, step by step.',
    button: 'Go through it',
  },
  offer: {
    title: 'You have been stable for four weeks.',
    text: (rhythm: string) => `You could check in ${rhythm}. Looking less is fine.`,
    take: (rhythm: string) => `Yes, ${rhythm}`,
    keep: 'Keep it as it is',
    taken: (rhythm: string) => `From now on ${rhythm}.`,
  },
  unwell: {
    button: "I'm unwell",
    on: 'Unwell is on. Everything else is quiet.',
    band: 'You are unwell. One tap is plenty.',
    off: 'I am better',
    ended: 'Good. All is as it was before.',
  },
  copy: {
    title: 'Only on this device',
    text: 'If the device is lost, so is this. Save a copy.',
    button: 'Save a copy',
  },
  appointment: (day: string, who: string | undefined) =>
    who === undefined ? `Appointment ${day}` : `${who}, ${day}`,
  appointmentTitle: 'Coming up',
  tide: {
    title: 'The last two weeks',
    none: 'nothing said',
    summary: (parts: readonly string[]) => `In the last two weeks: ${parts.join(', ')}.`,
    count: (days: number, answer: string) => `${answer} on ${days} ${days === 1 ? 'day' : 'days'}`,
  },
};

export type TodayWords = typeof en;
