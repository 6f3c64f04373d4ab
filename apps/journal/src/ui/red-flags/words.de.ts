export const redFlags: Readonly<Record<string, string>> = {
  'face-arm-or-speech-sudden': 'Ganz plötzlich: hängendes Gesicht, schwacher Arm oder verwirrte Sprache',
  'sudden-paralysis': 'Ein Arm oder Bein bewegt sich plötzlich gar nicht mehr',
  'trouble-breathing': 'Atemnot',
  'cannot-swallow': 'Schlucken geht nicht, oder jeder Schluck führt zum Verschlucken',
  seizure: 'Ein Krampfanfall',
  'fever-with-confusion': 'Fieber zusammen mit Verwirrtheit oder großer Schläfrigkeit',
  'sudden-loss-of-sight': 'Plötzlicher Sehverlust auf einem oder beiden Augen',
  'cannot-pass-urine': 'Wasserlassen geht gar nicht',
  'new-mind-or-speech-change-on-natalizumab-or-similar':
    'Unter Natalizumab (Tysabri) oder Ähnlichem: Denken, Sprache oder Verhalten neu verändert',
  'thoughts-of-ending-life': 'Gedanken, das Leben zu beenden',
  'chest-pain': 'Schmerz oder Enge in der Brust',
  'worst-headache-ever': 'Plötzlicher Kopfschmerz, der schlimmste überhaupt',
  'numb-saddle-or-lost-bladder-or-bowel-control':
    'Taub zwischen den Beinen, oder keine Kontrolle über Blase oder Darm',
  'new-weakness': 'Eine neue Schwäche in Arm oder Bein',
  'fever-with-hot-swollen-joint': 'Fieber zusammen mit einem heißen, geschwollenen Gelenk',
};
