import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { checkYaml } from "#app/domain/shared/check-yaml.ts";
import type { Problem } from "#app/domain/shared/problem.ts";
import { keep } from "#app/domain/shared/kept-file.server.ts";
import type { Keeper } from "#app/domain/shared/kept-file.server.ts";
import { hashText } from "#app/domain/shared/hash-text.server.ts";
import { lexiconFileSchema } from "./lexicon.ts";
import type { Concept, ConceptKind, Lexicon } from "./lexicon.ts";

/**
 * Reads all lexicon files of a content folder. A file that is not readable is left out with its problem; the same
 * concept in two files is one concept with the words of both. No folder gives an empty lexicon.
 */
export async function readLexicon(
  contentDir: string,
  keeper: Keeper = null,
): Promise<{ lexicon: Lexicon; problems: Problem[] }> {
  const names = await yamlFiles(join(contentDir, "lexicon"));
  const files = await Promise.all(
    names.map(async (name) => ({
      file: `lexicon/${name}`,
      source: await readFile(join(contentDir, "lexicon", name), "utf8"),
    })),
  );
  const kept = await keep(keeper, "lexicon", JSON.stringify(files), () => parseFiles(files));
  const concepts = kept.concepts.map(({ terms, ...concept }) => ({ ...concept, terms: new Map(terms) }));
  return { lexicon: { concepts, hash: kept.hash }, problems: kept.problems };
}

type KeptConcept = Omit<Concept, "terms"> & { terms: [language: string, words: string[]][] };

function parseFiles(files: readonly { file: string; source: string }[]) {
  const problems: Problem[] = [];
  const concepts = new Map<string, Concept>();
  const sources: string[] = [];
  for (const { file, source } of files) {
    const checked = checkYaml(file, source, lexiconFileSchema.nullable());
    if (checked.kind === "refused") problems.push(...checked.problems);
    else {
      sources.push(source);
      for (const [id, entry] of Object.entries(checked.value ?? {})) addConcept(concepts, id, entry);
    }
  }
  for (const { id, related } of concepts.values()) {
    for (const name of related.filter((name) => !concepts.has(name))) {
      problems.push({
        file: "lexicon",
        line: 1,
        message: `\`${id}\` is related to \`${name}\`, which is no concept.`,
        severity: "warning",
      });
    }
  }
  return {
    concepts: [...concepts.values()].map((concept): KeptConcept => ({ ...concept, terms: [...concept.terms] })),
    hash: hashText(sources.join("\n")).slice(0, 12),
    problems,
  };
}

function addConcept(
  concepts: Map<string, Concept>,
  id: string,
  entry: { related: string[]; kind: ConceptKind | null; words: Record<string, string[] | undefined> },
) {
  const concept = concepts.get(id) ?? { id, related: [], kind: null, terms: new Map<string, string[]>() };
  concept.related = [...new Set([...concept.related, ...entry.related])];
  concept.kind ??= entry.kind;
  for (const [language, words] of Object.entries(entry.words)) {
    if (words !== undefined) concept.terms.set(language, [...(concept.terms.get(language) ?? []), ...words]);
  }
  concepts.set(id, concept);
}

async function yamlFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
    .map((entry) => entry.name)
    .sort();
}
