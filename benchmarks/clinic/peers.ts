import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Figure, Skipped } from '../figures.ts';

interface Peer {
  readonly name: string;
  readonly get: string;
}

interface Ran {
  readonly patients: number;
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
  readonly events: number;
}

const peers: readonly Peer[] = [
  {
    name: 'msprog',
    get: "remotes::install_github('noemimontobbio/msprog@77b905cbf53c323d8cc0abcb013361239310b863')",
  },
  { name: 'MSoutcomes', get: "install.packages('MSoutcomes')" },
];

const sizes = [200, 1_000];
const driver = fileURLToPath(new URL('../peers.R', import.meta.url));

/** The field's own R packages on the first patients of the cohort in `folder`; where one is missing, how to get it. */
export function peerFigures(folder: string): readonly (Figure | Skipped)[] {
  const versions = installed();
  if (versions === undefined)
    return [{ what: 'msprog and MSoutcomes', skipped: 'no R here; install R 4.2 or newer (r-project.org)' }];
  return peers.flatMap(({ name, get }): readonly (Figure | Skipped)[] => {
    const version = versions[name];
    if (version === undefined) return [{ what: name, skipped: `not in this R; get it with ${get}` }];
    return sizes.map((patients) => figureOf(`${name} ${version}`, ran(name, folder, patients)));
  });
}

function installed(): Readonly<Record<string, string>> | undefined {
  try {
    return JSON.parse(execFileSync('Rscript', [driver, 'present'], { encoding: 'utf8' }));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function ran(name: string, folder: string, patients: number): Ran {
  const printed = execFileSync('Rscript', [driver, name, folder, String(patients)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(printed);
}

function figureOf(title: string, { patients, wallSeconds, cpuSeconds, peakBytes, events }: Ran): Figure {
  return {
    what: `${title}, ${patients.toLocaleString('en')} patients`,
    value: patients / cpuSeconds,
    unit: 'patients/s',
    note: `${wallSeconds.toFixed(1)} s, CPU ${cpuSeconds.toFixed(1)} s, ${Math.round(peakBytes / 1e6)} MB, ${events} events`,
  };
}
