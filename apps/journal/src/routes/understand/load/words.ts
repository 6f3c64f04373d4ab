import type { Fit, LoadSource } from '@ebb/simulate';
import type { Interference } from './interference.ts';
import type { Weights } from './layers.ts';
import type { ParameterSet, PracticeName, Way } from './ways.ts';

const sources: Readonly<Record<LoadSource, string>> = {
  sleep: 'poor sleep',
  stress: 'stress',
  exertion: 'overdoing',
  illness: 'being ill',
};

/** Every sentence of load and loop. */
export const en = {
  title: 'Load and loop',
  lead: 'One way to picture fibromyalgia. Nobody has shown that it works like this inside.',
  pictureTitle: 'Two things that feed each other',
  pictureText:
    'In this picture the load is what you carry: poor sleep, stress, overdoing, being ill. The alarm has learnt to ring easily. Symptoms bring worry and watching, these make the body more sensitive, and that brings symptoms. They spoil sleep too, which adds load. So the alarm can go on when the load has dropped.',
  load: 'Load',
  symptoms: 'symptoms',
  worry: 'worry',
  sensitivity: 'sensitivity',
  safety: 'learnt to feel safe',
  sources,
  layers: sources,
  eased: 'taken off by good sleep or calm',
  weighs: ({ adds, isEased }: Weights) => {
    const named = adds.map((source) => sources[source]).join(', ');
    const load = adds.length > 1 ? `Load, heaviest first: ${named}.` : `Load: ${named || 'hardly any'}.`;
    return isEased ? `${load} Good sleep eases it.` : load;
  },
  picture: (moment: string, load: string, weighs: string, alarm: string) =>
    `${moment}. ${weighs} The load is ${load}, the alarm is ${alarm}.`,
  loadWords: { low: 'low', middle: 'middling', high: 'high' },
  alarmWords: { low: 'quiet', middle: 'ringing now and then', high: 'loud' },
  tryTitle: 'What is tried, for a year',
  ways: {
    'usual-care': 'Nothing new',
    'load-only': 'Less load',
    'loop-only': 'A calmer loop',
    'load-and-loop': 'Both',
  } satisfies Record<Way, string>,
  waysText: {
    'usual-care': 'In this picture ups and downs go on. Some get better without anything.',
    'load-only':
      'Better sleep, pacing, gentle movement. In this picture it helps within weeks, and fades when it is done less.',
    'loop-only':
      'Learning to feel safe, worrying and watching less. In this picture it is slower, has setbacks, and holds longer.',
    'load-and-loop':
      'In this picture both together do most. It fades too when it is done less, and does not work for everyone.',
  } satisfies Record<Way, string>,
  practice: 'How it is kept up',
  practices: { ordinary: 'As people do', nearlyDaily: 'Nearly every day' } satisfies Record<
    PracticeName,
    string
  >,
  practiceText: 'Nearly every day is assumed: it shows how far the picture could go.',
  player: 'The weeks of this person',
  week: (week: number) => (week < 52 ? `Week ${week + 1}` : `Week ${week + 1}, after stopping`),
  chartTitle: 'How much it gets in the way of life',
  chart: (level: string) => `This person: ${level}.`,
  middleHalf: (people: number, from: string, to: string) =>
    `The middle half of ${people} people lies between ${from} and ${to} of 10.`,
  levels: {
    little: 'little in the way',
    some: 'somewhat in the way',
    much: 'much in the way',
    most: 'most things are blocked',
  } satisfies Record<Interference, string>,
  showPain: 'Show pain instead',
  showInterference: 'Show what gets in the way instead',
  painTitle: 'Pain',
  painChart: (points: string) => `This person: pain ${points} of 10.`,
  legend: {
    one: 'this person',
    half: 'the middle half of people',
    most: 'eight in ten people',
    flare: 'a flare',
    remission: 'for 12 weeks below this: symptoms do not run life',
    stop: 'stopped',
  },
  months: (months: number) => `${months} months`,
  another: 'Another person',
  before: 'The one before',
  person: (number: number) => `Person ${number}`,
  oddsTitle: 'For so many of 100, symptoms do not run life',
  oddsEnd: 'At the end of the year',
  oddsAfter: 'A year after stopping',
  oddsWho:
    'Simulated people as they come into trials: they meet the criteria, and have pain of 4 of 10 or more. A part of getting better is that a bad week passes.',
  oddsOf: (count: number) => `${count} of 100`,
  oddsFlares: (quiet: number, flared: number) =>
    quiet === 0
      ? 'After doing both nobody here got there.'
      : `After doing both, ${quiet} got there. ${flared} of these ${quiet} have a flare in the half year after stopping. A flare is not back to the start.`,
  nobody:
    'Nobody is guaranteed to get there, and it is nobody’s fault. Talk with your team before you change anything.',
  lockTitle: 'Why it may stay on',
  lockText:
    'For an average simulated person: each point is where symptoms settle when the load stays as it is. Where the line bends back (dashed) the same load can go with few symptoms or with many; on the dashed part nobody stays. Then less load alone may not be enough.',
  lockLoad: 'more load',
  lockSymptoms: 'more symptoms',
  lockPicture: (bends: boolean): string =>
    bends
      ? 'With the same load symptoms can settle low or high.'
      : 'With more load symptoms grow bit by bit, and go back the same way.',
  set: 'Picture it',
  sets: { twoStates: 'As a lock', nearlyOneState: 'Hardly as a lock' } satisfies Record<ParameterSet, string>,
  setText:
    'That it locks is an assumption. Without it the model fits what was measured about as well. The whole page changes with this choice.',
  tableText:
    'In the way of life, and pain: 0 to 10. Load: 100 fills the vessel. The load is the sum of its four parts; below 0 a part takes load off.',
  tableHead: {
    week: 'Week',
    median: 'Middle of all',
    half: 'Middle half',
    one: 'This person',
    load: 'Load of this person',
    sum: 'All',
  },
  madeWith: (seed: number, { figures, within }: Fit) => [
    `100 simulated people who meet the criteria of fibromyalgia and had pain of at least 4 of 10 in the week before, as in trials; seed ${seed}. Day by day: sleep, stress, doing, illness, symptoms, threat, sensitivity and learnt safety.`,
    `Fitted to ${figures} published figures: ${within} are within the set distance. None of the inner links was measured directly.`,
    'Load is a sum. Poor sleep: points below 60 of 100 over some days; better nights take load off. Stress: a slow level and hard events; calm takes off a little. Overdoing: more than the body can do just now. Being ill: an infection of eight days, about twice a year. How much each weighs is fitted or assumed.',
    'Sleep is a cause and a consequence here: symptoms, worry and hard events make the nights worse. Symptoms and worry also change how much is done. So a part of the load comes from the loop itself.',
    '“In the way of life” is the Fibromyalgia Impact Questionnaire (FIQR), a tenth of its points. “Symptoms do not run life” means what it means on your course page: at most 3 of 10, in whole numbers, for 12 weeks; a flare does not end it.',
    'What was put in comes out: the picture cannot prove that load and loop are real. No medicines, no other illnesses are in it.',
    'Warnings before a flare were looked for, and were no better than chance. So Ebb gives none.',
  ],
};

export type LoadWords = typeof en;
