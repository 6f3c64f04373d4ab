import { flareCriteria, msDiaryCriteria, treatments } from '@ebb/simulate';
import { diaryYears } from './ms-dates.ts';
import type { SimulateRequest } from './simulate-request.ts';
import type { SimulatedModel } from './simulated-model.ts';

/** README.txt of a folder of simulated people: that they are not real, how they were made, what the files say. */
export function readMe(request: SimulateRequest, { tables }: SimulatedModel, version: string): string {
  const { model, wanted, policyText } = request;
  const { parameters, seed, people, years, policy, diary, journals } = wanted;
  return [
    'SIMULATED PEOPLE, NOT REAL ONES.',
    'Nobody in this folder exists. Nothing in it was observed in anyone, and nothing in it says how any one person will do.',
    '',
    `model       ${model}`,
    `parameters  ${parameters.id}${model === 'ms' ? ' (the era)' : ''}`,
    `seed        ${seed}`,
    `people      ${people}`,
    `years       ${years}`,
    `policy      ${policy.id}${policyText === undefined ? '' : ' (policy.json)'}`,
    `diary       ${diary.id}`,
    `journals    ${journals}`,
    `version     ebb ${version}`,
    '',
    'This version writes the same bytes again with:',
    `  ${commandOf({ model, parameters: parameters.id, seed, people, years, diary: diary.id, journals, policyText })}`,
    'The first of these people are the same however many there are. With another policy they are the same people,',
    'and differ by what it changes alone.',
    '',
    ...Object.entries(tables).map(([name, { says }]) => `${name}: ${says}.`),
    ...(journals === 0 ? [] : [`journals/ID.jsonl: ${journalOf(model)}.`]),
    ...(policyText === undefined ? [] : ['policy.json: the policy, as it was given.']),
    '',
    'Files named truth- say what nobody could have known; keep them from whatever is tried on the others.',
    '',
    'Where the parameters come from:',
    ...citesOf(sourcesOf(request)).map((cite) => `- ${cite}`),
    '',
  ].join('\n');
}

type Words = Readonly<Record<string, string | number | undefined>>;

function commandOf({ policyText, ...options }: Words): string {
  const typed = Object.entries(options).map(([name, value]) => `--${name} ${value}`);
  const policy = policyText === undefined ? [] : ['--policy policy.json'];
  return ['ebb simulate', ...typed, ...policy, '--out DIR'].join(' ');
}

function journalOf(model: SimulateRequest['model']): string {
  const format = 'a record in the open format of Ebb, which the journal brings in';
  return model === 'ms'
    ? `${format}: a diary of the last ${diaryYears} years, visits, scans and treatments of all`
    : `${format}: a diary, and the programme`;
}

/** What the numbers come from: of a disease, of what is felt and written, and of what treatments do. */
function sourcesOf({ model, wanted: { parameters, diary }, policyText }: SimulateRequest): unknown {
  if (model === 'fibromyalgia') return [parameters, diary, flareCriteria];
  return [parameters, msDiaryCriteria, diary, policyText === undefined ? [] : treatments];
}

/** Every `cite` inside, once. */
function citesOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'cite' in value && typeof value.cite === 'string' ? [value.cite] : [];
  return [...new Set([...own, ...Object.values(value).flatMap(citesOf)])];
}
