import type { Article, Section } from "#app/domain/knowledge/article.ts";
import { childrenOf, isDirective } from "#app/domain/knowledge/markdown-node.ts";
import type { MarkdownNode } from "#app/domain/knowledge/markdown-node.ts";
import { judgeRule } from "#app/domain/rules/judge-rule.ts";
import type { RuleOutcome } from "#app/domain/rules/rule-outcome.ts";
import { describeReason } from "#app/domain/rules/describe-reason.ts";
import type { Reader } from "./reader.ts";

/** A rule of another article that comes to something else for the reader's order than the one of its name shown here. */
export type Disagreement = { here: RuleOutcome; there: RuleOutcome; article: Article; section: Section };

/**
 * Rules of one name are one promise, wherever they stand. Finds where another article of the locale decides otherwise
 * for the order: open against closed, or another day or hour. What either cannot say, or does not apply to the order,
 * is no disagreement; nor are two refusals for whatever reasons. Several articles that say the same count once.
 */
export function findDisagreements(
  outcomes: readonly RuleOutcome[],
  article: Article,
  articles: readonly Article[],
  reader: Reader,
): Disagreement[] {
  const { order, now, shop, isHoliday } = reader;
  if (order === null) return [];
  const others = articles.filter(({ id, locale }) => locale === article.locale && id !== article.id);
  const seen = new Set<string>();
  return outcomes.flatMap((here) =>
    others.flatMap((other): Disagreement[] => {
      const rules = other.frontMatter.rules;
      const rule = Object.hasOwn(rules, here.rule) ? rules[here.rule] : undefined;
      if (rule === undefined) return [];
      const there = judgeRule(here.rule, rule, order, { now, timeZone: shop.timeZone, isHoliday });
      if (!isOtherwise(here, there)) return [];
      const said = `${here.rule} ${describeReason(there, reader)}`;
      const section = sectionAbout(other, here.rule);
      if (section === null || seen.has(said)) return [];
      seen.add(said);
      return [{ here, there, article: other, section }];
    }),
  );
}

function isOtherwise(here: RuleOutcome, there: RuleOutcome): boolean {
  const isDecided = ({ state }: RuleOutcome) => state === "open" || state === "closed";
  if (!isDecided(here) || !isDecided(there)) return false;
  if (here.state !== there.state) return true;
  return isDated(here) && isDated(there) && endsOf(here) !== endsOf(there);
}

/** True when the date decides, not the order's status or a plain no. */
function isDated({ reason, deadline }: RuleOutcome): boolean {
  return deadline !== null && reason.kind !== "not_allowed" && reason.kind !== "never";
}

function endsOf({ earliest, deadline }: RuleOutcome): string {
  return [earliest, deadline].map((end) => end?.at.epochMilliseconds ?? "").join();
}

/** The first section that speaks of a rule, else the first of all. */
function sectionAbout(article: Article, rule: string): Section | null {
  const isAbout = (nodes: readonly MarkdownNode[]): boolean =>
    nodes.some((node) => (isDirective(node) && node.attributes?.rule === rule) || isAbout(childrenOf(node)));
  return article.sections.find(({ nodes }) => isAbout(nodes)) ?? article.sections[0] ?? null;
}
