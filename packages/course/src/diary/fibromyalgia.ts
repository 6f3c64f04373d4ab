import type { Source } from '../source.ts';
import type {
  Condition,
  EpisodeDefinition,
  RecoveryCriteria,
  RedFlag,
  RemissionDefinition,
} from './definition.ts';
import { nhsRelapse } from './ms.ts';

const flareStudies: Source = {
  cite: "No agreed definition of a flare exists (Vincent, Pain Med 2016;17:463; Gomez-Arguelles, Reumatologia 2022;60:242, who also go by the person's own account). Ebb: a day the person calls a flare or worse, or a quarter of the scored symptoms clearly up",
  url: 'https://doi.org/10.5114/reum.2022.118677',
  own: true,
};

/** A flare of fibromyalgia: a stretch of days that are worse than usual, by the person's own word or by their scores. */
const fibromyalgiaFlare: EpisodeDefinition = {
  id: 'fibromyalgia-flare-ebb',
  version: '1',
  becomes: 'flare',
  worse: { minimumRise: 2, spreads: 3, shareOfSites: 0.25, aloneTimes: 2, source: flareStudies },
  usual: { ...nhsRelapse.usual, explainedBy: ['fever', 'infection'] },
  duration: {
    hours: 24,
    bound: 'at-least',
    source: {
      cite: 'Ebb: scores alone make a flare from a day on, so that one noisy afternoon is none; in app data 73 % of the flares that people mark last one day, and their own word needs no minimum',
      own: true,
    },
  },
  separation: { days: 0, bound: 'at-least', from: 'onset', source: flareStudies },
  plateau: nhsRelapse.plateau,
  silenceDays: nhsRelapse.silenceDays,
  ownWordSuffices: true,
  source: flareStudies,
};

const recovery: RecoveryCriteria = {
  months: [1, 3],
  completeFromMonth: 1,
  withinPoints: 1,
  windowDays: 14,
  source: {
    cite: 'Ebb: flares pass in days to weeks (mean 11 weeks in Gomez-Arguelles 2022), so one and three months are looked at',
    own: true,
  },
};

const remission: RemissionDefinition = {
  kind: 'life-not-run-by-symptoms',
  id: 'fibromyalgia-remission-ebb',
  version: '1',
  silenceDays: 21,
  interferenceAtMost: 3,
  days: 84,
  minimumAnswers: 8,
  longestGapDays: 21,
  lingeringPoints: 2,
  source: {
    cite: 'Threshold: FIQR total up to 30 of 100 is remission (Salaffi, Clin Exp Rheumatol 2018;36:1074), read as 3 of 10 for interference. Ebb: for 12 weeks, 8 weekly answers of 12, no gap over 3 weeks; answers during a flare do not count, so that a flare does not end it',
    url: 'https://www.clinexprheumatol.org/abstract.asp?a=12896',
    own: true,
  },
};

const nhsEmergency: Source = {
  cite: 'NHS: when to call 999 (chest pain, trouble breathing, fits)',
  url: 'https://www.swast.nhs.uk/when-to-call-999',
};
const nhsStroke: Source = {
  cite: 'NHS, Act FAST: face, arms or speech, call 999',
  url: 'https://ashfordstpeters.nhs.uk/recognising-a-stroke',
};
const caudaEquina: Source = {
  cite: 'Cauda equina warning signs (Greenhalgh, Finucane, Mercer, Selfe): go to the emergency department at once',
  url: 'https://www.torbayandsouthdevon.nhs.uk/services/specialist-spinal-orthopaedic-physiotherapy-service/common-spinal-conditions/cauda-equina-syndrome/',
};
const nhsHeadache: Source = {
  cite: 'NHS: a sudden, extremely painful headache is an emergency',
  url: 'https://www.nhs.uk/conditions/headaches/',
};
const versusArthritis: Source = {
  cite: 'Versus Arthritis: a hot, swollen joint with fever may be septic arthritis, an emergency',
  url: 'https://versusarthritis.org/about-arthritis/conditions/septic-arthritis',
};
const despair: Source = {
  cite: 'nidirect, mental health emergency: in crisis or despair get help quickly',
  url: 'https://nidirect.gov.uk/node/2219',
};

/** None of these is fibromyalgia, and each is easily put down to it. */
const redFlags: readonly RedFlag[] = [
  { flag: 'chest-pain', act: 'call-ambulance', days: 2, source: nhsEmergency },
  { flag: 'trouble-breathing', act: 'call-ambulance', days: 2, source: nhsEmergency },
  { flag: 'face-arm-or-speech-sudden', act: 'call-ambulance', days: 2, source: nhsStroke },
  { flag: 'worst-headache-ever', act: 'call-ambulance', days: 2, source: nhsHeadache },
  { flag: 'numb-saddle-or-lost-bladder-or-bowel-control', act: 'call-now', days: 2, source: caudaEquina },
  { flag: 'new-weakness', act: 'call-now', days: 2, source: caudaEquina },
  { flag: 'fever-with-hot-swollen-joint', act: 'call-now', days: 2, source: versusArthritis },
  { flag: 'thoughts-of-ending-life', act: 'call-now', days: 7, source: despair },
];

export const fibromyalgia: Condition = {
  name: 'fibromyalgia',
  episode: fibromyalgiaFlare,
  recovery,
  remission,
  redFlags,
  symptoms: [
    'pain',
    'fatigue',
    'waking-unrefreshed',
    'thinking',
    'stiffness',
    'headache',
    'abdominal-cramps',
    'low-mood',
    'anxiety',
    'tenderness',
  ],
};
