import type { RootContent } from "mdast";
import { expect, test } from "vitest";
import { parseMarkdown } from "#app/domain/knowledge/parse-markdown.ts";
import { renderHtml } from "./render-html.ts";

const from = { shop: "aurelia", locale: "fr", articleId: "retours/retourner" };
const linkTo = ({ articleId, anchor }: { articleId: string; anchor: string | null }) =>
  `/help/${articleId}${anchor ? `#${anchor}` : ""}`;
const render = (markdown: string) => renderHtml(parseMarkdown(markdown).children as RootContent[], { from, linkTo });

// The parser refuses most of these; what is shown must be inert even if one slips through.
test.each([
  ["<script>alert(1)</script>", ""],
  ["a <b onclick=alert(1)>b</b>", "<p>a b</p>"],
  ["[x](javascript:alert(1))", '<p><a href="">x</a></p>'],
  ["[x](JaVaScRiPt:alert(1))", '<p><a href="">x</a></p>'],
  ["[x](data:text/html,<script>)", '<p><a href="">x</a></p>'],
  ["[x](//evil.example)", '<p><a href="">x</a></p>'],
  ["![x](https://evil.example/p.png)", "<p></p>"],
  ["[x]\n\n[x]: javascript:alert(1)", '<p><a href="">x</a></p>'],
  ["&#106;avascript&colon;alert(1)", "<p>javascript:alert(1)</p>"],
])("%j comes out inert", (markdown, html) => expect(render(markdown).trim()).toBe(html));

test.each([
  ["[x](frais.md)", '<a href="/help/retours/frais">x</a>'],
  ["[x](../livraison/suivre.md#delai)", '<a href="/help/livraison/suivre#delai">x</a>'],
  ["[x](#frais)", '<a href="/help/retours/retourner#frais">x</a>'],
  ["[x](https://laposte.fr)", '<a href="https://laposte.fr" rel="noopener">x</a>'],
  ["[x](tel:3631)", '<a href="tel:3631">x</a>'],
])("%s leads where it should", (markdown, html) => expect(render(markdown)).toBe(`<p>${html}</p>`));

test("lists, tables and emphasis are kept", () => {
  const html = render("1. **Un**\n2. Deux\n\n| A | B |\n| - | - |\n| 1 | 2 |\n");
  for (const tag of ["<ol>", "<strong>", "<table>", "<th>A</th>", "<td>2</td>"]) expect(html).toContain(tag);
});
