/** Milliseconds of the processor that some work took in this thread; other work on the machine does not count. */
export function cpuTime(work: () => void): number {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}
