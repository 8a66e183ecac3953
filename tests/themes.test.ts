import { beforeAll, expect, test } from "vitest";
import { languages } from "#app/domain/lexicon/guess-language.ts";
import { shippedThemes } from "#app/domain/retrieval/theme-model.ts";
import { readThemeFiles, relateThemes } from "#scripts/training/read-themes.ts";
import type { Theme } from "#scripts/training/read-themes.ts";
import { contentFolder } from "#tests/support/content-folder.ts";

let themes: Map<string, Theme>;

beforeAll(async () => {
  themes = await readThemeFiles();
});

test("each theme has questions in nine languages and answers in two", () => {
  for (const [id, { questions, answers }] of themes) {
    expect(Object.keys(questions).sort(), id).toEqual([...languages].sort());
    expect(questions.fr?.length, id).toBeGreaterThanOrEqual(20);
    expect(Object.keys(answers).sort(), id).toEqual(["en", "fr"]);
  }
});

test("no question stands in two themes of one language: it could teach only one of them", () => {
  const seen = new Map<string, string>();
  const shared: string[] = [];
  for (const [id, { questions }] of themes)
    for (const [language, list] of Object.entries(questions))
      for (const text of list) {
        const key = `${language} ${text
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, " ")
          .trim()}`;
        const other = seen.get(key);
        if (other !== undefined && other !== id) shared.push(`${key}: ${other}, ${id}`);
        seen.set(key, id);
      }
  expect(shared).toEqual([]);
});

test.each([
  ["late:\n  title: Late\n  questions: { fr: [en retard }\n", /a.yaml:3 A `\[` or `{` .* is opened and never closed/],
  ["late:\n  title: ''\n  questions: { fr: [en retard] }\n", /a.yaml:2 `late.title`/],
])("a theme file that cannot be read is named with the line: %j", async (text, message) => {
  await expect(readThemeFiles(await contentFolder({ "a.yaml": text }))).rejects.toThrow(message);
});

test.each(["lost", "late", "early, early"])("a theme that names `%s` as near is refused", async (near) => {
  const theme = (id: string, list: string) =>
    `${id}:\n  title: Title\n  near: [${list}]\n  questions: { fr: [a] }\n  answers: { fr: [b] }\n`;
  const folder = await contentFolder({ "a.yaml": theme("late", near) + theme("early", "late") });
  await expect(readThemeFiles(folder)).rejects.toThrow(/late names (lost|late|early), which must be another theme/);
});

test("the shipped model was trained on these themes: run npm run train after a change of them", () => {
  expect(shippedThemes.themes).toEqual([...themes.keys()].sort());
  const { near, far } = shippedThemes;
  expect({ near, far }).toEqual(relateThemes(shippedThemes.themes, themes));
});
