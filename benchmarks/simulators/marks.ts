/** How a target's figure is known, as the calibration tables mark it. */
export type KnownHow = 'read' | 'from-table' | 'recalled' | 'own';

/** [M] is from memory, to be looked up before anybody calls it published. */
export const marks: Readonly<Record<KnownHow, string>> = {
  read: '[S]',
  'from-table': '[R]',
  recalled: '[M]',
  own: 'own',
};

export const marksExplained =
  '[S] seen in its source, [R] read in a table that names it, [M] from memory, not published figures';
