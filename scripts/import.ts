import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { draftPath } from "#app/domain/importing/draft.ts";
import type { Findings } from "#app/domain/importing/write-report.ts";
import { importPages } from "#app/flows/import-pages.server.ts";
import type { ImportOrder } from "#app/flows/import-pages.server.ts";

const usage = `import --shop ID --locale LOCALE [--content DIR] [--out DIR] FILE…

Makes article drafts of help pages: plain text, HTML, Markdown, or an export of Zendesk's or Intercom's articles (JSON).
The drafts go to the shop's folder, or to DIR, with import-report.md beside them: what was found, what was left out and
what to decide. Nothing is overwritten.`;

const options = {
  shop: { type: "string" },
  locale: { type: "string" },
  content: { type: "string" },
  out: { type: "string" },
  help: { type: "boolean", default: false },
} as const;

try {
  await run(parseArgs({ options, allowPositionals: true }));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run({
  values,
  positionals,
}: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>) {
  if (values.help) return console.log(usage);
  if (values.shop === undefined || values.locale === undefined || positionals.length === 0)
    throw new Error(`Name the shop, the locale and at least one file.\n\n${usage}`);
  for (const [name, value] of Object.entries(values))
    if (value === "") throw new Error(`--${name} is empty: give it a value, or leave it out.`);
  const order: ImportOrder = {
    contentDir: path.resolve(values.content ?? (process.env.CONTENT_DIR || "content")),
    shopId: values.shop,
    locale: values.locale,
    files: positionals.map(fromWhereItWasTyped),
    outDir: values.out === undefined ? null : fromWhereItWasTyped(values.out),
  };
  const outcome = await importPages(order, (doing) => console.log(`  ${doing} …`));
  if (outcome.kind === "refused") throw new Error(outcome.reasons.join("\n"));
  const { drafts, folder, findings, reportFile } = outcome;
  console.log(`${plural(drafts.length, "draft")} in ${shown(folder)}:`);
  for (const draft of drafts)
    console.log(`  ${draftPath(draft)}  ${draft.title} (${plural(draft.sections.length, "section")})`);
  for (const line of summaryOf(findings)) console.log(line);
  console.log("Still missing in every draft: topics and questions.");
  console.log(`Read ${shown(reportFile)} before you publish.`);
}

function summaryOf(found: Findings): string[] {
  const lines: [number, string][] = [
    [found.contradictions, "contradiction"],
    [found.questionsTwice, "question asked twice"],
    [found.passagesTwice, "passage repeated"],
    [found.unanswered, "question without an answer"],
    [found.bareTitles, "heading without text"],
    [found.made, "answer without a question: its heading is made of its first words"],
    [found.changes, "thing that reads otherwise than on the page"],
    [found.leftOut, "passage left out, such as menus and scripts"],
    [found.lost, "line that went to no draft as it stood"],
  ];
  return lines.filter(([number]) => number > 0).map(([number, what]) => `${String(number).padStart(4)} × ${what}`);
}

/** npm runs a script in the project's folder; a path is meant from where it was typed. */
function fromWhereItWasTyped(file: string): string {
  const here = path.resolve(file);
  return existsSync(here) ? here : path.resolve(process.env.INIT_CWD ?? ".", file);
}

function shown(file: string): string {
  const relative = path.relative(".", file);
  return relative.startsWith("..") ? file : relative;
}

function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
