/** What there is to understand. */
export const en = {
  title: 'Understand',
  lead: 'Pictures to play with, and short answers. Nothing here is about you alone.',
  relapse: 'Inside a relapse',
  relapseText: 'What happens to a nerve, day by day. Why not everything goes away again.',
  lives: 'A life with MS',
  livesText: 'Many simulated lives. What a treatment changes, and what a first attack may mean.',
  load: 'Load and loop',
  loadText: 'One way to picture fibromyalgia. What happens when load gets less, or the alarm calms down.',
  read: 'Short answers',
  readText: 'What is a relapse? What is remission? What do steroids do? Each with its sources.',
};

export type UnderstandWords = typeof en;
