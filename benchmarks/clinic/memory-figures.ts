import { fileURLToPath } from 'node:url';
import type { DisabilityName } from '@ebb/course';
import type { Figure } from '../figures.ts';
import { growthFigure } from './growth.ts';
import { measured } from './measured.ts';

interface Worked {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly events: number;
}

const program = fileURLToPath(new URL('in-memory.ts', import.meta.url));

/** `course()` itself over patients that are in memory already, on one core. */
export async function inMemoryFigures(
  definition: DisabilityName,
  sizes: readonly number[],
): Promise<readonly Figure[]> {
  const title = `in memory, ${definition}`;
  const figures: Figure[] = [];
  const seconds: number[] = [];
  for (const patients of sizes) {
    const times = Math.max(2, Math.round(30_000 / patients));
    const { output, peakBytes } = await measured({ file: program, flags: [] }, [
      String(patients),
      String(times),
      definition,
    ]);
    const { wallSeconds, cpuSeconds, events } = JSON.parse(output) as Worked;
    seconds.push(cpuSeconds);
    figures.push({
      what: `${title}, ${patients.toLocaleString('en')} patients`,
      value: patients / cpuSeconds,
      unit: 'patients/s',
      bound: { atLeast: 20_000 },
      note: `CPU ${cpuSeconds.toFixed(2)} s, ${wallSeconds.toFixed(2)} s; ${events.toLocaleString('en')} events; ${Math.round(peakBytes / 1e6)} MB with the patients`,
    });
  }
  return [...figures, growthFigure(title, seconds)];
}
