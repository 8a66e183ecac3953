import type { Element, Nodes, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";

const blocks = new Set(
  "address article aside blockquote center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul".split(
    " ",
  ),
);
const hidden = new Set(
  "head script style template title noscript iframe object svg math textarea select button".split(" "),
);

/** Longer HTML is not read: nobody wrote it by hand. */
const longest = 2_000_000;

/**
 * The words of an e-mail that came as HTML, a line a block: nothing of it is ever shown as HTML. Scripts, hidden parts
 * and pictures leave nothing. With `withoutQuotations`, what mail programs mark as quoted is left out as well.
 */
export function htmlWords(html: string, { withoutQuotations }: { withoutQuotations: boolean }): string {
  const lines: string[] = [""];
  const say = (words: string) => (lines[lines.length - 1] += words);
  const breakLine = () => lines.push("");
  const waiting: (Nodes | "break")[] = [readHtml(html.slice(0, longest))];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === "break") breakLine();
    else if (node.type === "text") say(node.value.replace(/[\t\n\r\f ]+/g, " "));
    else if (node.type === "element" && node.tagName === "br") breakLine();
    else if (node.type === "element" && isHidden(node)) continue;
    else if ("children" in node) {
      const children = withoutQuotations
        ? ownChildren(node.children as RootContent[])
        : (node.children as RootContent[]);
      const isBlock = node.type === "element" && blocks.has(node.tagName);
      if (isBlock) breakLine();
      if (node.type === "element" && node.tagName === "td") say(" ");
      waiting.push(...(isBlock ? (["break"] as const) : []), ...children.toReversed());
    }
  }
  return lines
    .map((line) => line.replace(/[ \u00a0]+/g, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** The children before the first quotation: Outlook's mark has no end, all that follows it is quoted. */
function ownChildren(children: readonly RootContent[]): readonly RootContent[] {
  const end = children.findIndex((child) => child.type === "element" && startsOutlookQuotation(child));
  return (end === -1 ? children : children.slice(0, end)).filter(
    (child) => child.type !== "element" || !isQuotation(child),
  );
}

function startsOutlookQuotation(element: Element): boolean {
  return ["divRplyFwdMsg", "appendonsend", "mail-editor-reference-message-container"].includes(
    attributeOf(element, "id"),
  );
}

function isQuotation(element: Element): boolean {
  if (element.tagName === "blockquote") return true;
  return /(?:^|\s)(?:gmail_quote|gmail_quote_container|gmail_extra|gmail_attr|yahoo_quoted|moz-cite-prefix|protonmail_quote|tutanota_quote|zmail_extra)(?:\s|$)/.test(
    attributeOf(element, "className"),
  );
}

function isHidden(element: Element): boolean {
  return (
    hidden.has(element.tagName) || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributeOf(element, "style"))
  );
}

function attributeOf(element: Element, name: string): string {
  const value = element.properties[name];
  return Array.isArray(value) ? value.join(" ") : String(value ?? "");
}

/** The parser calls itself once a level: what is nested too deeply for it is read without its tags. */
function readHtml(html: string): Nodes {
  try {
    return fromHtml(html);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { type: "text", value: html.replace(/<[^<>]*>/g, " ") };
  }
}
