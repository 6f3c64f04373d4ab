/** Milliseconds this thread has computed so far: how busy the machine is plays no part. */
export function cpuMillis(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
