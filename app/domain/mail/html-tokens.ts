/** A piece of HTML: words as they stand (entities not decoded), or a tag with its name in small letters and its attributes as they stand. */
export type HtmlToken =
  { kind: "words"; raw: string } | { kind: "open"; name: string; attributes: string } | { kind: "close"; name: string };

/** Elements whose content is no HTML, and nothing that anybody reads. */
const rawElements = new Set("script style title textarea iframe noembed noframes xmp".split(" "));

/**
 * Cuts HTML into its tags and words, as browsers do (HTML Living Standard, 13.2.5), in one pass and without a tree:
 * a tree of elements that are never closed takes the square of their number. Comments leave nothing.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  const skipTo = (mark: string, from: number) => {
    const found = html.indexOf(mark, from);
    at = found === -1 ? html.length : found + mark.length;
  };
  while (at < html.length) {
    const start = html.indexOf("<", at);
    if (start !== at) yield { kind: "words", raw: html.slice(at, start === -1 ? html.length : start) };
    if (start === -1) return;
    const tag = matchAt(/<(\/?)([a-z][^\s/>]*)/iy, html, start);
    if (html.startsWith("<!--", start)) skipTo("-->", start + 2);
    else if (tag === null && /[!?/]/.test(html.charAt(start + 1))) skipTo(">", start);
    else if (tag === null) {
      yield { kind: "words", raw: "<" };
      at = start + 1;
    } else {
      const [whole, slash, written = ""] = tag;
      const name = written.toLowerCase();
      at = endOfTag(html, start + whole.length);
      if (slash) yield { kind: "close", name };
      else if (rawElements.has(name)) at = endOfRaw(html, name, at);
      else yield { kind: "open", name, attributes: html.slice(start + whole.length, at - 1) };
    }
  }
}

/** What an attribute says; empty when the tag has none of this name. */
export function attributeIn(attributes: string, name: string): string {
  const found = new RegExp(`(?:^|[\\s"'/])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(attributes);
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? "";
}

/** Where a tag ends: behind the first > that stands in no quoted value. */
function endOfTag(html: string, from: number): number {
  const piece = /[^>=]*(?:>|=\s*(?:"[^"]*"|'[^']*')?)/y;
  piece.lastIndex = from;
  for (let found = piece.exec(html); found !== null; found = piece.exec(html))
    if (found[0].endsWith(">")) return piece.lastIndex;
  return html.length;
}

function endOfRaw(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, "gi");
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}
