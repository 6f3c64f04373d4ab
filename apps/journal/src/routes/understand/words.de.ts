import type { UnderstandWords } from './words.ts';

export const de: UnderstandWords = {
  title: 'Verstehen',
  lead: 'Bilder zum Ausprobieren und kurze Antworten. Nichts hier handelt allein von Ihnen.',
  relapse: 'In einem Schub',
  relapseText: 'Was mit einem Nerv geschieht, Tag für Tag. Warum nicht alles wieder weggeht.',
  lives: 'Ein Leben mit MS',
  livesText: 'Viele simulierte Leben. Was eine Behandlung ändert, und was ein erster Schub bedeuten kann.',
  load: 'Last und Kreislauf',
  loadText:
    'Eine Art, sich Fibromyalgie vorzustellen. Was geschieht, wenn die Last sinkt oder der Alarm leiser wird.',
  read: 'Kurze Antworten',
  readText: 'Was ist ein Schub? Was ist Remission? Was tut Kortison? Jede mit ihren Quellen.',
};
