import { createReadStream, statSync } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";

/** A case as every kind names it. */
export const caseId = z.union([z.string(), z.number()]);

/** Reads cases from a JSONL file, or from standard input without one. Throws naming the line that is not a case. */
export async function readCases<T>(file: string | undefined, schema: z.ZodType<T>): Promise<T[]> {
  const found = file === undefined ? null : statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw new Error(`There is no file of cases ${file}.`);
  if (found?.isDirectory()) throw new Error(`${file} is a folder: name the file of cases in it.`);
  const input = file === undefined ? process.stdin : createReadStream(file);
  const cases: T[] = [];
  let at = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    at += 1;
    if (line.replace(/^\uFEFF/, "").trim() === "") continue;
    const value = parseLine(line);
    if (value === undefined) throw new Error(`Line ${at} of ${file ?? "standard input"} is not JSON.`);
    const parsed = schema.safeParse(value);
    if (!parsed.success)
      throw new Error(`Line ${at} of ${file ?? "standard input"} is not a case: ${z.prettifyError(parsed.error)}`);
    cases.push(parsed.data);
  }
  if (cases.length === 0) throw new Error(`${file ?? "Standard input"} holds no case: write one JSON object a line.`);
  return cases;
}

/** A line's value; undefined for what is not JSON. */
function parseLine(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

/** Says how far a run is, on a terminal only: the lines of a log would be noise. */
export function progress(all: number, what: string): (done: number) => void {
  if (!process.stderr.isTTY) return () => undefined;
  return (done) => {
    process.stderr.write(done < all ? `\r${what} ${done} of ${all}` : `\r${" ".repeat(what.length + 24)}\r`);
  };
}
