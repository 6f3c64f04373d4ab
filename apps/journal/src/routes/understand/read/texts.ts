import references from './references.json' with { type: 'json' };

export type ReferenceName = keyof typeof references;

/** What was read for a text, and when it was looked up. */
export interface Reference {
  readonly cite: string;
  readonly url: string;
  readonly lookedUp: string;
}

export function referenceOf(name: ReferenceName): Reference {
  return references[name];
}

interface Text {
  readonly id: string;
  readonly condition: 'ms' | 'fibromyalgia';
  readonly references: readonly ReferenceName[];
  /** Rows of "What it is built from" that it answers. */
  readonly statements: readonly number[];
  readonly picture?: 'relapse' | 'lives' | 'load';
}

/** In the order in which they are read. */
export const texts = [
  {
    id: 'relapse',
    condition: 'ms',
    references: ['ms-trust-relapse', 'nhs-england-2014', 'nice-cg186'],
    statements: [1, 2],
  },
  {
    id: 'pseudo-relapse',
    condition: 'ms',
    references: ['ms-australia-uhthoff', 'msges-heat', 'ms-plus-relapse'],
    statements: [1, 9],
    picture: 'relapse',
  },
  { id: 'remission', condition: 'ms', references: ['nmss-types', 'healing-gap-karger'], statements: [2, 3] },
  {
    id: 'what-stays',
    condition: 'ms',
    references: ['contribution-2008', 'severe-relapse-2019', 'healing-gap-karger'],
    statements: [2, 6],
    picture: 'relapse',
  },
  {
    id: 'nerves',
    condition: 'ms',
    references: ['demyelination', 'nhs-introduction'],
    statements: [6],
    picture: 'relapse',
  },
  {
    id: 'steroids',
    condition: 'ms',
    references: ['optic-neuritis-1992', 'optic-neuritis-year', 'ms-trust-relapse', 'roberts-2025'],
    statements: [6, 7],
    picture: 'relapse',
  },
  { id: 'types', condition: 'ms', references: ['nmss-types', 'ms-canada-types'], statements: [4, 5] },
  {
    id: 'first-attack',
    condition: 'ms',
    references: ['fisniku-2008', 'miller-2012'],
    statements: [5],
    picture: 'lives',
  },
  {
    id: 'silent',
    condition: 'ms',
    references: ['pira-editorial-2023', 'zhu-2025', 'tremlett-2009'],
    statements: [4],
    picture: 'lives',
  },
  { id: 'neda', condition: 'ms', references: ['rotstein-2015', 'prosperini-2021'], statements: [4] },
  {
    id: 'who',
    condition: 'ms',
    references: ['nhs-introduction', 'ms-focus-who', 'nmss-types', 'ms-trust-life'],
    statements: [5],
    picture: 'lives',
  },
  {
    id: 'treatments',
    condition: 'ms',
    references: ['ms-trust-relapse', 'infection-dmt-2021'],
    statements: [7, 11, 16],
    picture: 'lives',
  },
  { id: 'rehabilitation', condition: 'ms', references: ['amatya-2019'], statements: [8] },
  {
    id: 'worse',
    condition: 'ms',
    references: ['xie-2020', 'hempel-2017', 'ms-plus-relapse'],
    statements: [9],
  },
  { id: 'vaccines', condition: 'ms', references: ['aan-vaccines-2019'], statements: [10] },
  {
    id: 'fibromyalgia-remission',
    condition: 'fibromyalgia',
    references: ['walitt-2011', 'walitt-2010', 'isomeri-2017'],
    statements: [12],
  },
  {
    id: 'load-and-loop',
    condition: 'fibromyalgia',
    references: ['hauser-2017', 'eular-2016'],
    statements: [13],
    picture: 'load',
  },
  {
    id: 'what-helps',
    condition: 'fibromyalgia',
    references: ['eular-2016', 'healthtalk-fm'],
    statements: [14],
    picture: 'load',
  },
] as const satisfies readonly Text[];

export type TextId = (typeof texts)[number]['id'];
