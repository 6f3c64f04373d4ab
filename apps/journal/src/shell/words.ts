/** What the frame around every page says. */
export const en = {
  name: 'Ebb',
  places: { today: 'Today', course: 'Course', helper: 'Worse?', plan: 'Plan', more: 'More' },
  placesLabel: 'Places',
  skipToContent: 'Skip to the content',
  undo: 'Undo',
  undone: 'Undone.',
  close: 'Close',
  back: 'Back',
  exampleBand: 'An example life. Not yours.',
  leaveExample: 'Leave the example',
  failedTitle: 'This browser will not keep a journal here',
  failedText: 'Private windows often refuse to. Open Ebb in a normal window, and it will work.',
  unsaved: 'That was not saved. The device may be full. What you see is as it was before.',
  errorTitle: 'This page could not be shown',
  errorText: 'Your journal is safe on this device.',
  toToday: 'Go to Today',
  side: { left: 'Left', right: 'Right', both: 'Both sides' },
  score: {
    none: 'none',
    worst: 'worst',
    of: (value: number) => `${value} of 10`,
  },
  yes: 'Yes',
  no: 'No',
  reasons: 'Why?',
};

export type ShellWords = typeof en;
