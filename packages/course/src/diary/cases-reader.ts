import { addDays, type Day, formatDay, type Minute, type Moment, parseDay } from '../day.ts';
import type { ConditionName } from './definition.ts';
import type {
  Answer,
  Factor,
  FactorName,
  History,
  Overall,
  Report,
  Reporter,
  Score,
  Statement,
  Verdict,
} from './history.ts';
import type { Side, Site } from './symptom.ts';

/** An answer expected of one episode: its days, what is said of it at once, and phrases under a label. */
export interface ExpectedEpisode {
  readonly from: string;
  readonly last: string;
  readonly traits: readonly string[];
  readonly phrases: readonly string[];
}

/** One person's record as the case file tells it, with the answers a clinician gives to it. */
export interface Case {
  readonly title: string;
  readonly text: string;
  readonly condition: ConditionName;
  /** Another published definition than the condition's own. */
  readonly definition?: 'McDonald 2017' | 'separation from the end';
  readonly today: Day;
  readonly now?: Moment;
  readonly history: History;
  readonly episodes: readonly ExpectedEpisode[];
  readonly facts: readonly string[];
}

/** Reads every block of a case file; throws on a line that it does not understand, so that no expectation is lost. */
export function readCases(text: string): Case[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(readCase);
}

function readCase(block: string): Case {
  const lines = block
    .split('\n')
    .map((line) => line.replace(/\([^()]*\)\s*$/, (remark) => keptRemark(remark)));
  const titles = lines.filter((line) => line.startsWith('#'));
  const [header, ...rest] = lines.filter((line) => !line.startsWith('#'));
  if (header === undefined || titles.length === 0) throw wrong(block, 'a title and a header');
  const answersAt = rest.findIndex((line) => line.startsWith('=>'));
  if (answersAt < 0) throw wrong(block, 'at least one answer after =>');
  return {
    title: titles.map((line) => line.slice(1).trim()).join(' '),
    text: block,
    ...readHeader(header),
    history: readHistory(rest.slice(0, answersAt)),
    ...readAnswers(rest.slice(answersAt)),
  };
}

/** A bracket at the end of a line is for the reader, except the count that belongs to an answer. */
function keptRemark(remark: string): string {
  return /^\(\d+ of \d+\)/.test(remark) ? remark : '';
}

function wrong(text: string, wanted: string): RangeError {
  return new RangeError(`Cannot read the case line "${text}": it must be ${wanted}`);
}

function readHeader(header: string): Pick<Case, 'condition' | 'definition' | 'today' | 'now'> {
  const [name, ...parts] = header.split(',').map((part) => part.trim());
  if (name !== 'ms' && name !== 'fibromyalgia')
    throw wrong(header, 'a header beginning with ms or fibromyalgia');
  const today = parts.find((part) => part.startsWith('today '));
  if (today === undefined) throw wrong(header, 'a header with today');
  const now = parts.find((part) => part.startsWith('now '));
  const definition = (['McDonald 2017', 'separation from the end'] as const).find((known) =>
    parts.includes(known),
  );
  return {
    condition: name,
    ...(definition === undefined ? {} : { definition }),
    today: readDay(today.slice('today '.length)),
    ...(now === undefined ? {} : { now: readMoment(now.slice('now '.length)) }),
  };
}

function readDay(text: string): Day {
  const read = parseDay(text.trim());
  if (read === undefined) throw wrong(text, 'a day like 2026-03-05');
  return read;
}

/** The minute is counted on the world's clock, the day stays the one on the person's calendar. */
export function readMoment(text: string): Moment {
  const [date, clock] = text.trim().split(' ');
  const on = readDay(date ?? '');
  if (clock === undefined) return { day: on };
  const match = /^(\d\d):(\d\d)([+-])(\d\d):(\d\d)$/.exec(clock);
  if (match === null) throw wrong(text, 'a moment like 2026-03-05 08:00+01:00');
  const [, hours, minutes, sign, offsetHours, offsetMinutes] = match;
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '+' ? 1 : -1);
  return { day: on, minute: (on * 1440 + Number(hours) * 60 + Number(minutes) - offset) as Minute };
}

interface When {
  readonly from: Moment;
  readonly until: Moment;
  readonly moments: readonly Moment[];
}

function readWhen(text: string): When {
  const [span, every] = text.split(' every ');
  const [first, second] = (span ?? '').split('..');
  const from = readMoment(first ?? '');
  const until = second === undefined ? from : readMoment(second);
  const step = every === undefined ? 1 : Number(/^(\d+) days$/.exec(every)?.[1]);
  if (!(step >= 1) || until.day < from.day) throw wrong(text, 'a day, a span, or a span every N days');
  if (from.day === until.day) return { from, until, moments: [from] };
  const days = Array.from(
    { length: Math.floor((until.day - from.day) / step) + 1 },
    (_, index) => index * step,
  );
  return { from, until, moments: days.map((after) => ({ day: addDays(from.day, after) })) };
}

type MutableHistory = { -readonly [part in keyof History]: History[part][number][] };

/** The lines stand in the order in which they were written down, which need not be that of the days. */
function readHistory(lines: readonly string[]): History {
  const history: MutableHistory = {
    reports: [],
    factors: [],
    statements: [],
    answers: [],
    redFlags: [],
    steroidCourses: [],
  };
  for (const [index, line] of lines.entries()) readLine(history, line, `line ${index + 1}`);
  return history;
}

function readLine(history: MutableHistory, line: string, entry: string): void {
  const match = /^(.+?): (.+)$/.exec(line.trim());
  if (match === null) throw wrong(line, 'a day, a colon and what was said');
  const when = readWhen(match[1] ?? '');
  const facts = (match[2] ?? '').split(',').map((fact) => fact.trim());
  const said = facts.filter((fact) => !addFact(history, { fact, when, entry: `${entry} ${fact}` }));
  if (said.length > 0) history.reports.push(...readReports(said, when, entry));
}

interface Said {
  readonly fact: string;
  readonly when: When;
  readonly entry: string;
}

/** Adds what is not part of a report; says whether it was that. */
function addFact(history: MutableHistory, { fact, when, entry }: Said): boolean {
  const factor = readFactor(fact);
  if (factor !== undefined) {
    const until = when.until === when.from ? {} : { until: when.until };
    history.factors.push({ entry, ...factor, from: when.from, ...until });
    return true;
  }
  const statement = readStatement(fact, when, entry);
  if (statement !== undefined) history.statements.push(statement);
  const answer = readAnswer(fact, when, entry);
  if (answer !== undefined) history.answers.push(answer);
  const flag = /^red flag (.+)$/.exec(fact)?.[1];
  if (flag !== undefined) history.redFlags.push({ entry, flag: flag.replaceAll(' ', '-'), when: when.from });
  const steroids = /^steroids(?: (\d+) days)?$/.exec(fact);
  if (steroids !== null) {
    const days = steroids[1] === undefined ? {} : { days: Number(steroids[1]) };
    history.steroidCourses.push({ entry, from: when.from.day, ...days });
  }
  return statement !== undefined || answer !== undefined || flag !== undefined || steroids !== null;
}

const factors: readonly FactorName[] = [
  'fever',
  'infection',
  'metabolic-upset',
  'heat',
  'bad-night',
  'stress',
  'exertion',
  'alcohol',
  'smoking',
  'cycle',
];

function readFactor(fact: string): Pick<Factor, 'factor' | 'present'> | undefined {
  const name = fact.replace(/^no /, '').replaceAll(' ', '-');
  const factor = factors.find((known) => known === name);
  return factor && { factor, present: !fact.startsWith('no ') };
}

const verdicts: Readonly<Record<string, Verdict>> = {
  relapse: 'relapse',
  'pseudo-relapse': 'pseudo-relapse',
  flare: 'flare',
  'not a relapse': 'not-relapse',
  'not a flare': 'not-flare',
};

function readStatement(fact: string, when: When, entry: string): Statement | undefined {
  const match = /^(person|carer|nurse|neurologist) says (.+?)(?: about (\S+?)(?:\.\.(\S+))?)?$/.exec(fact);
  if (match === null) return undefined;
  const [, by, words, about, until] = match;
  const verdict = verdicts[words ?? ''];
  if (verdict === undefined) throw wrong(fact, `one of ${Object.keys(verdicts).join(', ')}`);
  const end = about === undefined ? spanEnd(when) : until && readDay(until);
  return {
    entry,
    by: by as Reporter,
    verdict,
    about: about === undefined ? when.from.day : readDay(about),
    ...(end ? { until: end } : {}),
    said: when.until,
  };
}

function spanEnd(when: When): Day | undefined {
  return when.until.day === when.from.day ? undefined : when.until.day;
}

function readAnswer(fact: string, when: When, entry: string): Answer | undefined {
  const match = /^(over 24 h|still there) (yes|no)$/.exec(fact);
  if (match === null) return undefined;
  const question = match[1] === 'over 24 h' ? 'lasted-over-24h' : 'still-there';
  return { entry, question, about: when.from.day, yes: match[2] === 'yes' };
}

const overalls: Readonly<Record<string, Overall>> = {
  'same as usual': 'same',
  'a bit worse': 'bit-worse',
  'much worse': 'much-worse',
  better: 'better',
};

function readReports(said: readonly string[], when: When, entry: string): Report[] {
  const overall = said.map((fact) => overalls[fact]).find((word) => word !== undefined);
  const interference = said.map((fact) => /^interference (\d+(?:\.\d+)?)$/.exec(fact)?.[1]).find(Boolean);
  const scored = said.filter(
    (fact) => overalls[fact] === undefined && !fact.startsWith('interference ') && fact !== 'by carer',
  );
  return when.moments.map((moment) => {
    const id = `${entry} of ${formatDay(moment.day)}`;
    return {
      entry: id,
      when: moment,
      by: said.includes('by carer') ? 'carer' : 'person',
      ...(overall === undefined ? {} : { overall }),
      scores: scored.map((fact, index) => readScore(fact, `${id} score ${index + 1}`)),
      ...(interference === undefined ? {} : { interference: Number(interference) }),
    };
  });
}

function readScore(fact: string, entry: string): Score {
  const match = /^(.+) (\d+(?:\.\d+)?)$/.exec(fact);
  if (match === null) throw wrong(fact, 'a symptom with its points, or one of the known words');
  return { entry, site: readSite(match[1] ?? ''), value: Number(match[2]) };
}

/** `leg weakness left` is a key of the vocabulary and a side; words in quotation marks are the person's own. */
function readSite(text: string): Site {
  const match = /^(.+?)(?: (left|right|both))?$/.exec(text);
  const name = match?.[1] ?? text;
  const own = /^"(.+)"$/.exec(name)?.[1];
  const symptom = own === undefined ? name.replaceAll(' ', '-') : `own:${own}`;
  return match?.[2] === undefined ? { symptom } : { symptom, side: match[2] as Side };
}

function readAnswers(lines: readonly string[]): Pick<Case, 'episodes' | 'facts'> {
  const episodes: { -readonly [part in keyof ExpectedEpisode]: ExpectedEpisode[part] }[] = [];
  const facts: string[] = [];
  for (const line of lines) {
    const answer = /^=> (.+)$/.exec(line)?.[1];
    if (answer === undefined) {
      const episode = episodes.at(-1);
      if (!/^ {3}\S/.test(line) || episode === undefined)
        throw wrong(line, 'an answer or a detail of an episode');
      episode.phrases = [...episode.phrases, ...readPhrases(line.trim())];
    } else if (/^\d{4}-/.test(answer)) episodes.push(readEpisode(answer));
    else facts.push(...readPhrases(answer));
  }
  return { episodes, facts };
}

function readEpisode(answer: string): ExpectedEpisode {
  const [days, ...words] = answer.split(' ');
  const [from, last] = (days ?? '').split('..');
  const traits = words.join(' ').split(', ');
  return { from: from ?? '', last: last ?? from ?? '', traits, phrases: [] };
}

/** "missing: fever; infection" holds two phrases, "missing: fever" and "missing: infection". */
function readPhrases(text: string): string[] {
  const because = /^because (.+)$/.exec(text)?.[1];
  if (because !== undefined) return because.split('; ').map((phrase) => `because ${phrase}`);
  const at = text.indexOf(': ');
  if (at < 0) return [text];
  const label = text.slice(0, at);
  return text
    .slice(at + 2)
    .split('; ')
    .map((phrase) => `${label}: ${phrase}`);
}
