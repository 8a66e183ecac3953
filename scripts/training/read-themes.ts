import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { LexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import { viewField } from "#app/domain/retrieval/field-view.ts";
import { signsOf } from "#app/domain/retrieval/guess-themes.ts";
import { checkYaml } from "#app/domain/shared/check-yaml.ts";
import type { ThemeExample } from "./learn-themes.ts";

const texts = z.array(z.string().min(1)).min(1);

const themeSchema = z.strictObject({
  title: z.string().min(1),
  /** what customers ask, by language */
  questions: z.record(z.string().length(2), texts),
  /** what a shop answers, by language */
  answers: z.record(z.string().length(2), texts),
});

export type Theme = z.infer<typeof themeSchema>;

/** A theme file: themes by id. */
const themeFileSchema = z.record(z.string().regex(/^[a-z][a-z0-9_]*$/), themeSchema);

const themesDir = "content/themes";

/** An answer is written once where questions are asked many times: it counts for more. */
const answerWeight = 2;

/** Every theme by its id. Throws naming file and line for what is not one, and for a theme that stands in two files. */
export async function readThemeFiles(dir = themesDir): Promise<Map<string, Theme>> {
  const themes = new Map<string, Theme>();
  for (const name of (await readdir(dir)).filter((file) => file.endsWith(".yaml")).sort()) {
    const checked = checkYaml(path.join(dir, name), await readFile(path.join(dir, name), "utf8"), themeFileSchema);
    if (checked.kind === "refused")
      throw new Error(checked.problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join("\n"));
    for (const [id, theme] of Object.entries(checked.value)) {
      if (themes.has(id)) throw new Error(`${path.join(dir, name)}: ${id} stands in another file too; keep it in one`);
      themes.set(id, theme);
    }
  }
  return themes;
}

/** Every example in the theme files, by its signs. */
export async function readThemes(matchLexicon: LexiconMatcher): Promise<ThemeExample[]> {
  const examples: ThemeExample[] = [];
  for (const [theme, { title, questions, answers }] of await readThemeFiles()) {
    const add = (language: string, text: string, weight: number) => {
      const { words, concepts } = viewField(text, language, matchLexicon);
      const stems = words.map(({ stem }) => stem);
      examples.push({ theme, weight, signs: signsOf({ language, stems, concepts: concepts.keys() }) });
    };
    add("en", title, 1);
    for (const [language, list] of Object.entries(questions)) for (const text of list) add(language, text, 1);
    for (const [language, list] of Object.entries(answers)) for (const text of list) add(language, text, answerWeight);
  }
  return examples;
}
