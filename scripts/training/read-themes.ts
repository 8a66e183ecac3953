import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { LexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import { viewField } from "#app/domain/retrieval/field-view.ts";
import { signsOf } from "#app/domain/retrieval/guess-themes.ts";
import type { ThemeModel } from "#app/domain/retrieval/theme-model.ts";
import { checkYaml } from "#app/domain/shared/check-yaml.ts";
import type { ThemeExample } from "./learn-themes.ts";

const texts = z.array(z.string().min(1)).min(1);

const themeSchema = z.strictObject({
  title: z.string().min(1),
  /** themes whose sections answer it too when a shop has none on the theme itself, and those that may */
  near: z.array(z.string()),
  far: z.array(z.string()).default([]),
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

/** Every theme by its id. Throws naming file and line for what is not one, for a theme that stands in two files or names one that is none. */
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
  for (const [id, { near, far }] of themes) {
    const related = [...near, ...far];
    const wrong = related.find((one, at) => !themes.has(one) || one === id || related.indexOf(one) < at);
    if (wrong !== undefined)
      throw new Error(`${dir}: ${id} names ${wrong}, which must be another theme, named once in \`near\` or \`far\``);
  }
  return themes;
}

/** Which themes each of the model's names, by their numbers. */
export function relateThemes(
  themes: readonly string[],
  files: ReadonlyMap<string, Pick<Theme, "near" | "far">>,
): Pick<ThemeModel, "near" | "far"> {
  const numbers = new Map(themes.map((theme, number) => [theme, number]));
  const related = (kind: "near" | "far") =>
    themes.map((theme) => (files.get(theme)?.[kind] ?? []).flatMap((one) => numbers.get(one) ?? []));
  return { near: related("near"), far: related("far") };
}

/** Every example of these themes, by its signs. */
export function readExamples(files: ReadonlyMap<string, Theme>, matchLexicon: LexiconMatcher): ThemeExample[] {
  const examples: ThemeExample[] = [];
  for (const [theme, { title, questions, answers }] of files) {
    const add = (language: string, text: string, weight: number) => {
      const { words, concepts } = viewField(text, language, matchLexicon);
      const stems = words.map(({ stem }) => stem);
      examples.push({ theme, language, weight, signs: signsOf({ language, stems, concepts: concepts.keys() }) });
    };
    add("en", title, 1);
    for (const [language, list] of Object.entries(questions)) for (const text of list) add(language, text, 1);
    for (const [language, list] of Object.entries(answers)) for (const text of list) add(language, text, answerWeight);
  }
  return examples;
}
