import type { Root } from "mdast";
import { orderFacts } from "#app/domain/orders/order-facts.ts";
import { conditionSchema } from "#app/domain/rules/condition-schema.ts";
import type { Rule } from "#app/domain/rules/rule.ts";
import type { Problem } from "#app/domain/shared/problem.ts";
import { groupChoices } from "./choice.ts";
import type { Choice } from "./choice.ts";
import { childrenOf, firstLine, isDirective, walkNodes } from "./markdown-node.ts";
import type { ContainerDirective, MarkdownNode, TextDirective } from "./markdown-node.ts";
import { suggestWord } from "#app/domain/shared/suggest-word.ts";

import { plainText } from "./plain-text.ts";
import { listOf, rawCondition, ruleStates, verdictTones, whenAttributes } from "./when-block.ts";

type Report = (line: number, message: string, severity?: Problem["severity"]) => void;
type Rules = Record<string, Rule>;

/** Checks every directive of an article: its name, attributes and values, and that it stands where it may. */
export function checkDirectives(body: Root, source: string, rules: Rules, report: Report): void {
  const lines = source.split(/\r?\n/);
  walkNodes(body, (node, ancestors) => {
    if (node.type === "containerDirective") checkContainer(node, lines, rules, report);
    else if (node.type === "textDirective") checkInline(node, ancestors, rules, report);
    else if (node.type === "leafDirective") {
      report(firstLine(node), `\`::${node.name}\` is not a directive. Blocks open with three colons: \`:::when{…}\`.`);
    }
    const spoilt = node.type === "text" ? /^:{3,} *(when|otherwise)\b/im.exec(node.value)?.[1] : undefined;
    if (node.type === "text" && spoilt !== undefined) {
      report(
        firstLine(node),
        `This \`:::${spoilt}\` is not read as a block. Write it alone on its line, without a space before \`{\`, and close the \`}\`: \`:::when{status=shipped}\`.`,
      );
    } else if (node.type === "text" && /^:{3,}\s*$/m.test(node.value)) {
      report(
        firstLine(node),
        "This `:::` closes nothing. Remove it, or look for a block that was closed too early: one around another needs more colons than the inner one.",
      );
    }
    const bare =
      node.type === "text" ? /(?<![\p{L}\p{N}:]):(deadline|order)\b(?![[{])/u.exec(node.value)?.[1] : undefined;
    if (bare !== undefined) {
      const whole = bare === "order" ? ":order[shippedAt]" : ":deadline{rule=cancel}";
      report(firstLine(node), `\`:${bare}\` does not say what to print. Write it as \`${whole}\`.`);
    }
    if (!isDirective(node) || node.type === "containerDirective") checkChoices(node, report);
  });
}

function checkContainer(node: ContainerDirective, lines: string[], rules: Rules, report: Report) {
  const line = firstLine(node);
  if (node.name !== "when" && node.name !== "otherwise") {
    report(line, `\`:::${node.name}\` is not a directive. ${suggestWord(node.name, ["when", "otherwise"])}`);
    return;
  }
  const opening = /:{3,}/.exec(lines[line - 1] ?? "")?.[0] ?? ":::";
  const closing = /^[\s>]*(:{3,})\s*$/.exec(lines[(node.position?.end.line ?? line) - 1] ?? "")?.[1] ?? "";
  if (closing.length < opening.length) {
    report(
      line,
      `This \`${opening}${node.name}\` is never closed. Put \`${opening}\` alone on a line after its text; a block around another block needs more colons than the inner one.`,
    );
  }
  if (plainText(node.children).trim() === "" && !node.children.some(isDirective))
    report(line, `This \`:::${node.name}\` is empty: customers would read nothing. Give it a text, or remove it.`);
  if (node.name === "when") checkWhen(node, rules, report);
  else {
    for (const name of Object.keys(node.attributes ?? {}).filter((name) => name !== "verdict")) {
      report(line, `\`:::otherwise\` takes no \`${name}\`: it is shown when no block before it is.`);
    }
    checkVerdict(node, report);
  }
}

function checkWhen(node: ContainerDirective, rules: Rules, report: Report) {
  const line = firstLine(node);
  const attributes = node.attributes ?? {};
  const names = Object.keys(attributes);
  if (names.every((name) => name === "verdict"))
    report(
      line,
      "This `:::when` asks nothing. Add what must hold, such as `{rule=cancel is=open}` or `{status=shipped}`.",
    );
  for (const name of names.filter((name) => !whenAttributes.includes(name))) {
    report(line, `\`:::when\` knows no \`${name}\`. ${suggestWord(name, whenAttributes)}`);
  }
  checkVerdict(node, report);
  if (attributes.rule && !Object.hasOwn(rules, attributes.rule)) {
    report(
      line,
      `There is no rule \`${attributes.rule}\` in the front matter. ${suggestWord(attributes.rule, Object.keys(rules))}`,
    );
  }
  if (attributes.rule && !attributes.is)
    report(
      line,
      `\`rule=${attributes.rule}\` needs its state: add \`is=open\`, \`closed\`, \`unknown\` or \`not_applicable\`.`,
    );
  if (attributes.is && !attributes.rule) report(line, "`is=` needs a rule: add `rule=` with its name.");
  for (const state of listOf(attributes.is).filter((state) => !ruleStates.some((one) => one === state))) {
    report(line, `A rule is never \`${state}\`. ${suggestWord(state, ruleStates)}`);
  }
  if ((attributes.atLeast || attributes.atMost) && !attributes.daysSince)
    report(line, "`atLeast` and `atMost` need `daysSince=` with a date, such as `daysSince=shippedAt`.");
  const spelled = rawCondition(attributes);
  if (Object.keys(spelled).length === 0) return;
  const condition = conditionSchema.safeParse(spelled);
  for (const issue of condition.success ? [] : condition.error.issues) {
    report(line, `\`:::when\`: ${String(issue.path[0] ?? "condition")}: ${issue.message}`);
  }
}

function checkVerdict(node: ContainerDirective, report: Report) {
  const verdict = node.attributes?.verdict;
  if (verdict === undefined || verdict === null) return;
  if (!verdictTones.some((tone) => tone === verdict))
    report(firstLine(node), `A verdict is yes, no or depends, not \`${verdict}\`.`);
  if (node.children[0]?.type !== "paragraph")
    report(
      firstLine(node),
      "A block with a verdict starts with a paragraph: its first sentence is shown above the answer.",
    );
}

function checkInline(node: TextDirective, ancestors: MarkdownNode[], rules: Rules, report: Report) {
  const line = firstLine(node);
  const whens = ancestors.filter(
    (one): one is ContainerDirective => one.type === "containerDirective" && one.name === "when",
  );
  if (node.name === "order") {
    const field = plainText(node.children).trim();
    if (!orderFacts.some((one) => one === field))
      report(line, `An order has no \`${field}\` to print. ${suggestWord(field, orderFacts)}`);
    if (whens.length === 0)
      report(
        line,
        `\`:order[${field}]\` stands outside a \`:::when\` block: a reader without an order would see a gap. Move it into one.`,
      );
    return;
  }
  if (node.name === "known") {
    if (!holdsFact(node))
      report(
        line,
        "`:known[…]` holds no fact. Put the words with it in: `:known[ with :order[carrier]]`, or remove it.",
      );
    return;
  }
  if (node.name === "deadline") {
    const rule = node.attributes?.rule ?? "";
    const known = Object.hasOwn(rules, rule) ? rules[rule] : undefined;
    if (known === undefined)
      report(
        line,
        rule === ""
          ? "`:deadline` needs a rule: `:deadline{rule=cancel}`."
          : `There is no rule \`${rule}\` in the front matter. ${suggestWord(rule, Object.keys(rules))}`,
      );
    else if (!whens.some((one) => one.attributes?.rule === rule) && !(hasPromise(known) && whens.length > 0)) {
      report(
        line,
        `\`:deadline{rule=${rule}}\` stands outside a \`:::when{rule=${rule} …}\` block: without an order there is no deadline. Move it into one.`,
      );
    }
    return;
  }
  report(
    line,
    `\`:${node.name}\` is not a directive. Write \`\\:${node.name}\` for a plain colon, or use \`:order[…]\`, \`:deadline{rule=…}\` or \`:known[…]\`.`,
  );
}

function holdsFact(node: MarkdownNode): boolean {
  return childrenOf(node).some(
    (one) => (one.type === "textDirective" && (one.name === "order" || one.name === "deadline")) || holdsFact(one),
  );
}

function hasPromise(rule: Rule): boolean {
  return "expect" in rule && rule.expect !== undefined;
}

function checkChoices(node: MarkdownNode, report: Report) {
  for (const choice of groupChoices(childrenOf(node)).filter((one): one is Choice => "kind" in one)) {
    if (choice.options.length > 0 || choice.otherwise === null) continue;
    report(
      firstLine(choice.otherwise),
      "This `:::otherwise` has no `:::when` right before it. Put it directly under the blocks it completes.",
    );
  }
}
