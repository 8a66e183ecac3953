import { decodeHTML } from "entities";
import { attributeIn, htmlTokens } from "./html-tokens.ts";
import type { HtmlToken } from "./html-tokens.ts";

const blocks = new Set(
  "address article aside blockquote center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul".split(
    " ",
  ),
);
const hidden = new Set("head template noscript object svg math select button".split(" "));
/** They have no end of their own, so nothing is inside them. */
const empty = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
/** Where a second one begins, the first has ended. */
const endedByNext = new Set("p li dt dd td th tr option".split(" "));

/** Longer HTML is not read: nobody wrote it by hand. */
const longest = 2_000_000;

type Opening = Extract<HtmlToken, { kind: "open" }>;
type Reading = { withoutQuotations: boolean; withoutHidden: boolean };

/**
 * The words of an e-mail that came as HTML, a line a block: nothing of it is ever shown as HTML. Scripts, hidden parts
 * and pictures leave nothing. With `withoutQuotations`, what mail programs mark as quoted is left out as well.
 */
export function htmlWords(html: string, { withoutQuotations }: { withoutQuotations: boolean }): string {
  const short = html.slice(0, longest);
  // What is hidden and never ends would hide the rest: then hidden words are read rather than any lost.
  const lines =
    readLines(short, { withoutQuotations, withoutHidden: true }) ??
    readLines(short, { withoutQuotations, withoutHidden: false }) ??
    [];
  return decode(lines.join("\n"))
    .split("\n")
    .map((line) => line.replace(/[ \u00a0]+/g, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** The lines, with their entities; null when the end came within something hidden. */
function readLines(html: string, reading: Reading): string[] | null {
  const lines: string[] = [""];
  const say = (words: string) => (lines[lines.length - 1] += words);
  let skipped: { name: string; depth: number; isHidden: boolean } | null = null;
  for (const token of htmlTokens(html)) {
    if (skipped !== null) {
      if (token.kind === "words" || !concerns(token, skipped.name)) continue;
      const isOver: boolean = token.kind === "open" && endsBefore(token, skipped.name);
      skipped.depth += isOver ? -skipped.depth : token.kind === "open" ? 1 : -1;
      if (skipped.depth > 0) continue;
      skipped = null;
      if (!isOver) continue;
    }
    if (token.kind === "words") say(token.raw.replace(/[\t\n\r\f ]+/g, " "));
    else if (token.kind === "close") breakAt(token.name);
    else if (reading.withoutQuotations && startsOutlookQuotation(token)) break;
    else {
      const isHidden = reading.withoutHidden && hides(token);
      const isLeftOut = isHidden || (reading.withoutQuotations && isQuotation(token));
      if (isLeftOut && !empty.has(token.name)) skipped = { name: token.name, depth: 1, isHidden };
      else breakAt(token.name);
    }
  }
  return skipped?.isHidden ? null : lines;

  function breakAt(name: string): void {
    if (blocks.has(name) || name === "br") lines.push("");
    else if (name === "td") say(" ");
  }
}

/** Whether a tag may end the element of this name that is left out, or nest in it. */
function concerns({ kind, name }: Exclude<HtmlToken, { kind: "words" }>, left: string): boolean {
  return (
    name === left || (kind === "open" && ((left === "head" && name === "body") || (left === "p" && blocks.has(name))))
  );
}

function endsBefore({ name }: Opening, left: string): boolean {
  return name !== left || endedByNext.has(left);
}

/** Outlook's mark has no end: all that follows it is quoted. */
function startsOutlookQuotation({ attributes }: Opening): boolean {
  return ["divRplyFwdMsg", "appendonsend", "mail-editor-reference-message-container"].includes(
    attributeIn(attributes, "id"),
  );
}

function isQuotation({ name, attributes }: Opening): boolean {
  if (name === "blockquote") return true;
  return /(?:^|\s)(?:gmail_quote|gmail_quote_container|gmail_extra|gmail_attr|yahoo_quoted|moz-cite-prefix|protonmail_quote|tutanota_quote|zmail_extra)(?:\s|$)/.test(
    attributeIn(attributes, "class"),
  );
}

function hides({ name, attributes }: Opening): boolean {
  // These two alone may end in their own tag: <svg/>.
  if (name === "svg" || name === "math") return !attributes.trimEnd().endsWith("/");
  return hidden.has(name) || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributeIn(attributes, "style"));
}

/** Text with its entities read, as browsers do; a NUL that is in it they drop. */
function decode(text: string): string {
  return decodeHTML(text).replaceAll("\0", "");
}
