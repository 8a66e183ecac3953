import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { publishedContent } from "#tests/support/published-content.ts";
import { readCases } from "./cases.ts";
import { doubtfulCases, questionCaseSchema } from "./evaluate-questions.ts";

async function casesFile(text: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "guichet-cases-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(path.join(folder, "cases.jsonl"), text);
  return path.join(folder, "cases.jsonl");
}

test.each([
  ["a line that is no JSON", '{"id": 1,', "Line 1 of"],
  ["a line that is no case", '{"id": 1}', "is not a case"],
  ["an empty file", "\n", "holds no case"],
])("%s is named", async (_, text, message) => {
  const file = await casesFile(text);
  await expect(readCases(file, questionCaseSchema)).rejects.toThrow(message);
});

test("a file that is not there is named", async () => {
  await expect(readCases("/nowhere/cases.jsonl", questionCaseSchema)).rejects.toThrow("There is no file of cases");
});

test("a folder is no file of cases", async () => {
  await expect(readCases(tmpdir(), questionCaseSchema)).rejects.toThrow(`${tmpdir()} is a folder: name the file`);
});

test("a case that names an article the shop lacks, or none, is doubted; one that is not answerable is not", async () => {
  const read = (fields: object) => questionCaseSchema.parse({ id: 1, lang: "fr", question: "?", ...fields });
  const doubts = doubtfulCases(await publishedContent(), "aurelia", [
    read({ id: "a", relevant: ["nope/none"] }),
    read({ id: "b" }),
    read({ id: "c", answerable: false }),
    read({ id: "d", relevant: ["retours/retourner"] }),
  ]);
  expect(doubts).toEqual(["case a: the shop has no article nope/none", expect.stringContaining("case b")]);
});
