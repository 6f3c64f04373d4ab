import type { FactorName } from '@ebb/course';
import { foldName } from './import-entry.ts';

/**
 * The factor that another app's word clearly names; undefined otherwise. "Sick" is kept apart: it may be nausea,
 * and calling it an infection would turn a relapse into a pseudo-relapse.
 */
export function factorNamed(name: string): FactorName | undefined {
  return factorsByWord.get(foldName(name));
}

const words: { readonly [factor in FactorName]: readonly string[] } = {
  fever: ['fever', 'fieber', 'high temperature', 'temperature (fever)'],
  infection: [
    'infection',
    'infektion',
    'infekt',
    'cold',
    'common cold',
    'a cold',
    'flu',
    'influenza',
    'grippe',
    'erkältung',
    'covid',
    'covid-19',
    'uti',
    'urinary tract infection',
    'blasenentzündung',
    'harnwegsinfekt',
  ],
  'metabolic-upset': [],
  heat: ['heat', 'hitze', 'hot weather', 'hot day', 'heatwave', 'heat wave', 'hot bath', 'sauna'],
  'bad-night': [
    'bad sleep',
    'poor sleep',
    'bad night',
    'schlecht geschlafen',
    'schlechter schlaf',
    'insomnia',
    'little sleep',
    'slept badly',
  ],
  stress: [
    'stress',
    'stressed',
    'stressed / frustrated',
    'stressful day',
    'gestresst',
    'stressig',
    'emotional stress',
    'emotionally stressful',
    'stressed out',
  ],
  exertion: [
    'exertion',
    'overexertion',
    'over-exertion',
    'overdid it',
    'too much activity',
    'überanstrengung',
    'anstrengung',
    'physical exertion',
    'physically active',
    'mentally demanding',
    'socially demanding',
  ],
  alcohol: [
    'alcohol',
    'alkohol',
    'beer',
    'bier',
    'wine',
    'wein',
    'drinking alcohol',
    'drank alcohol',
    'alcoholic drinks',
  ],
  smoking: ['smoking', 'smoked', 'cigarette', 'cigarettes', 'rauchen', 'geraucht', 'zigarette', 'zigaretten'],
  cycle: [
    'period',
    'on period',
    'my period',
    'menstruation',
    'periode',
    'regel',
    'tage',
    'menses',
    'menstrual cycle',
  ],
  other: [],
};

const factorsByWord: ReadonlyMap<string, FactorName> = new Map(
  (Object.keys(words) as FactorName[]).flatMap((factor) =>
    words[factor].map((word) => [word, factor] as const),
  ),
);
