import type { Nodes, Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { allChildren, attribute, findElement, htmlChildren, htmlText, linesOf } from "./html-node.ts";
import { mendLevels } from "./mend-levels.ts";
import type { Page } from "./page.ts";
import { partLeadIns } from "./part-lead-ins.ts";
import { pruneHtml } from "./prune-html.ts";
import type { Pruning } from "./prune-html.ts";
import { findSpeakers } from "./read-marks.ts";
import { findSubjects } from "./steering-class.ts";
import { takeOutLabels } from "./take-out-labels.ts";
import { walkHtml } from "./walk-html.ts";

/** Reads a page of HTML; `base` is its address, by which its own links are completed, when the file does not say. */
export function readHtml(file: string, html: string, locale: string, base: string | null = null): Page {
  return readTree(file, fromHtml(html), locale, base);
}

/** Reads a page that is an HTML tree already. */
export function readTree(file: string, tree: Root, locale: string, base: string | null): Page {
  const sources = findSources(tree);
  const titleElement = findElement(tree, ({ tagName }) => tagName === "title");
  const title = titleElement === null ? null : shortTitle(htmlText(titleElement));
  const pruning: Pruning = {
    leftOut: [],
    changes: [],
    base: findBase(tree) ?? base,
    subjects: findSubjects(tree),
  };
  const { leftOut, changes } = pruning;
  if (titleElement !== null)
    leftOut.push({
      lines: linesOf(titleElement),
      text: htmlText(titleElement),
      why: "name of the page in the browser",
    });
  pruneHtml(tree, pruning);
  takeOutLabels(tree, leftOut);
  const body = findElement(tree, ({ tagName }) => tagName === "body") ?? tree;
  const main = findMain(body, pruning);
  const letters = findSpeakers(htmlText(main).split(/(?<=[.!?])\s+/), locale);
  const pieces = mendLevels(partLeadIns(walkHtml(main, { letters, changes })));
  return { file, title, group: null, isOneArticle: false, pieces, leftOut, changes, sources };
}

/** The main part, when the page has one that holds most of its text; what stands around it is left out. */
function findMain(body: Nodes, { leftOut }: Pruning): Nodes {
  const isMain = (element: Parameters<typeof attribute>[0]) =>
    element.tagName === "main" || attribute(element, "role") === "main";
  const main = findElement(body, isMain) ?? findElement(body, ({ tagName }) => tagName === "article");
  const several =
    main?.tagName === "article" && findElement(body, (one) => one.tagName === "article" && one !== main) !== null;
  if (main === null || several || htmlText(main).length < htmlText(body).length * 0.6) return body;
  const leave = (node: Nodes): void => {
    for (const child of htmlChildren(node)) {
      if (child === main) continue;
      if (child.type === "element" && findElement(child, (one) => one === main) !== null) leave(child);
      else if (htmlText(child) !== "")
        leftOut.push({ lines: linesOf(child), text: htmlText(child), why: "outside the main part of the page" });
    }
  };
  leave(body);
  return main;
}

function findBase(tree: Root): string | null {
  const base = findElement(tree, ({ tagName }) => tagName === "base");
  const canonical = findElement(tree, (one) => one.tagName === "link" && /canonical/.test(attribute(one, "rel")));
  const shared = findElement(tree, (one) => one.tagName === "meta" && attribute(one, "property") === "og:url");
  const addresses = [base, canonical].map((one) => (one === null ? "" : attribute(one, "href")));
  const found = [...addresses, shared === null ? "" : attribute(shared, "content")];
  return found.find((address) => /^https?:\/\//.test(address)) ?? null;
}

/** `Returns | Shop` is called `Returns`. */
function shortTitle(title: string): string | null {
  const [first = ""] = title.split(/\s+[|–—·»-]\s+/);
  return first.length >= 3 ? first : title === "" ? null : title;
}

function findSources(tree: Nodes): Page["sources"] {
  const sources: Page["sources"] = [];
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ((node.type === "text" || node.type === "comment") && /[\p{L}\p{N}]/u.test(node.value))
      sources.push({ line: linesOf(node).first, text: node.value });
    waiting.push(...allChildren(node).toReversed());
  }
  return sources;
}
