import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** What the generated export holds, so that an importer's answer can be checked and not only timed. */
export interface AppleExport {
  readonly file: string;
  readonly bytes: number;
  readonly days: number;
}

const heartRatesADay = 1_150;
const stepsADay = 24;

/**
 * An Apple Health export.xml of about `bytes`: whole days of heart rate (most of a real export), hourly steps, a night's sleep in
 * stages and one resting heart rate, until the size is reached. Deterministic; written once and kept.
 */
export async function appleExport(file: string, bytes: number): Promise<AppleExport> {
  const days = Math.ceil((bytes - header.length) / oneDay(0).length);
  if (existsSync(file)) return { file, bytes: statSync(file).size, days };
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.part`;
  const out = createWriteStream(unfinished);
  out.write(header);
  for (let day = 0; day < days; day++) if (!out.write(oneDay(day))) await once(out, 'drain');
  out.end('</HealthData>\n');
  await once(out, 'finish');
  renameSync(unfinished, file);
  return { file, bytes: statSync(file).size, days };
}

const header = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout|ActivitySummary)*)>
]>
<HealthData locale="en_GB">
 <ExportDate value="2026-01-01 10:00:00 +0100"/>
`;

function oneDay(day: number): string {
  const date = calendarDate(day);
  const before = calendarDate(day - 1);
  const rows: string[] = [];
  for (let i = 0; i < heartRatesADay; i++) {
    const at = clockTime(i * Math.floor(86_400 / heartRatesADay));
    rows.push(
      record({
        type: 'HKQuantityTypeIdentifierHeartRate',
        unit: 'count/min',
        start: `${date} ${at}`,
        end: `${date} ${at}`,
        value: `${58 + ((i * 7 + day) % 60)}`,
      }),
    );
  }
  for (let hour = 0; hour < stepsADay; hour++) {
    const from = clockTime(hour * 3_600);
    const to = clockTime(hour * 3_600 + 3_000);
    rows.push(
      record({
        type: 'HKQuantityTypeIdentifierStepCount',
        unit: 'count',
        start: `${date} ${from}`,
        end: `${date} ${to}`,
        value: `${hour < 7 ? 0 : 100 + ((hour * 37 + day) % 400)}`,
      }),
    );
  }
  rows.push(
    record({
      type: 'HKQuantityTypeIdentifierRestingHeartRate',
      unit: 'count/min',
      start: `${date} 00:00:00`,
      end: `${date} 23:59:00`,
      value: `${55 + (day % 9)}`,
    }),
  );
  for (const [from, to, stage] of night) {
    const start = from > to || from >= '20' ? before : date;
    rows.push(
      record({
        type: 'HKCategoryTypeIdentifierSleepAnalysis',
        start: `${start} ${from}`,
        end: `${date} ${to}`,
        value: `HKCategoryValueSleepAnalysis${stage}`,
      }),
    );
  }
  return `${rows.join('\n')}\n`;
}

const night: readonly (readonly [string, string, string])[] = [
  ['23:10:00', '02:40:00', 'AsleepCore'],
  ['02:40:00', '03:30:00', 'AsleepDeep'],
  ['03:30:00', '03:40:00', 'Awake'],
  ['03:40:00', '06:50:00', 'AsleepREM'],
];

interface Sample {
  readonly type: string;
  readonly unit?: string;
  readonly start: string;
  readonly end: string;
  readonly value: string;
}

function record({ type, unit, start, end, value }: Sample): string {
  const unitText = unit === undefined ? '' : ` unit="${unit}"`;
  return ` <Record type="${type}" sourceName="Watch" sourceVersion="11.2" device="&lt;&lt;HKDevice: 0x3011&gt;, name:Watch&gt;"${unitText} creationDate="${end} +0100" startDate="${start} +0100" endDate="${end} +0100" value="${value}"/>`;
}

function clockTime(seconds: number): string {
  const two = (n: number) => `${n}`.padStart(2, '0');
  return `${two(Math.floor(seconds / 3_600))}:${two(Math.floor((seconds % 3_600) / 60))}:${two(seconds % 60)}`;
}

function calendarDate(day: number): string {
  return new Date(Date.UTC(2016, 0, 1 + day)).toISOString().slice(0, 10);
}
