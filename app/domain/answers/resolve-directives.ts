import type { Paragraph, RootContent } from "mdast";
import { groupChoices } from "#app/domain/knowledge/choice.ts";
import type { Choice } from "#app/domain/knowledge/choice.ts";
import { childrenOf } from "#app/domain/knowledge/markdown-node.ts";
import type { ContainerDirective, MarkdownNode, TextDirective } from "#app/domain/knowledge/markdown-node.ts";
import { plainText } from "#app/domain/knowledge/plain-text.ts";
import { readWhen } from "#app/domain/knowledge/when-block.ts";
import type { VerdictTone } from "#app/domain/knowledge/when-block.ts";
import { orderFacts, printFact } from "#app/domain/orders/order-facts.ts";
import { holds } from "#app/domain/rules/condition.ts";
import { describeReason } from "#app/domain/rules/describe-reason.ts";
import { judgeRule } from "#app/domain/rules/judge-rule.ts";
import { printDeadline } from "#app/domain/rules/print-deadline.ts";
import type { RuleOutcome } from "#app/domain/rules/rule-outcome.ts";
import type { Rule } from "#app/domain/rules/rule.ts";
import { answerPhrases } from "./answer-phrases.ts";
import type { Reader } from "./reader.ts";

/** Blocks worked out for a reader: no directive is left in them. */
export type ResolvedBlocks = {
  nodes: RootContent[];
  /** the rules that what is shown rests on, in the order of their first use */
  outcomes: RuleOutcome[];
  /** the first paragraph of the first verdict block shown; it is one of the nodes */
  verdict: { tone: VerdictTone; paragraph: Paragraph } | null;
};

/**
 * Works an article's blocks out for a reader. Without an order every `when` is hidden and every `otherwise` shown.
 * When a rule that a choice rests on cannot be judged and no block speaks of that, a sentence says so, with the way
 * to a person. Facts of the order become plain text: nothing in them is read as Markdown or HTML.
 */
export function resolveDirectives(
  nodes: readonly RootContent[],
  rules: Record<string, Rule>,
  reader: Reader,
): ResolvedBlocks {
  const judged = new Map<string, RuleOutcome>();
  const used = new Map<string, RuleOutcome>();
  const found: Pick<ResolvedBlocks, "verdict"> = { verdict: null };
  return { nodes: resolveBlocks(nodes), outcomes: [...used.values()], verdict: found.verdict };

  function resolveBlocks(blocks: readonly RootContent[]): RootContent[] {
    return groupChoices(blocks).flatMap((block) => {
      if ("kind" in block) return resolveChoice(block);
      if (block.type !== "textDirective" || block.name !== "known") return [resolveNode(block)];
      return isKnown(block) ? resolveBlocks(block.children) : [];
    });
  }

  function resolveChoice(choice: Choice): RootContent[] {
    const { order } = reader;
    if (order === null) return choice.otherwise === null ? [] : resolveBlocks(choice.otherwise.children);
    const shown = choice.options.find((option) => isShown(option));
    if (shown !== undefined) return showBlock(shown);
    const unknown = choice.options
      .map((option) => outcomeOf(readWhen(option).rule))
      .find((outcome) => outcome?.state === "unknown");
    if (unknown) used.set(unknown.rule, unknown);
    return [
      ...(unknown ? [sayUnknown(unknown)] : []),
      ...(choice.otherwise === null ? [] : showBlock(choice.otherwise)),
    ];
  }

  function isShown(option: ContainerDirective): boolean {
    const { order } = reader;
    if (order === null) return false;
    const { rule, states, condition } = readWhen(option);
    if (rule !== null) {
      const outcome = outcomeOf(rule);
      if (outcome === null || !states.includes(outcome.state)) return false;
    }
    return condition === null || holds(condition, order, { now: reader.now, timeZone: reader.shop.timeZone }) === true;
  }

  function showBlock(block: ContainerDirective): RootContent[] {
    const { rule, verdict: tone } = readWhen(block);
    const outcome = block.name === "when" ? outcomeOf(rule) : null;
    if (outcome !== null) used.set(outcome.rule, outcome);
    const blocks = resolveBlocks(block.children);
    const [first] = blocks;
    if (tone !== null && found.verdict === null && first?.type === "paragraph")
      found.verdict = { tone, paragraph: first };
    return blocks;
  }

  function resolveNode<T extends RootContent>(node: T): T {
    if (node.type === "textDirective")
      return { type: "text", value: printDirective(node), position: node.position } as unknown as T;
    if (!("children" in node)) return node;
    return { ...node, children: resolveBlocks(node.children as RootContent[]) };
  }

  function printDirective(node: TextDirective): string {
    if (reader.order === null) return "";
    const outcome = node.name === "deadline" ? outcomeOf(node.attributes?.rule ?? null) : null;
    if (outcome !== null) used.set(outcome.rule, outcome);
    return valueOf(node) ?? answerPhrases(reader.locale, reader.shop).unknownFact;
  }

  /** What a fact or deadline prints; null where the order does not say it. */
  function valueOf(node: TextDirective): string | null {
    const { shop, locale, order, now } = reader;
    if (order === null) return null;
    if (node.name === "order") {
      const named = plainText(node.children).trim();
      const field = orderFacts.find((one) => one === named);
      return field === undefined ? null : printFact(order, field, { locale, shop });
    }
    const outcome = outcomeOf(node.attributes?.rule ?? null);
    return outcome && printDeadline(outcome, { locale, now });
  }

  /** True when every fact and deadline among the words can be printed; a `:known` within decides for itself. */
  function isKnown(node: MarkdownNode): boolean {
    return childrenOf(node).every((one) => {
      if (one.type !== "textDirective") return isKnown(one);
      return one.name === "known" || valueOf(one) !== null;
    });
  }

  function outcomeOf(name: string | null): RuleOutcome | null {
    const rule = name === null ? undefined : rules[name];
    if (name === null || rule === undefined || reader.order === null) return null;
    const known = judged.get(name);
    if (known !== undefined) return known;
    const outcome = judgeRule(name, rule, reader.order, {
      now: reader.now,
      timeZone: reader.shop.timeZone,
      isHoliday: reader.isHoliday,
    });
    judged.set(name, outcome);
    return outcome;
  }

  function sayUnknown(outcome: RuleOutcome): Paragraph {
    const reason = describeReason(outcome, reader);
    return {
      type: "paragraph",
      children: [{ type: "text", value: `${reason} ${answerPhrases(reader.locale, reader.shop).unknownRule}` }],
    };
  }
}
