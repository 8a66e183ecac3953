import type { Comment, Element, Nodes, RootContent } from "hast";
import { allChildren, attribute, findElement, htmlChildren, htmlText, linesOf, wholeText } from "./html-node.ts";
import { hasToggleClass } from "./html-toggle.ts";
import type { Change, LeftOut } from "./page.ts";
import { isSteeringBlock } from "./steering-class.ts";

const dropped: Record<string, string> = {
  script: "script",
  style: "style sheet",
  template: "template",
  noscript: "text for browsers without scripts",
  nav: "navigation",
  footer: "footer of the page",
  dialog: "dialogue window",
  select: "form field",
  textarea: "form field",
  option: "form field",
  input: "form field",
  svg: "drawing",
  canvas: "drawing",
  iframe: "embedded page",
  object: "embedded file",
  video: "video",
  audio: "sound",
};
const droppedRoles: Record<string, string> = {
  navigation: "navigation",
  contentinfo: "footer of the page",
  search: "search form",
  dialog: "dialogue window",
  alertdialog: "dialogue window",
  menu: "navigation",
  menubar: "navigation",
};
const badgeClass = /(?:^|[\s_-])(?:badge|count|counter|pill|chip)(?:$|[\s_-])/i;
const accordionClass = /accord|toggle|collaps|faq|question/i;

/** What was taken off a page, and what reads otherwise in it; lines are those of the file. */
export type Pruning = {
  leftOut: LeftOut[];
  changes: Change[];
  base: string | null;
  /** steering classes that say what this page is about */
  subjects: readonly string[];
};

/** Takes out of a page what is no help text: scripts, menus, footers, forms, pictures. Its words go to `leftOut`. */
export function pruneHtml(node: Nodes, pruning: Pruning, isInHeading = false): void {
  if (!("children" in node)) return;
  const isHeading = isInHeading || (node.type === "element" && /^(?:h[1-6]|summary)$/.test(node.tagName));
  const isLink = (one: RootContent | undefined) => one?.type === "element" && one.tagName === "a";
  const kept = htmlChildren(node).flatMap((child, at, all): RootContent[] => {
    if (child.type === "comment") return leaveOut(child, "comment in the HTML", pruning);
    if (child.type !== "element") return [child];
    if (child.tagName === "img") return describePicture(child, pruning);
    const why = isBadge(child, node, isHeading) ? "badge beside a heading" : reasonToDrop(child, isHeading, pruning);
    if (why !== null) return leaveOut(child, why, pruning);
    pruneHtml(child, pruning, isHeading);
    // Two links side by side are two buttons: their words are not one.
    const gap: RootContent[] = isLink(child) && isLink(all[at - 1]) ? [{ type: "text", value: " " }] : [];
    return child.tagName === "a" ? [...gap, ...mendLink(child, pruning)] : [child];
  });
  (node as { children: RootContent[] }).children = kept;
}

function reasonToDrop(element: Element, isInHeading: boolean, { subjects }: Pruning): string | null {
  const own = dropped[element.tagName] ?? droppedRoles[attribute(element, "role")];
  if (own !== undefined) return own;
  if (element.tagName === "button") {
    const isToggle =
      isInHeading ||
      attribute(element, "ariaExpanded") !== "" ||
      attribute(element, "ariaControls") !== "" ||
      accordionClass.test(attribute(element, "className")) ||
      /\?\s*$/.test(htmlText(element));
    return isToggle ? null : "button";
  }
  const hasHeading = findElement(element, ({ tagName }) => /^h[1-3]$/.test(tagName)) !== null;
  const isLong = htmlText(element).length > 400;
  if (["header", "form"].includes(element.tagName))
    return hasHeading || isLong ? null : element.tagName === "form" ? "form" : "head of the page";
  return isSteeringBlock(element, subjects) ? "navigation" : null;
}

/** `Most asked` inside a heading that says more, or the number of a theme's questions in one or beside one. */
function isBadge(element: Element, parent: Nodes, isInHeading: boolean): boolean {
  const isNamed =
    badgeClass.test(attribute(element, "className")) && /^(?:span|small|sup|em|b|i)$/.test(element.tagName);
  if (!isNamed) return false;
  const text = htmlText(element);
  const isBeside = htmlChildren(parent).some((one) => one.type === "element" && /^h[1-6]$/.test(one.tagName));
  if (isInHeading) return text.length < 30 && text !== htmlText(parent).trim();
  return isBeside && /^\(?\d{1,3}\)?$/.test(text);
}

function leaveOut(node: Element | Comment, why: string, { leftOut }: Pruning): RootContent[] {
  const text = node.type === "comment" ? node.value.trim() : wholeText(node);
  const source = node.type === "element" ? attribute(node, "src") || attribute(node, "ariaLabel") : "";
  if (node.type === "element") leaveOutComments(node, leftOut);
  if (text !== "" || source !== "") leftOut.push({ lines: linesOf(node), text: text || source, why });
  return [];
}

function leaveOutComments(node: Nodes, leftOut: LeftOut[]): void {
  for (const child of allChildren(node)) {
    if (child.type === "comment")
      leftOut.push({ lines: linesOf(child), text: child.value.trim(), why: "comment in the HTML" });
    else leaveOutComments(child, leftOut);
  }
}

/** Articles show no pictures: what one shows is kept in words, where the page says it. */
function describePicture(image: Element, { changes }: Pruning): RootContent[] {
  const [words, source] = [attribute(image, "alt").trim(), attribute(image, "src").slice(0, 200)];
  if (words === "" && source === "") return [];
  const what =
    words === ""
      ? "picture left out: say in words what it shows"
      : "picture left out; its description stands in its place";
  changes.push({ lines: linesOf(image), text: source || words, what });
  return words === "" ? [] : [{ type: "text", value: words, position: image.position }];
}

/** A link that leads to another page of the site leads nowhere from an article: it keeps its words only. */
function mendLink(link: Element, { changes, base }: Pruning): RootContent[] {
  const href = attribute(link, "href").trim();
  if (/^(?:https?:|mailto:|tel:)/i.test(href)) return [link];
  const whole = base === null || href === "" || /^(?:#|[a-z][a-z0-9+.-]*:)/i.test(href) ? null : resolve(href, base);
  if (whole !== null) return [{ ...link, properties: { href: whole } }];
  if (href !== "" && !/^(?:#|javascript:)/i.test(href)) {
    const what = `link left out, since it leads nowhere from an article: ${href.slice(0, 200)}`;
    changes.push({ lines: linesOf(link), text: htmlText(link), what });
  }
  // What opens an accordion keeps the class that says so.
  return hasToggleClass(link) || attribute(link, "ariaExpanded") !== ""
    ? [{ ...link, tagName: "span" }]
    : link.children;
}

function resolve(href: string, base: string): string | null {
  try {
    const url = new URL(href, base);
    return url.protocol.startsWith("http") ? url.href : null;
  } catch {
    return null;
  }
}
