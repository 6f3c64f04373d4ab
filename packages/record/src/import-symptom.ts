import { fibromyalgiaSymptoms, msSymptoms } from '@ebb/course';
import { foldName } from './import-entry.ts';

/**
 * A vocabulary key for what another app or person calls a symptom. Only exact equals are mapped: "dizziness" is not
 * vertigo, "muscle weakness" names no limb, and a wrong key would make an old symptom look new. Everything else stays
 * the person's own word.
 */
export function symptomKey(name: string): string {
  const word = foldName(name);
  return keyByWord.get(word) ?? `own:${word}`;
}

/** Whether a key is one of the vocabulary's, not a person's own word. */
export function isVocabulary(key: string): boolean {
  return !key.startsWith('own:');
}

/** English and German words by vocabulary key, beside the key's own name. */
export const symptomWords: { readonly [key: string]: readonly string[] } = {
  fatigue: ['tired', 'tiredness', 'exhaustion', 'exhausted', 'müde', 'müdigkeit', 'erschöpfung', 'erschöpft'],
  pain: ['schmerz', 'schmerzen', 'overall pain', 'pain (overall)', 'general pain'],
  headache: ['headaches', 'head ache', 'kopfschmerz', 'kopfschmerzen', 'kopfweh'],
  thinking: [
    'brain fog',
    'brainfog',
    'foggy',
    'fibro fog',
    'cog fog',
    'cognitive problems',
    'concentration',
    'konzentration',
    'konzentrationsprobleme',
    'gehirnnebel',
  ],
  memory: [
    'memory issues',
    'memory problems',
    'memory loss',
    'forgetfulness',
    'vergesslichkeit',
    'gedächtnis',
    'gedächtnisprobleme',
  ],
  'finding-words': [
    'word finding',
    'word-finding',
    'word finding difficulty',
    'wortfindung',
    'wortfindungsstörungen',
  ],
  'low-mood': [
    'depression',
    'depressed',
    'depressed mood',
    'sad',
    'niedergeschlagen',
    'niedergeschlagenheit',
  ],
  anxiety: ['anxious', 'angst', 'ängstlich'],
  'blurred-vision': ['blurry vision', 'verschwommenes sehen', 'verschwommen sehen'],
  'double-vision': ['diplopia', 'doppelbilder', 'doppelt sehen'],
  'eye-pain': ['pain in eyes', 'augenschmerzen'],
  vertigo: ['drehschwindel'],
  'slurred-speech': ['dysarthria', 'verwaschene sprache'],
  'trouble-swallowing': ['dysphagia', 'difficulty swallowing', 'schluckstörung', 'schluckbeschwerden'],
  'foot-drop': ['fußheber', 'fußheberschwäche'],
  unsteadiness: [
    'balance',
    'balance problems',
    'unsteady',
    'gleichgewicht',
    'gleichgewichtsstörung',
    'gleichgewichtsprobleme',
  ],
  tremor: ['tremors', 'zittern'],
  clumsiness: ['clumsy', 'ungeschicklichkeit'],
  tingling: ['pins and needles', 'pins & needles', 'kribbeln', 'paresthesia'],
  burning: ['burning sensation', 'brennen'],
  'tight-band': ['ms hug'],
  'electric-shock-neck': ['lhermitte', "lhermitte's sign", 'lhermitte’s sign'],
  'urgent-bladder': ['bladder urgency', 'urinary urgency', 'harndrang'],
  'leaking-urine': ['urinary incontinence', 'harninkontinenz'],
  constipation: ['verstopfung'],
  walking: ['walking problems', 'difficulty walking', 'gehen', 'gehprobleme'],
  spasms: ['muscle spasms', 'spasm', 'spasmen', 'krämpfe'],
  'waking-unrefreshed': ['unrefreshing sleep', 'unrefreshed', 'nicht erholsamer schlaf'],
  'abdominal-cramps': ['stomach cramps', 'abdominal cramp', 'bauchkrämpfe'],
  sleep: ['sleep problems', 'trouble sleeping', 'schlafprobleme', 'schlafstörungen'],
  stiffness: ['stiff', 'morning stiffness', 'steifheit', 'steif', 'morgensteifigkeit'],
  tenderness: ['tender points', 'tender', 'druckempfindlichkeit'],
  'sensitive-to-noise': [
    'noise sensitivity',
    'sound sensitivity',
    'sensitivity to noise',
    'geräuschempfindlichkeit',
    'lärmempfindlichkeit',
  ],
  'sensitive-to-light': ['light sensitivity', 'photophobia', 'sensitivity to light', 'lichtempfindlichkeit'],
  'sensitive-to-smells': ['smell sensitivity', 'geruchsempfindlichkeit'],
  'sensitive-to-cold': ['cold sensitivity', 'sensitivity to cold', 'kälteempfindlichkeit'],
  'pain-jaw': ['jaw pain', 'pain in jaw', 'kieferschmerzen'],
  'pain-shoulder-girdle': ['shoulder pain', 'pain in shoulder', 'pain in shoulders', 'schulterschmerzen'],
  'pain-upper-arm': ['upper arm pain', 'pain in upper arm'],
  'pain-lower-arm': [
    'forearm pain',
    'pain in forearm',
    'pain in forearm close to elbow',
    'pain in lower arm',
  ],
  'pain-hip': ['hip pain', 'pain in hip', 'pain in hips', 'hüftschmerzen'],
  'pain-upper-leg': [
    'thigh pain',
    'pain in thigh',
    'pain in upper leg',
    'pain in quadriceps',
    'pain in quadricepts',
  ],
  'pain-lower-leg': ['calf pain', 'pain in calf', 'pain in lower leg', 'pain in gastrocnemius'],
  'pain-neck': ['neck pain', 'pain in neck', 'nackenschmerzen'],
  'pain-upper-back': ['upper back pain', 'pain in upper back'],
  'pain-lower-back': [
    'lower back pain',
    'low back pain',
    'pain in low back',
    'pain in lower back',
    'kreuzschmerzen',
  ],
  'pain-chest': ['chest pain', 'pain in chest', 'brustschmerzen'],
  'pain-abdomen': [
    'stomach pain',
    'abdominal pain',
    'stomachache',
    'stomach ache',
    'pain in abdomen',
    'bauchschmerzen',
    'bauchweh',
  ],
};

/** 'Sleep' is left out: here it is a trouble, elsewhere it may be how well one slept. */
const ownNames = [...Object.values(msSymptoms).flat(), ...Object.values(fibromyalgiaSymptoms).flat()].filter(
  (key) => key !== 'sleep',
);

const keyByWord: ReadonlyMap<string, string> = new Map([
  ...ownNames.map((key) => [key.replaceAll('-', ' '), key] as const),
  ...Object.entries(symptomWords).flatMap(([key, words]) => words.map((word) => [word, key] as const)),
]);
