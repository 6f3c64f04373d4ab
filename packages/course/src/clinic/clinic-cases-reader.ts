import { type Day, parseDay } from '../day.ts';
import type { ConversionAsked } from './conversion.ts';
import type { NedaPeriod } from './neda.ts';
import type { DatedRelapse, Measure, Patient, Scan, Visit } from './patient.ts';
import type { Phenotype, PhenotypeAsked } from './phenotype-finding.ts';

/** One answer: what is said first, and phrases that must be said with it. */
export interface ExpectedAnswer {
  readonly head: string;
  readonly phrases: readonly string[];
}

/** One person's tables as the case file gives them, what is asked, and the answers a clinician gives. */
export interface ClinicCase {
  readonly title: string;
  readonly text: string;
  readonly patient: Patient;
  /** What is asked beyond the tables, by name: start, until, on, stated ... */
  readonly asked: ReadonlyMap<string, string>;
  readonly answers: readonly ExpectedAnswer[];
}

/** Reads every block of a clinic's case file; throws on a line that it does not understand, so that no expectation is lost. */
export function readClinicCases(text: string): readonly ClinicCase[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(readClinicCase);
}

function readClinicCase(block: string): ClinicCase {
  const lines = block.split('\n').map((line) => line.trim());
  const title = lines.filter((line) => line.startsWith('#')).map((line) => line.slice(1).trim());
  const answers = lines.filter((line) => line.startsWith('=>')).map(readAnswer);
  if (title.length === 0 || answers.length === 0) throw wrong(block, 'a block with a title and an answer');
  const told = lines.filter((line) => !line.startsWith('#') && !line.startsWith('=>')).map(readTable);
  const parts = (name: string): readonly string[] =>
    told.filter((line) => line.name === name).flatMap((line) => line.parts);
  const scans = parts('mri').map(readScan);
  return {
    title: title.join(' '),
    text: block,
    patient: {
      visits: parts('visits').map(readVisit),
      relapses: parts('relapses').map(readRelapse),
      ...(scans.length === 0 ? {} : { scans }),
    },
    asked: new Map(parts('asked').map(readAsked)),
    answers,
  };
}

function wrong(text: string, wanted: string): RangeError {
  return new RangeError(`Cannot read the case line "${text}": it must be ${wanted}`);
}

function readTable(line: string): { readonly name: string; readonly parts: readonly string[] } {
  const match = /^(visits|relapses|mri|asked) (.+)$/.exec(line);
  if (match === null) throw wrong(line, 'visits, relapses, mri or asked, and what they hold');
  return { name: match[1] ?? '', parts: (match[2] ?? '').split(';').map((part) => part.trim()) };
}

function readAnswer(line: string): ExpectedAnswer {
  const [head = '', ...phrases] = line
    .slice('=>'.length)
    .split(';')
    .map((phrase) => phrase.trim());
  return { head, phrases };
}

function readDay(text: string): Day {
  const read = parseDay(text);
  if (read === undefined) throw wrong(text, 'a day like 2026-03-05');
  return read;
}

const unscheduled = / unscheduled$/;

/** `2020-01-01 edss 2.0 t25fw 5.1 unscheduled`; a day alone is a visit at which nothing was scored. An unscheduled one may not confirm. */
function readVisit(text: string): Visit {
  const { on, amounts } = readAmounts(text.replace(unscheduled, ''), [
    'edss',
    'sdmt',
    'nhpt',
    't25fw',
  ] satisfies Measure[]);
  return {
    day: on,
    scores: Object.fromEntries(amounts),
    ...(unscheduled.test(text) ? { canConfirm: false } : {}),
  };
}

/** `2020-12-01 newT2 0 gadolinium 0 volume -0.3`; what is not named was not reported. */
function readScan(text: string): Scan {
  const { on, amounts } = readAmounts(text, ['newT2', 'gadolinium', 'volume']);
  const named = new Map(amounts);
  const [newT2, gadolinium, volume] = [named.get('newT2'), named.get('gadolinium'), named.get('volume')];
  return {
    day: on,
    ...(newT2 === undefined ? {} : { newT2 }),
    ...(gadolinium === undefined ? {} : { gadolinium }),
    ...(volume === undefined ? {} : { brainVolumeChange: volume }),
  };
}

function readAmounts<Name extends string>(
  text: string,
  known: readonly Name[],
): { readonly on: Day; readonly amounts: readonly (readonly [Name, number])[] } {
  const [date = '', ...words] = text.split(/\s+/);
  const amounts: (readonly [Name, number])[] = [];
  for (let place = 0; place < words.length; place += 2) {
    const name = known.find((one) => one === words[place]);
    const amount = Number(words[place + 1]);
    if (name === undefined || !Number.isFinite(amount))
      throw wrong(text, `a day with ${known.join(', ')} and numbers`);
    amounts.push([name, amount]);
  }
  return { on: readDay(date), amounts };
}

/** `2020-03-01`, or `2020-03-01..2020-04-10` where the end was recorded. */
function readRelapse(text: string): DatedRelapse {
  const [onset = '', last] = text.split('..');
  return { onset: readDay(onset), ...(last === undefined ? {} : { last: readDay(last) }) };
}

function readAsked(text: string): readonly [string, string] {
  const space = text.indexOf(' ');
  if (space < 0) throw wrong(text, 'what is asked, and its value');
  return [text.slice(0, space), text.slice(space + 1)];
}

export function nedaPeriodOf({ asked, text }: ClinicCase): NedaPeriod {
  const [start, until] = [asked.get('start'), asked.get('until')];
  if (start === undefined || until === undefined) throw wrong(text, 'asked from start until a day');
  return { start: readDay(start), until: readDay(until) };
}

export function conversionAskedOf({ asked }: ClinicCase): ConversionAsked {
  const [first, until] = [asked.get('first-attack'), asked.get('until')];
  return {
    ...(first === undefined ? {} : { firstAttack: readDay(first) }),
    ...(until === undefined ? {} : { until: readDay(until) }),
  };
}

const phenotypes: readonly Phenotype[] = ['cis', 'rrms', 'spms', 'ppms'];

export function phenotypeAskedOf({ asked, text }: ClinicCase): PhenotypeAsked {
  const on = asked.get('on');
  if (on === undefined) throw wrong(text, 'asked on a day');
  const [disseminated, spms] = [asked.get('disseminated'), asked.get('spms')];
  const stated = phenotypes.find((one) => one === asked.get('stated'));
  return {
    on: readDay(on),
    attacks: asked.get('attacks') === 'all' ? 'all-since-onset' : 'since-follow-up',
    ...(stated === undefined ? {} : { stated }),
    ...(disseminated === undefined ? {} : { disseminated: readDay(disseminated) }),
    ...(spms === undefined ? {} : { spms: readSpms(spms) }),
  };
}

function readSpms(text: string): NonNullable<PhenotypeAsked['spms']> {
  return text === 'not-found' ? { state: 'not-found' } : { state: 'found', on: readDay(text) };
}
