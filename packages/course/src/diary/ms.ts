import type { Source } from '../source.ts';
import type {
  CauseCriteria,
  Condition,
  EpisodeDefinition,
  RecoveryCriteria,
  RedFlag,
  RemissionDefinition,
  SignificanceCriteria,
} from './definition.ts';

/** Disease-modifying-therapy policy of NHS England; the definition read on GPnotebook. */
const nhsEngland2014: Source = {
  cite: 'NHS England 2014, Clinical Commissioning Policy: Disease Modifying Therapies for Patients with Multiple Sclerosis',
  url: 'https://gpnotebook.com/pages/neurology/definition-of-relapse-in-multiple-sclerosis-ms',
};

const mcDonald2017: Source = {
  cite: 'Thompson et al., Lancet Neurol 2018;17:162 (2017 revisions of the McDonald criteria, glossary)',
  url: 'https://neuro-assistant.org/tools/Neuroinflammation/McDonald-2017',
};

const farrar2001: Source = {
  cite: 'Farrar et al., Pain 2001;94:149: about 2 points or 30 % of an 11-point scale is a change that matters. Ebb: also 3 spreads, in two reports in a row or twice as far in one, so that a stable diary stays quiet',
  url: 'https://doi.org/10.1016/S0304-3959(01)00349-9',
  own: true,
};

const ownUsual: Source = {
  cite: 'Ebb: about four months up to ten days before, so that one season is compared with itself and a slow start does not lift its own yardstick; with fewer than 8 scores all earlier ones, with fewer than 5 none',
  own: true,
};

const causes: CauseCriteria = {
  excluding: ['fever', 'infection', 'metabolic-upset'],
  askedFor: ['fever', 'infection'],
  reversible: ['fever', 'infection', 'metabolic-upset', 'heat', 'exertion', 'bad-night'],
  beforeOnsetDays: 3,
  afterOnsetDays: 7,
  resolvesWithinHours: 72,
  source: {
    cite: 'Causes: NHS England 2014; Galea et al., BMJ 2015;350:h1765. Ebb: a cause from 3 days before the onset to 7 days after it counts (an infection is often found late), and a pseudo-relapse is gone within 72 hours of its cause; no source gives these numbers',
    own: true,
  },
};

const significance: SignificanceCriteria = {
  systems: ['pyramidal', 'cerebellar', 'ambulation', 'brainstem', 'bowel-bladder', 'visual'],
  systemsWithImpairment: ['sensory'],
  painHours: 48,
  disablingInterference: 5,
  treatmentWithinDays: 30,
  source: {
    cite: 'NHS England 2014. Ebb: walking and coordination are read as motor; impairment is an interference of 5 of 10 or more; steroids within 30 days were given for it',
    url: 'https://gpnotebook.com/pages/neurology/definition-of-relapse-in-multiple-sclerosis-ms',
    own: true,
  },
};

/** Relapse as NHS England 2014 defines it: over 24 hours, 30 days from the previous onset, no infection, fever or metabolic upset. */
export const nhsRelapse: EpisodeDefinition = {
  id: 'ms-relapse-nhs-england-2014',
  version: '1',
  becomes: 'relapse',
  worse: { minimumRise: 2, spreads: 3, shareOfSites: 0, aloneTimes: 2, source: farrar2001 },
  usual: {
    windowDays: 130,
    lagDays: 10,
    windowMinimumReports: 8,
    sparseLagDays: 3,
    minimumReports: 5,
    explainedBy: ['fever', 'infection', 'metabolic-upset', 'heat'],
    explainedForDays: 3,
    source: ownUsual,
  },
  duration: { hours: 24, bound: 'over', source: nhsEngland2014 },
  paroxysm: {
    minutes: 5,
    source: {
      cite: 'MS Trust A-Z: paroxysmal symptoms last seconds or a few minutes at most',
      url: 'https://mstrust.org.uk/a-z/paroxysmal-symptoms',
    },
  },
  separation: { days: 30, bound: 'at-least', from: 'onset', source: nhsEngland2014 },
  causes,
  plateau: {
    days: 30,
    withinPoints: 1,
    minimumReports: 3,
    source: {
      cite: 'Ebb: 30 days without change, as long as a stable state must last between relapses; 1 point is what people vary by from day to day',
      own: true,
    },
  },
  silenceDays: {
    days: 14,
    source: { cite: 'Ebb: after two weeks without a report nobody can say that it went on', own: true },
  },
  ownWordSuffices: false,
  significant: significance,
  source: nhsEngland2014,
};

/** Relapse with the minimum of the McDonald 2017 glossary: at least 24 hours. It gives no separation; Poser 1983 has one month. */
export const mcDonaldRelapse: EpisodeDefinition = {
  ...nhsRelapse,
  id: 'ms-relapse-mcdonald-2017',
  duration: { hours: 24, bound: 'at-least', source: mcDonald2017 },
  causes: { ...causes, excluding: ['fever', 'infection'] },
  source: mcDonald2017,
};

const recovery: RecoveryCriteria = {
  months: [1, 3, 6, 12],
  completeFromMonth: 6,
  withinPoints: 1,
  windowDays: 14,
  source: {
    cite: 'Judged at 6 months or later: CLIMB (MSDC 2020, P0488), CombiRx; recovery goes on to about 12 months. Ebb: less than 1 point left is none; reports within 14 days count for a judgement day',
    own: true,
  },
};

const remission: RemissionDefinition = {
  kind: 'between-relapses',
  id: 'ms-remission-between-relapses',
  version: '1',
  silenceDays: 60,
  lingeringPoints: 1,
  source: {
    cite: 'Remission of relapsing MS: from the day after a relapse to the day before the next. Ebb: not known after 60 days without any report',
    own: true,
  },
};

const nhsStroke: Source = {
  cite: 'NHS, Act FAST: face, arms or speech, call 999',
  url: 'https://ashfordstpeters.nhs.uk/recognising-a-stroke',
};
const nhsEmergency: Source = {
  cite: 'NHS: when to call 999 (chest pain, trouble breathing, fits)',
  url: 'https://www.swast.nhs.uk/when-to-call-999',
};
const rnibVision: Source = {
  cite: 'Royal National Institute of Blind People: seek help at once when all or part of the sight is lost',
  url: 'https://www.sightadvicefaq.org.uk/your-eyes/looking-after-eyes/vision-change',
};
const acuteRetention: Source = {
  cite: 'British Journal of Nursing: sudden inability to pass urine is a medical emergency',
  url: 'https://britishjournalofnursing.com/content/urinary-retention/acute-urinary-retention-patient-investigations-and-treatments',
};
const sepsisTrust: Source = {
  cite: 'UK Sepsis Trust: slurred speech or confusion with an infection, call 999',
  url: 'https://patient.info/infections/sepsis-septicaemia-leaflet/adult-sepsis-safety-net',
};
const natalizumabPml: Source = {
  cite: 'European Medicines Agency, Tysabri product information: progressive multifocal leukoencephalopathy (PML)',
  url: 'https://www.ema.europa.eu/en/medicines/human/EPAR/tysabri',
};
const despair: Source = {
  cite: 'nidirect, mental health emergency: in crisis or despair get help quickly',
  url: 'https://nidirect.gov.uk/node/2219',
};

/** Each stands for as long as the person would still need to be seen for it. */
const redFlags: readonly RedFlag[] = [
  { flag: 'face-arm-or-speech-sudden', act: 'call-ambulance', days: 2, source: nhsStroke },
  { flag: 'sudden-paralysis', act: 'call-ambulance', days: 2, source: nhsStroke },
  { flag: 'trouble-breathing', act: 'call-ambulance', days: 2, source: nhsEmergency },
  { flag: 'cannot-swallow', act: 'call-ambulance', days: 2, source: nhsEmergency },
  { flag: 'seizure', act: 'call-ambulance', days: 2, source: nhsEmergency },
  { flag: 'fever-with-confusion', act: 'call-ambulance', days: 2, source: sepsisTrust },
  { flag: 'sudden-loss-of-sight', act: 'call-now', days: 2, source: rnibVision },
  { flag: 'cannot-pass-urine', act: 'call-now', days: 2, source: acuteRetention },
  {
    flag: 'new-mind-or-speech-change-on-natalizumab-or-similar',
    act: 'call-now',
    days: 7,
    source: natalizumabPml,
  },
  { flag: 'thoughts-of-ending-life', act: 'call-now', days: 7, source: despair },
];

export const ms: Condition = {
  name: 'ms',
  episode: nhsRelapse,
  recovery,
  remission,
  redFlags,
  symptoms: [
    'fatigue',
    'walking',
    'leg-weakness',
    'leg-numbness',
    'unsteadiness',
    'blurred-vision',
    'urgent-bladder',
    'pain',
    'leg-stiffness',
    'thinking',
    'hand-weakness',
    'hand-numbness',
    'double-vision',
    'low-mood',
  ],
};
