import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { contentFolder } from "#tests/support/content-folder.ts";

const run = promisify(execFile);

/** What the command prints, and its exit code. */
async function command(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const all = ["--import", "tsx", "scripts/import.ts", ...args];
  return run(process.execPath, all).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
  );
}

test("the command says what it wrote and what to look at", async () => {
  const folder = await contentFolder({ "aide.txt": "Qui paie le port ?\nVous.\nQui paie le port\nNous, dès 60 €.\n" });
  const args = ["--shop", "ondine", "--locale", "fr", "--out", path.join(folder, "out"), path.join(folder, "aide.txt")];
  const { code, stdout } = await command(...args);
  expect(code).toBe(0);
  expect(stdout).toContain("aide/aide.md  Aide (2 sections)");
  expect(stdout).toContain("1 × question asked twice");
  expect(stdout).toContain(path.join(folder, "out/import-report.md"));
});

test("a refusal is one sentence on the error output, and the command fails", async () => {
  const folder = await contentFolder({});
  const file = path.join(folder, "vide.txt");
  await writeFile(file, "");
  const { code, stdout, stderr } = await command("--shop", "ondine", "--locale", "fr", "--out", folder, file);
  expect({ code, stdout, stderr }).toEqual({
    code: 1,
    stdout: "",
    stderr: "vide.txt holds no text. Choose the file that has the help page in it.\n",
  });
});

test("an empty --out is no folder: nothing is written where the command was typed", async () => {
  const { code, stderr } = await command("--shop", "ondine", "--locale", "fr", "--out", "", "aide.txt");
  expect({ code, stderr }).toEqual({ code: 1, stderr: "--out is empty: give it a value, or leave it out.\n" });
});
