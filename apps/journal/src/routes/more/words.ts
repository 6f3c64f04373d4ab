/** Every sentence of More. */
export const en = {
  title: 'More',
  understand: 'Understand',
  understandText: 'What happens inside, in pictures. Short answers with sources.',
  files: 'Files',
  filesText: 'Bring in a diary from before. Save a copy.',
  settings: 'Settings',
  settingsText: 'How Ebb looks, what it asks, and how often.',
  examples: 'Example lives',
  examplesText: 'See what Ebb shows after years. Your own entries stay untouched.',
  exampleMs: 'A life with MS',
  exampleFibromyalgia: 'A life with fibromyalgia',
  onlyHere: 'Everything is only on this device.',
  copied: (day: string) => `Last copy saved: ${day}.`,
  saveCopy: 'Save a copy',
};

export type MoreWords = typeof en;
