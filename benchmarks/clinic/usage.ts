import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Imported before a measured program: when it ends, writes what the whole process used, its worker threads with it. */
const file = process.env['BENCHMARK_USAGE'];
if (isMainThread && file !== undefined)
  process.once('exit', () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    const cpuSeconds = (userCPUTime + systemCPUTime) / 1_000_000;
    writeFileSync(file, JSON.stringify({ cpuSeconds, peakBytes: peakBytes() }));
  });

/** Linux keeps the peak of this program alone; the one of getrusage starts from the program that started this one. */
function peakBytes(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024;
  const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return Number(peak) * 1024;
}
