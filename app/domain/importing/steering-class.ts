import type { Element, Nodes } from "hast";
import { attribute, findElement, htmlChildren, htmlText } from "./html-node.ts";

const steeringClass =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|cookies?|footer|sidebar|newsletter|social|share|sharing|skip|pagination|pager|vote|votes|related|recently)(?=$|[\s_-])/gi;
/** Those that a page may also be about. */
const subjects = ["newsletter", "cookie"];
const silent = /^(?:script|style|template|noscript|nav|footer|select|svg)$/;

/** True for a short block whose class says that it leads elsewhere, unless the page is about what the class says. */
export function isSteeringBlock(element: Element, own: readonly string[]): boolean {
  const words = steeringWords(element).filter((word) => !own.includes(word));
  return words.length > 0 && isShortBlock(element);
}

/** The matters of the page itself among the classes that elsewhere steer: most of its text stands under them. */
export function findSubjects(tree: Nodes): string[] {
  const texts = new Map<string, number[]>(subjects.map((subject) => [subject, []]));
  let whole = 0;
  const visit = (node: Nodes, above: readonly string[]): void => {
    if (node.type === "element" && silent.test(node.tagName)) return;
    if (node.type === "text") whole += node.value.trim().length;
    const isBlock = node.type === "element" && isShortBlock(node);
    const words = isBlock ? steeringWords(node).filter((word) => !above.includes(word)) : [];
    for (const word of words) texts.get(word)?.push(htmlText(node).length);
    for (const child of htmlChildren(node)) visit(child, [...above, ...words]);
  };
  visit(tree, []);
  const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);
  return subjects.filter((subject) => {
    const lengths = texts.get(subject) ?? [];
    return lengths.length > 2 && sum(lengths) > whole / 2;
  });
}

function steeringWords(element: Element): string[] {
  const names = `${attribute(element, "className")} ${attribute(element, "id")}`;
  const words = names.match(steeringClass) ?? [];
  return words
    .map((word) => word.replace(/^[\s_-]/, "").toLowerCase())
    .map((word) => word.replace(/^cookies$/, "cookie"));
}

function isShortBlock(element: Element): boolean {
  if (!/^(?:div|ul|ol|section|aside|p|span|a)$/.test(element.tagName) || htmlText(element).length > 400) return false;
  return findElement(element, ({ tagName }) => tagName === "summary" || /^h[1-4]$/.test(tagName)) === null;
}
