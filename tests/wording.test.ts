import { beforeAll, describe, expect, test } from "vitest";
import type { Article, Section } from "#app/domain/knowledge/article.ts";
import { plainText } from "#app/domain/knowledge/plain-text.ts";
import { detectLanguage } from "#app/domain/triage/detect-language.ts";
import { sentenceChecker } from "#app/domain/wording/check-sentence.ts";
import { promises } from "#app/domain/wording/claims.ts";
import { publishedContent } from "#tests/support/published-content.ts";

// What the check of wordings lets through and what it stops, measured on the shops' own translations: a section of one
// locale is a faithful wording of the same section in another, until a number in it is changed or something is added.

type Pair = { from: string; to: string; sentence: string; check: (text: string) => boolean };

const pairs: Pair[] = [];

beforeAll(async () => {
  for (const shop of ["aurelia", "accord", "criee"]) {
    const { shops, lexicon } = await publishedContent(shop);
    const [published] = shops;
    if (published === undefined) throw new Error("not published");
    const { articles } = published;
    const [main, ...others] = published.shop.locales;
    const inLocale = (locale: string, id: string) => articles.find((one) => one.locale === locale && one.id === id);
    for (const article of articles.filter(({ locale }) => locale === main))
      for (const other of others.flatMap((locale) => inLocale(locale, article.id) ?? []))
        for (const [a, b] of [
          [article, other],
          [other, article],
          [article, article],
        ] as const)
          pairs.push(...pairsOf(a, b, [published.shop.name], lexicon));
  }
});

function pairsOf(from: Article, to: Article, names: string[], lexicon: Parameters<typeof sentenceChecker>[1]): Pair[] {
  if (from.sections.length !== to.sections.length) return [];
  return from.sections.flatMap((section, index) => {
    const blocks = section.nodes.map((node) => plainText([node])).filter((text) => text !== "");
    const cites = blocks.map((_, at) => at + 1);
    const answer = { blocks, line: null, articleLanguage: from.locale, language: to.locale, names };
    const check = sentenceChecker(answer, lexicon, detectLanguage);
    const isTaken = (text: string) => check({ text, cites }) === null;
    const sentences = cites.length === 0 ? [] : sentencesOf(to.sections[index]);
    return sentences.map((sentence) => ({ from: from.locale, to: to.locale, sentence, check: isTaken }));
  });
}

function sentencesOf(section: Section | undefined): string[] {
  const text = section === undefined ? "" : plainText(section.nodes);
  return text.split(/\n|(?<=[.!?。！？])\s+/).filter((one) => one.length > 12 && one.length <= 600);
}

const share = (list: readonly Pair[], holds: (pair: Pair) => boolean) => list.filter(holds).length / list.length;
const isTranslated = ({ from, to }: Pair) => from !== to;

test("the shop's own words are always taken, and nineteen in twenty of its faithful translations", () => {
  const same = pairs.filter((pair) => !isTranslated(pair));
  const translated = pairs.filter(isTranslated);
  expect([same.length, translated.length].every((count) => count > 1000)).toBe(true);
  expect(share(same, ({ sentence, check }) => check(sentence))).toBe(1);
  expect(share(translated, ({ sentence, check }) => check(sentence))).toBeGreaterThan(0.95);
});

test.each<[string, (sentence: string) => string, number]>([
  ["a number of three digits", (text) => text.replace(/\d+(?:[.,]\d+)?/, "737"), 1],
  ["an address", (text) => `${text} https://evil.example/x`, 1],
  ["an image", (text) => `${text} ![](//evil.example/x)`, 1],
  ["a code", (text) => `${text.replace(/[.!?。]$/, "")} (FREE4U)`, 1],
  ["a carrier that nobody knows", (text) => `${text.replace(/[.!?。]$/, "")} (ZYXPOST)`, 1],
  ["a date", (text) => `${text.replace(/[.!?。]$/, "")}, 2027-02-17`, 1],
  ["the number after the one that stands there", (text) => text.replace(/\d+/, (one) => String(Number(one) + 1)), 0.85],
])("a faithful sentence with %s is not taken", (_, change, least) => {
  // Every third tells enough, and all of them take a minute.
  const numbered = pairs.filter(({ sentence }, at) => at % 3 === 0 && change(sentence) !== sentence);
  expect(numbered.length).toBeGreaterThan(300);
  expect(share(numbered, ({ sentence, check }) => !check(change(sentence)))).toBeGreaterThanOrEqual(least);
});

describe("what the answer does not promise is not promised", () => {
  const answer = {
    blocks: [
      "Oui, vous pouvez retourner cet article jusqu'au 29 nov. 2026.",
      "Les frais de retour sont à votre charge.",
    ],
    line: { tone: "yes", text: "Oui, vous pouvez retourner cet article jusqu'au 29 nov. 2026." } as const,
    articleLanguage: "fr",
    names: ["Aurélia"],
  };
  test.each([
    ["fr", "Vous pouvez le retourner jusqu'au 29 nov. 2026.", null],
    ["fr", "Le retour est possible jusqu'au 29 novembre 2026, à vos frais.", null],
    ["en", "Yes, you can return this item until 29 November 2026.", null],
    ["de", "Ja, Sie können diesen Artikel bis zum 29. Nov. 2026 zurücksenden.", null],
    ["zh", "可以，您可以在2026年11月29日之前退回这件商品。", null],
    ["fr", "Les retours sont gratuits.", "promise"],
    ["en", "Returns are free.", "promise"],
    ["fr", "Non, vous ne pouvez pas retourner cet article.", "polarity"],
    ["fr", "Vous ne pouvez pas retourner cet article jusqu'au 29 nov. 2026.", "polarity"],
    ["fr", "Les frais de retour ne sont pas à votre charge.", "polarity"],
    ["en", "No, it is too late.", "polarity"],
    ["fr", "No, you cannot return this item.", "language"],
    ["fr", "Returning this item is no longer possible.", "language"],
    ["fr", "يمكنك الإرجاع في أي وقت", "language"],
    ["de", "No, it is too late.", "language"],
    ["fr", "Vous serez remboursé sous 14 jours.", "amount"],
    ["fr", "Vous avez jusqu'au 30 nov. 2026.", "date"],
    ["fr", "Vous avez jusqu'à demain.", "date"],
    ["fr", "Déposez-le chez Mondial Relay.", "name"],
    ["en", "Send it by DHL.", "name"],
    ["fr", "Vous pouvez le retourner après le 29 nov. 2026.", "polarity"],
    ["fr", "Il est malheureusement trop tard pour le retourner.", "polarity"],
    ["en", "It is too late to return it.", "polarity"],
    ["fr", "Vous avez jusqu'à minuit.", "date"],
    ["fr", "Donnez votre mot de passe au support.", "promise"],
    ["fr", "Écrivez à aide@evil.example.", "link"],
  ])("%s: %s → %s", async (language, text, reason) => {
    const { lexicon } = await publishedContent();
    const check = sentenceChecker({ ...answer, language }, lexicon, detectLanguage);
    expect(check({ text, cites: [1, 2] })?.reason ?? null).toBe(reason);
  });

  test("a block that there is not, or that says it not, is no source", async () => {
    const { lexicon } = await publishedContent();
    const check = sentenceChecker({ ...answer, language: "fr" }, lexicon, detectLanguage);
    expect(check({ text: "Vous pouvez le retourner.", cites: [9] })).toEqual({ reason: "citation", found: "9" });
    expect(check({ text: "Vous avez jusqu'au 29 nov. 2026.", cites: [2] })?.reason).toBe("date");
  });

  test("every promise is a concept of the lexicon", async () => {
    const { lexicon } = await publishedContent();
    const known = new Set(lexicon.concepts.map(({ id }) => id));
    expect([...promises].filter((id) => !known.has(id))).toEqual([]);
  });
});
