import type { Root as HtmlRoot } from "hast";
import { raw } from "hast-util-raw";
import type { Root, RootContent } from "mdast";
import { remark } from "remark";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkRehype from "remark-rehype";
import { parse } from "yaml";
import { findTooDeepLine, findTooTangledLine } from "#app/domain/knowledge/find-too-deep.ts";
import { childrenOf, walkNodes } from "#app/domain/knowledge/markdown-node.ts";
import type { Page } from "./page.ts";
import { readTree } from "./read-html.ts";
import { findIdleLinks } from "./find-idle-links.ts";
import { readPlainText } from "./read-plain-text.ts";
import { isWrapped } from "./split-lines.ts";

const reader = remark().use(remarkFrontmatter, ["yaml"]).use(remarkGfm).freeze();
const converter = remark().use(remarkRehype, { allowDangerousHtml: true }).use(readRawHtml).freeze();

/** Reads a page of Markdown, HTML in it included; what looks like one of our directives is text. */
export function readMarkdown(file: string, text: string, locale: string): Page {
  const source = text.replace(/([*_~>[=-])\1{9,}/g, "$1$1$1");
  // Quotes within quotes by the thousand would take the Markdown reader minutes.
  if (findTooDeepLine(source) !== null || findTooTangledLine(source) !== null) return readPlainText(file, text, locale);
  const tree: Root = reader.parse(source);
  const idle = findIdleLinks(tree, source);
  const head = tree.children[0]?.type === "yaml" ? tree.children[0] : null;
  if (!isWrapped(source.split("\n"))) keepLines(tree);
  const html = converter.runSync(tree, source) as unknown as HtmlRoot;
  const page = readTree(file, html, locale, null);
  if (head !== null) {
    const lines = { first: 1, last: head.position?.end.line ?? 1 };
    page.leftOut.push({ lines, text: head.value, why: "head of the file" });
  }
  page.leftOut.push(...idle);
  const sources = source.split("\n").map((line, at) => ({ line: at + 1, text: wordsOfLine(line) }));
  return { ...page, title: titleIn(head?.value ?? "") ?? page.title, sources };
}

/** The parser of HTML knows lines only when it is given the file. */
function readRawHtml() {
  return (tree: Root, file: NonNullable<Parameters<typeof raw>[1]>["file"]) =>
    raw(tree as unknown as HtmlRoot, { file }) as unknown as Root;
}

/** A line break in a paragraph counts: people who write without wrapping mean it. */
function keepLines(tree: Root): void {
  walkNodes(tree, (node) => {
    if (!("children" in node) || node.type === "heading") return;
    (node as { children: RootContent[] }).children = childrenOf(node).flatMap((child): RootContent[] => {
      if (child.type !== "text" || !child.value.includes("\n")) return [child];
      return child.value.split("\n").flatMap((value, at): RootContent[] => {
        const line = (child.position?.start.line ?? 1) + at;
        const point = { line, column: 1 };
        const text: RootContent = { type: "text", value, position: { start: point, end: point } };
        return at === 0 ? [text] : [{ type: "break" }, text];
      });
    });
  });
}

function titleIn(yaml: string): string | null {
  try {
    const head: unknown = parse(yaml);
    const title = typeof head === "object" && head !== null && "title" in head ? head.title : null;
    return typeof title === "string" && title.trim() !== "" ? title.trim() : null;
  } catch {
    return null;
  }
}

/** A line of Markdown as its reader sees it: addresses of links and tags are not its words. */
function wordsOfLine(line: string): string {
  return line
    .replace(/<\/?[a-z][^>]*>|&#?\w+;/gi, " ")
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, " $1 ")
    .replace(/\]\([^)]*\)|\]\[[^\]]*\]/g, " ")
    .replace(/\[\^[^\]]+\]:?/g, " ")
    .replace(/^\s*\[[^\]]+\]:\s*\S+.*$/, "");
}
