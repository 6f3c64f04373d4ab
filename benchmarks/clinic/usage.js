// Runs the program named first, and when it ends writes what the whole process used, its worker threads with it. Plain
// JavaScript: to read TypeScript, Node would load a compiler into the process that is measured.
import { readFileSync, writeFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { pathToFileURL } from 'node:url';

const file = process.env['BENCHMARK_USAGE'] ?? '';
const [program = ''] = process.argv.splice(2, 1);
process.argv[1] = program;
// As `ebb` does: what was compiled once is not compiled again.
enableCompileCache();
process.once('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const cpuSeconds = (userCPUTime + systemCPUTime) / 1_000_000;
  writeFileSync(file, JSON.stringify({ cpuSeconds, peakBytes: peakBytes() }));
});
await import(pathToFileURL(program).href);

/** Linux keeps the peak of this program alone; the one of getrusage starts from the program that started this one. */
function peakBytes() {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024;
  const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return Number(peak) * 1024;
}
