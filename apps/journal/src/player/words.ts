/** Words of the controls under a picture in which time passes. */
export const en = {
  when: 'When',
  play: 'Play',
  pause: 'Pause',
  stepBack: 'One step back',
  stepOn: 'One step on',
  reset: 'Back to the start',
  simulated: 'A simulated person, not you.',
  notYou: 'No picture can tell what will happen to one person.',
  madeWith: 'What this picture is made with',
};

export type PlayerWords = typeof en;
