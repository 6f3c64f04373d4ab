import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type ConditionName,
  type Day,
  type Eagerness,
  formatDay,
  type History,
  type Notice,
  noticed,
  type Site,
  siteKey,
} from '@ebb/course';
import { type Entry, historyOf, importers } from '@ebb/record';
import type { Table } from '../figures.ts';

interface RealDiary {
  readonly title: string;
  readonly source: string;
  readonly file: string;
  readonly scales: Readonly<Record<string, number>>;
}

/** Two diaries that people kept and published; neither has relapses of MS, so that every question asked here is one too many. */
const diaries: readonly RealDiary[] = [
  {
    title: 'Visible: one person with long COVID, scores 0-3 (A. M. Mowinckel, CC BY 4.0)',
    source: 'visible',
    file: '../../packages/record/fixtures/visible/visible.csv',
    scales: {},
  },
  {
    title: 'MyAIGuide: daily pain by region of one person (MIT)',
    source: 'myaiguide',
    file: '../../packages/record/fixtures/myaiguide/pain.csv',
    scales: { intensity: 10 },
  },
];

/** What would have been asked of two real diaries, when and on what grounds. */
export async function realDiaries(): Promise<Table> {
  const told: string[] = [];
  for (const diary of diaries) {
    const history = await read(diary);
    const days = history.reports.map(({ when }) => when.day);
    const [from, to] = [Math.min(...days) as Day, Math.max(...days) as Day];
    told.push(
      `${diary.title}, ${formatDay(from)} to ${formatDay(to)}, ${new Set(days).size} days with a report`,
    );
    for (const eagerness of ['early', 'usual', 'sure'] as const)
      told.push(...askedOf(history, { condition: 'ms', today: to, eagerness }, (to - from) / 365.25));
    told.push(
      ...askedOf(history, { condition: 'fibromyalgia', today: to, eagerness: 'usual' }, (to - from) / 365.25),
    );
  }
  return {
    table: 'two real diaries: what would have been asked, when and why',
    rows: told.map((text) => [text]),
  };
}

interface Reading {
  readonly condition: ConditionName;
  readonly today: Day;
  readonly eagerness: Eagerness;
}

function askedOf(
  history: History,
  { condition, today, eagerness }: Reading,
  years: number,
): readonly string[] {
  const { noticing, slowChange } = noticed(history, condition, today, eagerness);
  const { notices, mode } = noticing;
  const what = mode === 'ask' ? 'questions' : 'weekly lines, nobody is asked';
  const slow =
    slowChange.state === 'judged'
      ? slowChange.symptoms
          .filter(({ worseSince }) => worseSince !== undefined)
          .map(({ site, perYear }) => `${siteKey(site)} ${perYear.toFixed(2)}`)
      : [slowChange.state];
  return [
    `  ${condition}, ${eagerness}: ${notices.length} ${what} (${(notices.length / years).toFixed(2)} a year)`,
    ...(eagerness === 'usual' ? notices.map(noticeLine) : []),
    ...(eagerness === 'usual'
      ? [`    slow worsening: ${slow.length === 0 ? 'none that can be told from noise' : slow.join(', ')}`]
      : []),
  ];
}

function noticeLine({
  asked,
  onset,
  end,
  symptoms,
  reports,
  reportsAbove,
  frequency,
  leftOut,
}: Notice): string {
  const shown = symptoms
    .slice(0, 4)
    .map(({ site, above }) => `${nameOf(site)} +${above[0].toFixed(1)} to +${above[1].toFixed(1)}`);
  const more = symptoms.length > shown.length ? ` and ${symptoms.length - shown.length} more` : '';
  const over =
    end === undefined ? 'open' : `${end.kind} ${formatDay(end.kind === 'silence' ? end.after : end.on)}`;
  return (
    `    ${formatDay(asked)}: since about ${formatDay(onset.day)} (${formatDay(onset.from)} to ${formatDay(onset.to)}), ` +
    `${shown.join(', ')}${more}, on ${reportsAbove} of ${reports} reports, about ${Math.round(frequency * 10)} in 10; ` +
    `${leftOut.length} explained reports left out; ${over}`
  );
}

const nameOf = (site: Site): string => siteKey(site);

async function read({ source, file, scales }: RealDiary): Promise<History> {
  const importer = importers.find((one) => one.source === source);
  if (importer === undefined)
    throw new RangeError(`Cannot read a diary of ${source}: there must be an importer`);
  const path = fileURLToPath(new URL(file, import.meta.url));
  const context = {
    file,
    importId: 'import/benchmark',
    enteredBy: { who: 'person' },
    enteredAt: '2026-05-01T10:00+00:00',
    answers: { scales },
  } as const;
  const entries: Entry[] = [];
  for await (const row of importer.read(createReadStream(path, { encoding: 'utf8' }), context))
    entries.push(...row.entries);
  return historyOf(entries);
}
