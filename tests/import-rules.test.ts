import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { ESLint } from "eslint";
import { expect, onTestFinished, test } from "vitest";

const run = promisify(execFile);
const root = process.cwd();

/** The names of the rules that a little project of these files breaks. */
async function brokenRules(files: Record<string, string>): Promise<string[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "guichet-imports-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const all = {
    "tsconfig.json":
      '{"compilerOptions":{"module":"ESNext","moduleResolution":"Bundler","allowImportingTsExtensions":true,"noEmit":true}}',
    "package.json": '{"type":"module"}',
    ...files,
  };
  for (const [file, text] of Object.entries(all)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  await symlink(path.join(root, "node_modules"), path.join(folder, "node_modules"));
  const cruiser = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const args = [cruiser, "--config", path.join(root, ".dependency-cruiser.mjs"), "--output-type", "json", "app"];
  const { stdout } = await run(process.execPath, args, { cwd: folder, maxBuffer: 50_000_000 }).catch(
    (error: { stdout: string }) => error,
  );
  const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
  return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();
}

const value = "export const value = 1;\n";
const using = (from: string) => `import { value } from "${from}";\nexport const more = value;\n`;

test.each([
  [
    "a room importing one to its right",
    { "app/domain/rules/a.ts": using("../tickets/b.ts"), "app/domain/tickets/b.ts": value },
    ["rules-imports-downstream"],
  ],
  [
    "a room that is not a stage",
    { "app/domain/helpers/a.ts": using("../shared/b.ts"), "app/domain/shared/b.ts": value },
    ["room-without-a-stage"],
  ],
  [
    "an import of a room that is not a stage",
    { "app/domain/rules/a.ts": using("../helpers/b.ts"), "app/domain/helpers/b.ts": value },
    ["room-without-a-stage"],
  ],
  [
    "a room importing a flow",
    { "app/domain/rules/a.ts": using("../../flows/b.ts"), "app/flows/b.ts": value },
    ["domain-imports-outward"],
  ],
  [
    "a room importing a vendor",
    { "app/domain/rules/a.ts": 'import { useState } from "react";\nexport const more = useState;\n' },
    ["domain-imports-vendor"],
  ],
  [
    "a plain file importing a server file",
    { "app/ui/a.ts": using("../domain/rules/b.server.ts"), "app/domain/rules/b.server.ts": value },
    ["plain-file-imports-server"],
  ],
  [
    "a plain file using Node",
    { "app/domain/rules/a.ts": 'import { readFileSync } from "node:fs";\nexport const more = readFileSync;\n' },
    ["plain-file-uses-node"],
  ],
  [
    "an adapter outside the services",
    { "app/flows/a.ts": using("../infra/b.ts"), "app/infra/b.ts": value },
    ["flow-imports-edge", "infra-outside-services"],
  ],
  [
    "ui importing a route",
    { "app/ui/a.ts": using("../routes/x/b.ts"), "app/routes/x/b.ts": value },
    ["ui-imports-upward"],
  ],
  [
    "product code importing tests",
    { "app/http/a.ts": using("../../tests/b.ts"), "tests/b.ts": value },
    ["app-imports-tests"],
  ],
  ["a barrel", { "app/domain/rules/a.ts": using("./index.ts"), "app/domain/rules/index.ts": value }, ["barrel"]],
  [
    "a cycle",
    {
      "app/domain/rules/a.ts": using("./b.ts"),
      "app/domain/rules/b.ts": 'import { more } from "./a.ts";\nexport const value = more;\n',
    },
    ["cycle"],
  ],
  ["an import of nothing", { "app/domain/rules/a.ts": using("./gone.ts") }, ["unresolved"]],
  ["nothing", { "app/domain/tickets/a.ts": using("../rules/b.ts"), "app/domain/rules/b.ts": value }, []],
])("the import rules catch %s", async (_, files, rules) => {
  expect(await brokenRules(files as unknown as Record<string, string>)).toEqual(rules);
});

test.each([
  [
    "reading the environment",
    "app/domain/rules/x.ts",
    "export const port = process.env.PORT;\n",
    "no-restricted-properties",
  ],
  [
    "a module mock",
    "app/domain/rules/x.test.ts",
    'import { vi } from "vitest";\nvi.mock("./a.ts");\n',
    "no-restricted-syntax",
  ],
  [
    "a file of 251 lines",
    "app/domain/rules/x.ts",
    `${value.replace("\n", "")}\n`.repeat(1) + "// x\n".repeat(250),
    "max-lines",
  ],
  [
    "a route importing another",
    "app/routes/agent/x.ts",
    'import { x } from "../editor/y.ts";\nexport const y = x;\n',
    "no-restricted-imports",
  ],
  ["a loose comparison", "app/domain/rules/x.ts", "export const same = (a: number, b: number) => a == b;\n", "eqeqeq"],
])("the linter catches %s", async (_, filePath, code, rule) => {
  const [result] = await new ESLint({ cwd: root }).lintText(code, { filePath });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toContain(rule);
});
