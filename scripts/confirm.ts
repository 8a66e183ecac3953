import { createInterface } from "node:readline/promises";
import type { Readable, Writable } from "node:stream";

/** Asks a yes-or-no question; anything but yes, and the end of the input, is no. */
export async function confirm(question: string, input: Readable, output: Writable): Promise<boolean> {
  const lines = createInterface({ input, output });
  const ended = new Promise<string>((resolve) => lines.once("close", () => resolve("")));
  try {
    return /^y(es)?$/i.test((await Promise.race([lines.question(`${question} [y/N] `), ended])).trim());
  } finally {
    lines.close();
  }
}
