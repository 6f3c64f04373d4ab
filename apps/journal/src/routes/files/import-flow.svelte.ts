import {
  type ColumnMeaning,
  type ImportAnswers,
  type ImportPlan,
  type ImportQuestion,
  type Operation,
  type Problem,
  planImport,
  type RowRead,
} from '@ebb/record';
import { nowWhen, randomId } from '../../journal/edge.ts';
import { enteredBy, journal } from '../../journal/journal.svelte.ts';
import { workerUrl } from '../../journal/worker-url.ts';
import url from './import.worker.ts?worker&url';
import type { FromWorker, Look, Told, ToWorker } from './import-messages.ts';

/** Where an import stands. One decision at a time, from the file to what it would change. */
export type ImportFlow =
  | { readonly at: 'start' }
  | { readonly at: 'looking'; readonly file: File }
  | {
      readonly at: 'refused';
      readonly file: File;
      readonly because: 'empty' | 'zip' | 'unreadable';
      readonly message?: string;
    }
  | {
      readonly at: 'source';
      readonly file: File;
      readonly likely: readonly string[];
      readonly all: readonly string[];
    }
  | {
      readonly at: 'question';
      readonly file: File;
      readonly source: string;
      readonly open: readonly ImportQuestion[];
      readonly answers: ImportAnswers;
    }
  | { readonly at: 'reading'; readonly file: File; readonly bytes: number; readonly rows: number }
  | {
      readonly at: 'preview';
      readonly file: File;
      readonly source: string;
      readonly plan: ImportPlan;
      readonly rows: number;
      readonly withheld: number;
      readonly told: Told;
    }
  | {
      readonly at: 'restore';
      readonly file: File;
      readonly operations: readonly Operation[];
      readonly problems: readonly Problem[];
    }
  | { readonly at: 'saving'; readonly file: File };

let current = $state.raw<ImportFlow>({ at: 'start' });
let worker: Worker | undefined;

export function importFlow(): ImportFlow {
  return current;
}

export function setFlow(flow: ImportFlow): void {
  current = flow;
}

/** Ends whatever is being read and begins again. Nothing was written yet. */
export function cancelImport(): void {
  endWorker();
  current = { at: 'start' };
}

export async function lookAt(file: File): Promise<void> {
  current = { at: 'looking', file };
  const looked = await ask({ kind: 'look', file });
  if (looked?.kind !== 'looked') return;
  await follow(file, looked.look, looked.all);
}

async function follow(file: File, look: Look, all: readonly string[]): Promise<void> {
  if (look.is === 'ebb') return restore(file);
  if (look.is !== 'table') {
    current = { at: 'refused', file, because: look.is };
    return;
  }
  current = { at: 'source', file, likely: look.sure ? look.sources : [], all };
}

export async function chooseSource(file: File, source: string): Promise<void> {
  const asked = await ask({ kind: 'ask', file, source });
  if (asked?.kind !== 'asked') return;
  await nextQuestion({ at: 'question', file, source, open: asked.questions, answers: {} });
}

type Asking = Extract<ImportFlow, { at: 'question' }>;

/** Takes an answer to the first open question; without one it stays open in the file, and its cells are not read. */
export async function answerQuestion(asking: Asking, answers: ImportAnswers): Promise<void> {
  const [, ...rest] = asking.open;
  const columns = { ...asking.answers.columns, ...answers.columns };
  const scaled = (column: string): boolean => columns[column] === undefined || hasScale(columns[column]);
  await nextQuestion({
    ...asking,
    open: rest.filter((question) => question.ask !== 'scale' || scaled(question.column)),
    answers: {
      ...asking.answers,
      ...answers,
      ...(asking.answers.columns === undefined && answers.columns === undefined ? {} : { columns }),
      ...(asking.answers.scales === undefined && answers.scales === undefined
        ? {}
        : { scales: { ...asking.answers.scales, ...answers.scales } }),
      ...(asking.answers.words === undefined && answers.words === undefined
        ? {}
        : { words: { ...asking.answers.words, ...answers.words } }),
    },
  });
}

const hasScale = (meaning: ColumnMeaning): boolean => meaning === 'symptom' || meaning === 'interference';

async function nextQuestion(asking: Asking): Promise<void> {
  if (asking.open.length > 0) {
    current = asking;
    return;
  }
  await readRows(asking);
}

async function readRows({ file, source, answers }: Asking): Promise<void> {
  current = { at: 'reading', file, bytes: 0, rows: 0 };
  const told: Told = { importId: randomId(), enteredBy: { ...enteredBy() }, enteredAt: nowWhen(), answers };
  const rows: RowRead[] = [];
  const done = await ask({ kind: 'read', file, source, told: $state.snapshot(told) as Told }, (message) => {
    if (message.kind === 'rows') for (const row of message.rows) rows.push(row);
  });
  if (done?.kind !== 'done') return;
  const plan = planImport(rows, journal.record, source, { file: file.name, ...told });
  current = { at: 'preview', file, source, plan, rows: done.rows, withheld: done.withheld, told };
}

async function restore(file: File): Promise<void> {
  current = { at: 'reading', file, bytes: 0, rows: 0 };
  const operations: Operation[] = [];
  const problems: Problem[] = [];
  const done = await ask({ kind: 'restore', file }, (message) => {
    if (message.kind !== 'operations') return;
    for (const operation of message.operations) operations.push(operation);
    for (const problem of message.problems) problems.push(problem);
  });
  if (done?.kind === 'done') current = { at: 'restore', file, operations, problems };
}

/** Resolves with the last message to a request; undefined when it failed (the flow then says so) or was cancelled. */
function ask(
  request: ToWorker,
  onTheWay: (message: FromWorker) => void = () => undefined,
): Promise<FromWorker | undefined> {
  endWorker();
  const started = new Worker(workerUrl(url), { type: 'module' });
  worker = started;
  return new Promise((resolve) => {
    const refuse = (message: string): void => {
      current = { at: 'refused', file: request.file, because: 'unreadable', message };
      resolve(undefined);
    };
    started.addEventListener('error', (event) => refuse(event.message));
    started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (worker !== started) return resolve(undefined);
      if (data.kind === 'failed') return refuse(data.message);
      if (data.kind === 'progress') {
        current = { at: 'reading', file: request.file, bytes: data.bytes, rows: data.rows };
        return;
      }
      if (data.kind === 'rows' || data.kind === 'operations') return onTheWay(data);
      endWorker();
      resolve(data);
    });
    started.postMessage(request);
  });
}

function endWorker(): void {
  worker?.terminate();
  worker = undefined;
}
