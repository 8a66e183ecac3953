/**
 * Milliseconds of processor that this process uses for some work: what a busy machine does besides does not count, as it
 * would on the clock.
 */
export async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
