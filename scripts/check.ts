import { spawn } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { main } from "./progress.ts";

/** The longest first, so that the short ones fill what time is left beside them. */
const checks = ["lint", "types", "imports", "format", "unused", "content"];

/** Runs one check of package.json, with what it says kept together; true when it found nothing. */
async function passes(check: string): Promise<boolean> {
  const startedAt = Date.now();
  const child = spawn("npm", ["run", "-s", `check:${check}`], { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(`${output}check:${check} ${code === 0 ? "passed" : "FAILED"} (${seconds} s)`);
  return code === 0;
}

/** Runs every check, as many at a time as there are processors up to two, and fails when one does: all are heard. */
await main(async () => {
  const waiting = [...checks];
  const failed: string[] = [];
  const work = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift())
      if (!(await passes(check))) failed.push(check);
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
  if (failed.length > 0) throw new Error(`Not right yet: ${failed.map((check) => `check:${check}`).join(", ")}.`);
});
