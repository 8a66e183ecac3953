import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { Problem } from "#app/domain/shared/problem.ts";
import { hashText } from "#app/domain/shared/hash-text.server.ts";
import { lexiconFileSchema } from "./lexicon.ts";
import type { Concept, ConceptKind, Lexicon } from "./lexicon.ts";

/**
 * Reads all lexicon files of a content folder. A file that is not readable is left out with its problem; the same
 * concept in two files is one concept with the words of both. No folder gives an empty lexicon.
 */
export async function readLexicon(contentDir: string): Promise<{ lexicon: Lexicon; problems: Problem[] }> {
  const problems: Problem[] = [];
  const concepts = new Map<string, Concept>();
  const sources: string[] = [];
  for (const name of await yamlFiles(join(contentDir, "lexicon"))) {
    const file = `lexicon/${name}`;
    const source = await readFile(join(contentDir, file), "utf8");
    const parsed = parseLexiconFile(source);
    if (parsed.kind === "refused") problems.push({ file, line: 1, message: parsed.message, severity: "error" });
    else {
      sources.push(source);
      for (const [id, entry] of Object.entries(parsed.concepts)) addConcept(concepts, id, entry);
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
  return { lexicon: { concepts: [...concepts.values()], hash: hashText(sources.join("\n")).slice(0, 12) }, problems };
}

function parseLexiconFile(source: string) {
  let value: unknown;
  try {
    value = parse(source);
  } catch (error) {
    return {
      kind: "refused",
      message: `not valid YAML: ${error instanceof Error ? error.message : String(error)}`,
    } as const;
  }
  const parsed = lexiconFileSchema.safeParse(value ?? {});
  if (parsed.success) return { kind: "read", concepts: parsed.data } as const;
  const issue = parsed.error.issues[0];
  return {
    kind: "refused",
    message: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not a lexicon file"}`,
  } as const;
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
