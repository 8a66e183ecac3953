import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { onTestFinished } from "vitest";
import { bundle } from "./bundle.ts";
import { startsSooner } from "./starts-sooner.ts";

/** A TypeScript file run as a process of its own, ended with the test; its errors go to the test's own. */
export async function startProcess(file: string, args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [...startsSooner, await bundle(file), ...args], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, ...env },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  onTestFinished(() => void child.kill());
  return {
    /** the next line it prints; undefined when it has ended */
    nextLine: async (): Promise<string | undefined> =>
      ((await lines.next()) as IteratorResult<string, undefined>).value,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    write: (text: string) => void child.stdin.write(text),
    exitCode: once(child, "exit").then(([code]) => code as number | null),
  };
}
