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
    references: ['ms-australia-heat', 'msges-heat', 'ms-focus-pseudo', 'nice-cg186'],
    statements: [1, 9],
    picture: 'relapse',
  },
  {
    id: 'remission',
    condition: 'ms',
    references: ['ms-trust-managing', 'healing-gap-karger'],
    statements: [2, 3],
  },
  {
    id: 'what-stays',
    condition: 'ms',
    references: [
      'contribution-2008',
      'severe-relapse-2019',
      'healing-gap-karger',
      'ms-ireland-relapsing',
      'ms-uk',
      'kuhlmann-2023',
    ],
    statements: [2, 6],
    picture: 'relapse',
  },
  {
    id: 'nerves',
    condition: 'ms',
    references: ['ms-trust-introduction', 'ms-uk', 'ms-ireland-relapsing', 'franklin-2008', 'munzel-2014'],
    statements: [6],
    picture: 'relapse',
  },
  {
    id: 'steroids',
    condition: 'ms',
    references: [
      'optic-neuritis-1992',
      'optic-neuritis-year',
      'roberts-2025',
      'guys-steroids',
      'gosh-relapses',
      'ms-focus-pseudo',
    ],
    statements: [6, 7],
    picture: 'relapse',
  },
  {
    id: 'types',
    condition: 'ms',
    references: ['ms-canada-types', 'miller-2005', 'lublin-2014'],
    statements: [4, 5],
  },
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
    references: ['lublin-2022', 'pira-editorial-2023', 'kappos-2020', 'zhu-2025'],
    statements: [4],
    picture: 'lives',
  },
  { id: 'neda', condition: 'ms', references: ['rotstein-2015', 'prosperini-2021'], statements: [4] },
  {
    id: 'who',
    condition: 'ms',
    references: [
      'song-2018',
      'galea-2015',
      'ms-trust-introduction',
      'ms-trust-family',
      'ms-canada-types',
      'ms-trust-life',
    ],
    statements: [5],
    picture: 'lives',
  },
  {
    id: 'treatments',
    condition: 'ms',
    references: ['msaa-therapies', 'ms-trust-drugs', 'infection-dmt-2021'],
    statements: [7, 11, 16],
    picture: 'lives',
  },
  { id: 'rehabilitation', condition: 'ms', references: ['amatya-2019'], statements: [8] },
  {
    id: 'worse',
    condition: 'ms',
    references: ['ms-focus-pseudo', 'xie-2020', 'hempel-2017'],
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
    references: ['fitzcharles-2012', 'fibromyalgia-primer-2015'],
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
