import { cpus, loadavg } from "node:os";
import { setTimeout } from "node:timers/promises";

/** The value below which a share of the values lies; NaN for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** The middle of several runs: one that was disturbed by other work on the machine does not count. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** What a process holds, in MB: all of its memory, and what JavaScript and its buffers have of it. */
export type Memory = { resident: number; heap: number };

/** Measures memory after what nobody needs any more is gone; run with --expose-gc. */
export async function measureMemory(): Promise<Memory> {
  if (globalThis.gc === undefined) throw new Error("Memory is measured in a process with --expose-gc.");
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc();
    await setTimeout(20);
  }
  const { rss, heapUsed, external } = process.memoryUsage();
  return { resident: rss / 2 ** 20, heap: (heapUsed + external) / 2 ** 20 };
}

/** How much memory grew. */
export function growth(before: Memory, after: Memory): Memory {
  return { resident: after.resident - before.resident, heap: after.heap - before.heap };
}

/** Times of many runs of the same kind of work, in milliseconds. */
export type Times = {
  p50: number;
  p95: number;
  /** the same in processor time, which other work on the machine changes less */
  cpu50: number;
  cpu95: number;
};

/** Does something for each item, one after another, and says how long each took; the results in order. */
export async function timeEach<T, R>(
  items: readonly T[],
  work: (item: T) => R | Promise<R>,
): Promise<{ results: R[]; times: Times }> {
  const results: R[] = [];
  const took: number[] = [];
  const worked: number[] = [];
  for (const item of items) {
    const before = process.cpuUsage();
    const startedAt = performance.now();
    results.push(await work(item));
    took.push(performance.now() - startedAt);
    const { user, system } = process.cpuUsage(before);
    worked.push((user + system) / 1000);
  }
  const at = (share: number) => ({ wall: quantile(took, share), cpu: quantile(worked, share) });
  const [middle, high] = [at(0.5), at(0.95)];
  return { results, times: { p50: middle.wall, p95: high.wall, cpu50: middle.cpu, cpu95: high.cpu } };
}

/** Does something once and says how many seconds it took. */
export async function timeOnce<R>(work: () => R | Promise<R>): Promise<{ result: R; seconds: number }> {
  const startedAt = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - startedAt) / 1000 };
}

/** The machine in one sentence: what ran the figures, when, and how busy it was just then. */
export function describeMachine(loads: readonly number[]): string {
  const cores = cpus();
  const day = new Date().toISOString().slice(0, 10);
  const busy = loads.map((load) => load.toFixed(1)).join(", ");
  return `${day}, Node ${process.versions.node}, ${cores.length} cores (${cores[0]?.model.trim() ?? "unknown"}), load average before each round: ${busy}.`;
}

/** Load average of the last minute. */
export const currentLoad = (): number => loadavg()[0] ?? 0;
