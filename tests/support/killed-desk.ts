import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import type { Order } from "./desk-orders.ts";

type Waiting = { order: Order; settle: (result: unknown) => void };
type Worker = { child: ChildProcess; isReady: Promise<void>; gone: Promise<void> };

/**
 * A desk served by one process after another, each killed with -9 so many milliseconds after so many acknowledgements;
 * null lets it live. Like a browser, `ask` sends what was not acknowledged again until somebody answers; `busyKills`
 * counts those that died with something under way.
 */
export function killedDesk(
  bundle: string,
  url: string,
  mailFolder: string,
  nextLife: () => { acknowledgements: number; thenMs: number } | null,
) {
  const waiting = new Map<number, Waiting>();
  const counts = { kills: 0, busyKills: 0, refusals: 0 };
  let nextId = 1;
  let isOver = false;
  let acknowledged = () => undefined as void;
  let current: Worker | null = null;
  let spare = start();

  function start(): Worker {
    const child = spawn(process.execPath, ["--liftoff-only", bundle, url, mailFolder], {
      stdio: ["pipe", "pipe", "inherit"],
      // The pg adapter's use of pg warns in every process.
      env: { ...process.env, NODE_NO_WARNINGS: "1" },
    });
    child.stdin?.on("error", () => undefined);
    const lines = createInterface({ input: child.stdout! });
    const isReady = new Promise<void>((resolve) => {
      lines.on("line", (line) => (line === "ready" ? resolve() : read(line)));
    });
    return { child, isReady, gone: new Promise((resolve) => child.once("exit", () => resolve())) };
  }

  function read(line: string) {
    const { id, result, error } = JSON.parse(line) as { id: number; result?: unknown; error?: string };
    const asked = waiting.get(id);
    if (!asked) return;
    if (error !== undefined) {
      counts.refusals += 1;
      setTimeout(() => send(id), 20);
      return;
    }
    waiting.delete(id);
    asked.settle(result);
    acknowledged();
  }

  function send(id: number) {
    const asked = waiting.get(id);
    if (asked) current?.child.stdin?.write(`${JSON.stringify({ id, order: asked.order })}\n`);
  }

  async function serve() {
    while (!isOver) {
      current = spare;
      await current.isReady;
      const life = nextLife();
      if (life) spare = start();
      let left = life?.acknowledgements ?? Infinity;
      const enough = new Promise<void>((resolve) => {
        acknowledged = () => void ((left -= 1) <= 0 && resolve());
        if (left <= 0) resolve();
      });
      for (const id of waiting.keys()) send(id);
      if (!life) return;
      await enough;
      await new Promise((resolve) => setTimeout(resolve, life.thenMs));
      counts.kills += 1;
      if (waiting.size > 0) counts.busyKills += 1;
      current.child.kill("SIGKILL");
      await current.gone;
    }
  }
  const served = serve();

  return {
    counts,
    ask: (order: Order) =>
      new Promise<unknown>((settle) => {
        const id = nextId++;
        waiting.set(id, { order, settle });
        send(id);
      }),
    async close() {
      isOver = true;
      await served;
      for (const worker of new Set([current, spare])) {
        worker?.child.kill("SIGKILL");
        await worker?.gone;
      }
    },
  };
}
