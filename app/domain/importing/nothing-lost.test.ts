import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseArticle } from "#app/domain/knowledge/parse-article.ts";
import { draftPages } from "./draft-pages.ts";
import { draftPath } from "./draft.ts";
import { writeReport } from "./write-report.ts";

const folder = "tests/fixtures/import";

/** The words of a text, small, one space between; marks of Markdown are no words. */
function wordsOf(text: string): string {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? "" : ` ${words.join(" ")} `;
}

/** Imports a page; what is kept of it is every draft and the report. */
function importPage(name: string, text: string, locale = "fr") {
  const drafted = draftPages([{ name, bytes: new TextEncoder().encode(text) }], locale, []);
  const drafts = drafted.pages.flatMap((page) => page.drafts);
  const report = writeReport(drafted, "ondine", locale);
  return {
    ...drafted,
    drafts,
    report,
    kept: wordsOf([...drafts.map(({ source }) => source), report.markdown].join("\n")),
  };
}

/** Lines whose words stand nowhere in a row; a numbered or bulleted line may have lost its mark. */
function missing(text: string, kept: string): string[] {
  return text.split("\n").filter((line) => {
    const bare = line.trim().replace(/^(?:[•▶–*+-]|\d{1,2}(?:\.\d{1,2})*[.)]?)\s+/, "");
    const answer = bare.replace(/^(?:R|A|Réponse|Answer)\s?:\s+/, "");
    return ![line, bare, answer].some((one) => kept.includes(wordsOf(one)));
  });
}

test.each(readdirSync(folder))("every line of a page is in a draft or in the report: %s", (name) => {
  const file = readdirSync(join(folder, name)).find((one) => one.startsWith("page.")) ?? "";
  const text = readFileSync(join(folder, name, file), "utf8");
  const { kept, report } = importPage(file, text, file.split(".")[1]);
  const words = file.endsWith(".html") ? text.replace(/<[^>]*>/g, "\n") : text;
  expect(missing(words, kept)).toEqual([]);
  expect(report.findings.lost).toBe(0);
});

const word = fc.constantFrom(
  ..."livraison retour colis commande sous deux jours le bon est joint à la boîte sans frais".split(" "),
);
const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 14 }), fc.constantFrom(".", "", " ?", " !", ":", ","))
  .map(([words, end]) => `${words.join(" ").replace(/^./, (letter) => letter.toUpperCase())}${end}`);
const odd = fc.constantFrom(
  ..."# Titre|## Deux|• point|- tiret|1. un|3) trois|Q : Quoi ?|R : Ceci.|Question : Où ?|LIVRAISON|Retours|a\tb\tc|| a | b ||:::when{status=shipped}|:::|::leaf|:order[total]|<b>gras</b>|<script>x()</script>|**gras**|[lien](javascript:x)|![image](a.png)|https://exemple.example/a_b|aide@exemple.example|> cité|```|~~~|====|----|Vers le haut|Mon panier (2)|© 2025 Boutique|Fini.Suite collée|Retours : comment faire ?|&amp; &lt;|\\*|$x$|[^1]: note|+|№ 5|…"
    .split("|")
    .filter((one) => one !== ""),
);
const line = fc.oneof(
  { weight: 5, arbitrary: sentence },
  { weight: 2, arbitrary: odd },
  { weight: 1, arbitrary: fc.tuple(odd, sentence).map((parts) => parts.join(" ")) },
  { weight: 1, arbitrary: sentence.map((text) => `    ${text}`) },
  { weight: 2, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }).map((text) => text.replace(/[\r\n\0]/g, " ")) },
);

test("whatever a page holds, its drafts are valid articles and none of its lines is lost", () => {
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 25 }),
      fc.constantFrom("aide.txt", "aide.md", "aide.html"),
      (lines, name) => {
        const text = lines.join("\n");
        const { drafts, refusals, kept } = importPage(name, text);
        for (const draft of drafts) {
          const file = `ondine/fr/${draftPath(draft)}`;
          const { article, problems } = parseArticle({ file, shop: "ondine", locale: "fr", source: draft.source });
          expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
          expect(article?.sections.length).toBeGreaterThan(0);
        }
        const paths = drafts.map(draftPath);
        expect(new Set(paths).size).toBe(paths.length);
        // HTML and Markdown have words of their own, such as the names of tags: plain text has none.
        if (refusals.length === 0 && name === "aide.txt") expect(missing(text, kept)).toEqual([]);
      },
    ),
    { numRuns: 120, seed: 20_261_125 },
  );
});

test("a page four times as long takes no more than a few times as long", () => {
  const section = (at: number) =>
    `Question numéro ${at} : que faire du colis ?\n${"Le colis attend au relais sous dix jours. ".repeat(9)}`;
  const measure = (count: number) => {
    const started = performance.now();
    const { drafts } = importPage("longue.txt", Array.from({ length: count }, (_, at) => section(at)).join("\n\n"));
    expect(drafts.flatMap(({ sections }) => sections)).toHaveLength(count);
    return performance.now() - started;
  };
  measure(20);
  expect(measure(240) / measure(60)).toBeLessThan(14);
});

test("the same page gives the same drafts and the same report", () => {
  const text = readFileSync(join(folder, "single-theme-page/page.fr.txt"), "utf8");
  const [one, other] = [importPage("a.txt", text), importPage("a.txt", text)];
  expect(one.report.markdown).toBe(other.report.markdown);
  expect(one.drafts.map(({ source }) => source)).toEqual(other.drafts.map(({ source }) => source));
});
