import type { Root, Yaml } from "mdast";
import { checkYaml } from "#app/domain/shared/check-yaml.ts";
import { garbledLine, notUtf8 } from "#app/domain/shared/garbled-line.ts";
import type { Problem } from "#app/domain/shared/problem.ts";
import { frontMatterSchema } from "./article.ts";
import type { Article, ArticleLink, FrontMatter } from "./article.ts";
import { checkDirectives } from "./check-directives.ts";
import { checkPlainMarkdown } from "./check-plain-markdown.ts";
import { cutSections } from "./cut-sections.ts";
import { firstLine, walkNodes } from "./markdown-node.ts";
import { findTooDeep, findTooDeepLine, findTooTangledLine } from "./find-too-deep.ts";
import { parseMarkdown } from "./parse-markdown.ts";

export type ArticleFile = {
  /** path relative to the content folder: `aurelia/fr/orders/cancel.md` */
  file: string;
  shop: string;
  locale: string;
  source: string;
  /** short hash of the source; `draft` when left out */
  version?: string;
};

export type ParsedArticle = { article: Article | null; problems: Problem[] };

/** Reads one article and says everything that is wrong with it; null when an error keeps it from being published. */
export function parseArticle({ file, shop, locale, source, version = "draft" }: ArticleFile): ParsedArticle {
  const problems: Problem[] = [];
  const report = (line: number, message: string, severity: Problem["severity"] = "error") => {
    problems.push({ file, line, message, severity });
  };
  const id = file.replace(/\.md$/, "").split("/").slice(2).join("/");
  const category = id.includes("/") ? (id.split("/")[0] ?? "") : "";
  if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(id)) {
    const message =
      "This article has no page of its own: name it in small letters, digits and dashes, in one category folder, such as `returns/how-to-return.md`.";
    report(1, message, "warning");
  }
  const garbled = garbledLine(source);
  if (garbled !== null) {
    report(garbled, notUtf8);
    return { article: null, problems };
  }
  const tooDeep = findTooDeepLine(source);
  if (tooDeep !== null) {
    report(tooDeep, "Quotes and lists are nested too deeply here: start the line further left.");
    return { article: null, problems };
  }
  const tooTangled = findTooTangledLine(source);
  if (tooTangled !== null) {
    report(tooTangled, "Too many marks (`*`, `_`, `[`, `:`) or `:::` blocks by here: part the text, or the article.");
    return { article: null, problems };
  }
  const body = readBody(source, report);
  if (body === null) return { article: null, problems };
  const head = body.children[0]?.type === "yaml" ? body.children[0] : null;
  if (head === null) report(1, "An article starts with a front matter: `---`, `title: …`, `---`.");
  const frontMatter = head === null ? null : readFrontMatter(file, head, problems);
  checkPlainMarkdown(body, report);
  checkDirectives(body, source, frontMatter?.rules ?? {}, frontMatter === null ? keepTo(report, "rule") : report);
  const sections = cutSections(body, frontMatter?.title ?? "", id.split("/").at(-1) ?? id);
  if (frontMatter !== null && sections.length === 0)
    report(firstLine(head ?? body), "This article has no text yet.", "warning");
  dropRepeats(problems).sort((one, other) => one.line - other.line);
  if (frontMatter === null || problems.some((problem) => problem.severity === "error"))
    return { article: null, problems };
  const anchors = sections.map(({ anchor }) => anchor);
  const links = linksOf(body);
  return {
    article: { id, shop, locale, category, file, frontMatter, body, sections, anchors, links, source, version },
    problems,
  };
}

function linksOf(body: Root): ArticleLink[] {
  const links: ArticleLink[] = [];
  walkNodes(body, (node) => {
    if (node.type === "link" || node.type === "definition") links.push({ url: node.url, line: firstLine(node) });
  });
  return links;
}

function readFrontMatter(file: string, head: Yaml, problems: Problem[]): FrontMatter | null {
  const checked = checkYaml(file, head.value, frontMatterSchema, firstLine(head));
  if (checked.kind === "valid") return checked.value;
  problems.push(...checked.problems);
  return null;
}

const tooDeep =
  "This text is nested too deeply: blocks, lists and quotes inside each other. Twenty levels are the most.";

function readBody(source: string, report: (line: number, message: string) => void): Root | null {
  if (source.includes("\u0000")) report(1, "This file is not text.");
  const run = /([*_~[>])\1{199}/.exec(source);
  if (run !== null) {
    // The Markdown reader would need minutes to pair thousands of them.
    report(source.slice(0, run.index).split("\n").length, `There are too many \`${run[1] ?? ""}\` in a row.`);
    return null;
  }
  try {
    const body = parseMarkdown(source);
    const line = findTooDeep(body);
    if (line === null) return body;
    report(line, tooDeep);
  } catch (error) {
    // The Markdown reader goes down level by level and gives up in its own way.
    if (!(error instanceof RangeError)) throw error;
    report(1, tooDeep);
  }
  return null;
}

function dropRepeats(problems: Problem[]): Problem[] {
  const seen = new Set<string>();
  const kept = problems.filter(
    ({ line, message }) => !seen.has(`${line} ${message}`) && seen.add(`${line} ${message}`),
  );
  problems.splice(0, problems.length, ...kept);
  return problems;
}

/** While the front matter is broken its rules are unknown: complaints that a rule is missing would mislead. */
function keepTo(
  report: (line: number, message: string, severity?: Problem["severity"]) => void,
  word: string,
): typeof report {
  return (line, message, severity) => {
    if (!message.startsWith(`There is no ${word}`)) report(line, message, severity);
  };
}
