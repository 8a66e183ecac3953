import { createServer } from "node:net";

// Below what systems give to outgoing connections (Linux from 32768, others from 49152): a browser beside opens hundreds.
const first = 20_000;
const perWorker = 1_000;

const worker = Number(process.env.VITEST_POOL_ID ?? 0) % 12;
let next = process.pid % perWorker;

/**
 * A port of 127.0.0.1 that nothing listens on, for a process that is still to start: each of the tests' workers has
 * ports of its own, so that none takes another's meanwhile.
 */
export async function freePort(): Promise<number> {
  for (let tried = 0; tried < perWorker; tried += 1) {
    const port = first + worker * perWorker + next;
    next = (next + 1) % perWorker;
    if (await isFree(port)) return port;
  }
  throw new Error(`No free port from ${first + worker * perWorker} on: end what listens there`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
