import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parse, stringify } from "yaml";
import { readContent } from "#app/domain/knowledge/read-content.server.ts";
import type { ShopSource } from "#app/domain/knowledge/read-content.server.ts";
import { madeUpProduct, wordsOnProduct } from "./made-up-product.ts";
import { randomFrom } from "./seeded-random.ts";

const locale = "fr";
/** Fields of shop.yaml that articles name codes of. */
const codeFields = ["statuses", "parcelStatuses", "carriers", "paymentMethods", "deliveryMethods", "categories"];
const questionsKept = 4;

export const generatedShop = "atelier";

/**
 * Writes a French shop of so many articles below a folder, the same on every run. Each is an article of the
 * repository's shops, rules and conditional blocks included, written for another product: some of its sections in turn,
 * its nouns replaced, sentences on the product and a sentence of another article added. Links are plain words.
 */
export async function writeGeneratedShop(contentDir: string, count: number): Promise<{ file: string }> {
  const { shops } = await readContent("content");
  const sources = shops.flatMap((source) => source.articles.filter((article) => article.locale === locale));
  const parts = sources.map(({ id, shop, source }) => ({ id, ...ownRules(takeApart(source), shop) }));
  const sentences = parts.flatMap(({ sections }) => sections.flatMap(plainSentences));
  const shopDir = path.join(contentDir, generatedShop);
  await mkdir(shopDir, { recursive: true });
  await writeFile(path.join(shopDir, "shop.yaml"), stringify(mergeShops(shops)));
  const random = randomFrom(7);
  let last = "";
  for (let at = 0; at < count; at += 1) {
    const part = parts[at % parts.length];
    if (part === undefined) break;
    const text = rewrite(part, Math.floor(at / parts.length), sentences, random);
    last = path.join(shopDir, locale, `${part.id}-${at + 1}.md`);
    await mkdir(path.dirname(last), { recursive: true });
    await writeFile(last, text);
  }
  return { file: last };
}

/** One shop.yaml with the codes of all shops. */
function mergeShops(shops: readonly ShopSource[]): object {
  const merged: Record<string, object> = {};
  for (const { shopSource } of shops) {
    const written = parse(shopSource.source) as Record<string, object | undefined>;
    for (const field of codeFields) merged[field] = { ...written[field], ...merged[field] };
  }
  return { name: "Atelier", locales: [locale], ...merged };
}

type Head = {
  title: string;
  questions?: string[];
  rules?: object;
  requests?: (string | { type: string; rule?: string | string[] })[];
} & Record<string, unknown>;
type Parts = { head: Head; sections: string[] };

/** Rules of one name are one promise within a shop: each shop's get names of their own here. */
function ownRules({ head, sections }: Parts, shop: string): Parts {
  const { rules = {}, requests = [] } = head;
  const own = (rule: string) => (Object.hasOwn(rules, rule) ? `${rule}_${shop}` : rule);
  const renamed = requests.map((request) =>
    typeof request === "string" || request.rule === undefined
      ? request
      : { ...request, rule: [request.rule].flat().map(own) },
  );
  return {
    head: {
      ...head,
      rules: Object.fromEntries(Object.entries(rules).map(([rule, value]) => [own(rule), value])),
      ...(renamed.length > 0 && { requests: renamed }),
    },
    sections: sections.map((text) => text.replace(/\brule=(\w+)/g, (_, rule: string) => `rule=${own(rule)}`)),
  };
}

function takeApart(source: string): Parts {
  const [, head = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const plain = body.replace(/(?<!!)\[([^\]]+)\]\([^)]*\)/g, "$1");
  return { head: parse(head) as Head, sections: plain.split(/^(?=## )/m).filter((part) => part.trim() !== "") };
}

function rewrite({ head, sections }: Parts, turn: number, sentences: readonly string[], random: () => number): string {
  const product = madeUpProduct(random);
  const wanted = Math.min(sections.length, 2 + (turn % 2));
  const chosen = Array.from({ length: wanted }, (_, at) => sections[(turn * 2 + at) % sections.length] ?? "");
  const body = [...new Set(chosen)].map((section, at) => {
    const borrowed = sentences[Math.floor(random() * sentences.length)] ?? "";
    const own = wordsOnProduct(product, random);
    return `${nameProduct(section, product.noun, random).trim()}\n\n${at === 0 ? own : `${own} ${borrowed}`}\n`;
  });
  const questions = (head.questions ?? [])
    .slice(turn % 3)
    .slice(0, questionsKept)
    .map((question, at) => (at === 0 ? `${question} ${product.name}` : question));
  const written = { ...head, title: `${head.title.slice(0, 90)} : ${product.name}`, questions };
  return `---\n${stringify(written)}---\n${body.join("\n")}`;
}

/** Says the product where the text says "article"; blocks and headings keep their form. */
function nameProduct(section: string, noun: string, random: () => number): string {
  return section
    .split("\n")
    .map((line) =>
      line.startsWith(":")
        ? line
        : line.replace(/\b(?:article|produit|objet)\b/g, (word) => (random() < 0.6 ? noun : word)),
    )
    .join("\n");
}

/** Sentences of a section's plain paragraphs. */
function plainSentences(section: string): string[] {
  return section
    .split("\n")
    .filter((line) => /^[A-ZÀ-Ý]/.test(line) && !line.includes(":deadline") && !line.includes(":order"))
    .flatMap((line) => line.match(/[^.!?]{25,160}[.!?](?= |$)/g) ?? [])
    .map((sentence) => sentence.trim());
}

/** Adds a sentence to an article's file, as an editor would. */
export async function changeArticle(file: string, sentence: string): Promise<void> {
  await writeFile(file, `${await readFile(file, "utf8")}\n${sentence}\n`);
}
