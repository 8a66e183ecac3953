import type { Condition } from "#app/domain/rules/condition-schema.ts";
import type { Problem } from "#app/domain/shared/problem.ts";
import type { Shop } from "#app/domain/shops/shop.ts";
import type { Article } from "./article.ts";
import { firstLine, walkNodes } from "./markdown-node.ts";
import { suggestWord } from "#app/domain/shared/suggest-word.ts";
import { readWhen } from "./when-block.ts";

/** Codes that an article's blocks and rules use but its shop.yaml does not have: such a block would never be shown. */
export function checkShopCodes(article: Article, shop: Shop): Problem[] {
  const problems: Problem[] = [];
  const check = (condition: Condition, line: number) => {
    for (const { name, values, known } of codesOf(condition, shop)) {
      for (const value of values.filter((value) => !known.includes(value))) {
        problems.push({
          file: article.file,
          line,
          severity: "error",
          message: `shop.yaml has no ${name} \`${value}\`. ${suggestWord(value, known)}`,
        });
      }
    }
  };
  walkNodes(article.body, (node) => {
    if (node.type !== "containerDirective" || node.name !== "when") return;
    const { condition } = readWhen(node);
    if (condition !== null) check(condition, firstLine(node));
  });
  for (const [name, rule] of Object.entries(article.frontMatter.rules)) {
    const conditions = [rule.allowed, rule.appliesTo, ...(rule.variants ?? []).map((variant) => variant.when)];
    for (const condition of conditions) if (condition !== undefined) check(condition, lineOfRule(article.source, name));
  }
  return problems;
}

type UsedCodes = { name: string; values: string[]; known: string[] };

function codesOf(condition: Condition, shop: Shop): UsedCodes[] {
  const inner = [...(condition.not ? [condition.not] : []), ...(condition.any ?? [])];
  return [
    { name: "carrier", values: condition.carrier ?? [], known: Object.keys(shop.carriers) },
    { name: "delivery method", values: condition.deliveryMethod ?? [], known: Object.keys(shop.deliveryMethods) },
    { name: "payment method", values: condition.paymentMethod ?? [], known: Object.keys(shop.paymentMethods) },
    { name: "parcel status", values: condition.parcelStatus ?? [], known: Object.keys(shop.parcelStatuses) },
    ...inner.flatMap((part) => codesOf(part, shop)),
  ];
}

function lineOfRule(source: string, rule: string): number {
  const at = source.split("\n").findIndex((line) => line.trimStart().startsWith(`${rule}:`));
  return at < 0 ? 1 : at + 1;
}
