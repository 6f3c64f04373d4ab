import type { FunctionalSystemName, Measure } from '@ebb/course';

export type TableRole = 'visits' | 'relapses' | 'mri' | 'people';

export type FindingName = 'newT2' | 'gadolinium' | 'brainVolumeChange';

/** What only some definitions ask of a person, once. */
export type PeopleFieldName = 'start' | 'firstAttack' | 'course';

export type FieldName =
  | 'id'
  | 'date'
  | 'end'
  | 'scheduled'
  | 'daysPostRelapse'
  | Measure
  | FunctionalSystemName
  | FindingName
  | PeopleFieldName;

/** How a field is kept: a small number of steps of `1 / scale` (an EDSS in half points) and a flag take one byte. */
export type Kept =
  | { readonly as: 'text' | 'day' | 'number' | 'flag' }
  | { readonly as: 'steps'; readonly scale: 1 | 2 };

/** One thing that a table may tell, with the names its column goes by. */
export interface Field {
  readonly name: FieldName;
  /** As people write it, compared without case, spaces and punctuation; the first that is there is taken. */
  readonly columns: readonly string[];
  /** The column is read only where somebody says so: that it is there does not tell that it is meant. */
  readonly onlyWhenAsked?: true;
  readonly kept: Kept;
  /** A condition in SQL on the number `x`, and what is wanted in words. */
  readonly valid?: { readonly sql: string; readonly wanted: string };
}

const id: Field = {
  name: 'id',
  columns: [
    'id',
    'patient',
    'patientid',
    'patno',
    'patid',
    'pid',
    'subject',
    'subjectid',
    'subjid',
    'usubjid',
  ],
  kept: { as: 'text' },
};

const measures: readonly Field[] = [
  {
    name: 'edss',
    columns: ['edss', 'edssscore', 'edsstotal'],
    kept: { as: 'steps', scale: 2 },
    valid: {
      sql: 'x BETWEEN 0 AND 10 AND x * 2 = floor(x * 2) AND x <> 0.5',
      wanted: 'an EDSS: 0, 1, 1.5, 2 to 10',
    },
  },
  {
    name: 'sdmt',
    columns: ['sdmt', 'sdmtscore'],
    kept: { as: 'number' },
    valid: { sql: 'x BETWEEN 0 AND 110', wanted: 'a number of points from 0 to 110' },
  },
  seconds('nhpt', ['nhpt', '9hpt', 'ninehpt']),
  seconds('t25fw', ['t25fw', 't25fwt', '25fwt', 'timedwalk']),
];

const systems: readonly Field[] = [
  system('pyramidal', ['fspyr', 'fspyramidal', 'pyramidal'], 6),
  system('cerebellar', ['fscrbl', 'fscerebellar', 'cerebellar'], 6),
  system('brainstem', ['fsbstem', 'fsbrainstem', 'brainstem'], 6),
  system('sensory', ['fssens', 'fssensory', 'sensory'], 6),
  system('sphincteric', ['fssph', 'fssphincteric', 'fsbowelbladder', 'sphincteric', 'bowelbladder'], 6),
  system('visual', ['fsvis', 'fsvisual', 'visual'], 6),
  system('cerebral', ['fscereb', 'fscerebral', 'fsmental', 'cerebral'], 6),
  system('ambulation', ['fsamb', 'fsambulation', 'ambulation'], 16),
];

/** What each table may tell. */
export const fieldsByRole: Readonly<Record<TableRole, readonly Field[]>> = {
  visits: [
    id,
    {
      name: 'date',
      columns: ['date', 'visitdate', 'dateofvisit', 'dateedss', 'edssdate', 'visitday', 'day'],
      kept: { as: 'day' },
    },
    ...measures,
    ...systems,
    {
      name: 'scheduled',
      columns: ['scheduled', 'isscheduled'],
      onlyWhenAsked: true,
      kept: { as: 'flag' },
    },
    {
      name: 'daysPostRelapse',
      columns: ['dayspostrelapse', 'dayssincerelapse'],
      kept: { as: 'number' },
      valid: { sql: 'x = floor(x) AND abs(x) < 100000', wanted: 'a whole number of days' },
    },
  ],
  relapses: [
    id,
    {
      name: 'date',
      columns: [
        'onset',
        'onsetdate',
        'relapsedate',
        'relapseonset',
        'startdate',
        'start',
        'date',
        'onsetday',
        'day',
      ],
      kept: { as: 'day' },
    },
    { name: 'end', columns: ['enddate', 'end', 'relapseend', 'lastday', 'endday'], kept: { as: 'day' } },
  ],
  mri: [
    id,
    { name: 'date', columns: ['date', 'mridate', 'scandate', 'day'], kept: { as: 'day' } },
    count('newT2', ['newt2', 'newt2lesions', 'newenlargingt2', 'newt2count']),
    count('gadolinium', ['gadolinium', 'gad', 'gd', 'gdlesions', 't1gd', 'gadoliniumlesions']),
    {
      name: 'brainVolumeChange',
      columns: ['brainvolumechange', 'pbvc', 'bvc'],
      kept: { as: 'number' },
      valid: { sql: 'x BETWEEN -100 AND 100', wanted: 'a change in percent, negative for loss' },
    },
  ],
  people: [
    id,
    {
      name: 'start',
      columns: ['start', 'startdate', 'treatmentstart', 'starttreatment', 'baselinedate'],
      kept: { as: 'day' },
    },
    {
      name: 'firstAttack',
      columns: ['firstattack', 'firstattackdate', 'cisdate', 'onset', 'onsetdate'],
      kept: { as: 'day' },
    },
    {
      name: 'course',
      columns: ['course', 'phenotype', 'mstype', 'diseasecourse'],
      kept: { as: 'text' },
      valid: { sql: "lower(x) IN ('cis', 'rrms', 'spms', 'ppms')", wanted: 'CIS, RRMS, SPMS or PPMS' },
    },
  ],
};

function seconds(name: 'nhpt' | 't25fw', columns: readonly string[]): Field {
  return {
    name,
    columns,
    kept: { as: 'number' },
    valid: { sql: 'x > 0 AND isfinite(x)', wanted: 'a time in seconds above 0' },
  };
}

function system(name: FunctionalSystemName, columns: readonly string[], atMost: number): Field {
  return {
    name,
    columns,
    kept: { as: 'steps', scale: 1 },
    valid: {
      sql: `x BETWEEN 0 AND ${atMost} AND x = floor(x)`,
      wanted: `a whole number from 0 to ${atMost}`,
    },
  };
}

function count(name: FindingName, columns: readonly string[]): Field {
  return {
    name,
    columns,
    kept: { as: 'number' },
    valid: {
      sql: 'x >= 0 AND x = floor(x) AND isfinite(x)',
      wanted: 'a number of lesions: 0, 1, 2 and so on',
    },
  };
}
