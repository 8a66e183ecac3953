import { mkdtemp, readFile, readdir, rm, writeFile, mkdir } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { importPages } from "#app/flows/import-pages.server.ts";
import type { PublishedShop } from "#app/flows/knowledge-base.ts";
import { readShop } from "#app/domain/knowledge/read-content.server.ts";
import type { Lexicon } from "#app/domain/lexicon/lexicon.ts";
import { publishShop } from "#app/flows/publish-shop.server.ts";
import { createExactIndex } from "#app/infra/vector-index/exact-index.ts";
import { labelledQuestionSchema } from "./labelled-question.ts";
import type { LabelledQuestion } from "./labelled-question.ts";
import { sectionId } from "./training-page.ts";

/** Help pages of invented shops, written for training: messy as real ones are, in words of our own. */
export const pagesDir = "tests/pages";

/** A shop's whole help page as the importer reads it, with questions that people asked on it. */
export type AskedPage = { published: PublishedShop; questions: LabelledQuestion[] };

/**
 * Reads and imports help pages: `DIR/<name>.jsonl` are the questions on `DIR/<name>.txt`, `.md` or `.html` (more files of
 * one page: `<name>.2.html`), in French, and `DIR/<name>.near.jsonl` those written near to what it answers. A label is a
 * section's anchor behind `#`. Throws naming page and label for a label that names no section.
 */
export async function readPages(dir: string, lexicon: Lexicon): Promise<AskedPage[]> {
  const files = (await readdir(dir)).sort();
  const names = files.flatMap((file) => /^([^.]+)\.jsonl$/.exec(file)?.[1] ?? []);
  const work = await mkdtemp(path.join(os.tmpdir(), "guichet-pages-"));
  try {
    const pages: AskedPage[] = [];
    for (const name of names) {
      const raw = files.filter((file) => /\.(?:txt|md|html)$/.test(file) && file.split(".")[0] === name);
      const published = await importPage(
        work,
        name,
        raw.map((file) => path.join(dir, file)),
        lexicon,
      );
      const near = files.includes(`${name}.near.jsonl`) ? await readQuestions(dir, `${name}.near.jsonl`, name) : [];
      const questions = [
        ...(await readQuestions(dir, `${name}.jsonl`, name)),
        ...near.map((question) => ({ ...question, isNear: true })),
      ];
      pages.push({ published, questions: questions.map((question) => withSections(question, published)) });
    }
    return pages;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function readQuestions(dir: string, file: string, shop: string): Promise<LabelledQuestion[]> {
  const lines = (await readFile(path.join(dir, file), "utf8")).trim().split("\n");
  return lines.map((line) => ({ ...labelledQuestionSchema.parse(JSON.parse(line)), shop }));
}

async function importPage(contentDir: string, name: string, files: string[], lexicon: Lexicon): Promise<PublishedShop> {
  await mkdir(path.join(contentDir, name));
  await writeFile(
    path.join(contentDir, name, "shop.yaml"),
    `name: ${JSON.stringify(name)}\nlocales: [fr]\ndefaultLocale: fr\n`,
  );
  const outcome = await importPages({ contentDir, shopId: name, locale: "fr", files, outDir: null });
  if (outcome.kind === "refused") throw new Error(`${name}: ${outcome.reasons.join("\n")}`);
  const { source, problems } = await readShop(path.join(contentDir, name), name);
  if (source === null) throw new Error(`${name} cannot be read: ${problems.map(({ message }) => message).join("\n")}`);
  return publishShop(source, lexicon, {
    contentDir,
    indexDir: null,
    createVectorIndex: createExactIndex,
    log: () => undefined,
  });
}

function withSections(question: LabelledQuestion, { chunks }: PublishedShop): LabelledQuestion {
  const relevant = question.relevant.flatMap((label) => {
    const sections = new Set(chunks.filter(({ anchor }) => `#${anchor}` === label).map(sectionId));
    if (sections.size === 0) throw new Error(`${question.shop}, ${question.id}: no section is called ${label}`);
    return [...sections];
  });
  return { ...question, relevant };
}
