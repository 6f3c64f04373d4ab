/** Words of the controls under a picture in which time passes. */
export const en = {
  when: 'When',
  play: 'Play',
  pause: 'Pause',
  stepBack: 'One step back',
  stepOn: 'One step on',
  reset: 'Back to the start',
  failed: 'This picture could not be worked out. Your record is not touched. Please load the page again.',
  simulated: 'A simulated person, not you.',
  notYou: 'No picture can tell what will happen to one person.',
  madeWith: 'What this picture is made with',
  table: 'The same as a table',
  /** Here and not by the browser's number format, which takes a phone longer to make than the rest of the words. */
  decimal: (value: number) => value.toFixed(1),
};

export type PlayerWords = typeof en;
