import { expect, test } from "vitest";
import { draftPages } from "./draft-pages.ts";
import { writeReport } from "./write-report.ts";

/** The lines of the draft made of a table, and the report. */
function importTable(table: string) {
  const html = `<h2>Tailles</h2>\n${table}<h2>Suite</h2><p>Rien.</p>`;
  const drafted = draftPages([{ name: "aide.html", bytes: new TextEncoder().encode(html) }], "fr", []);
  const source = drafted.pages.flatMap(({ drafts }) => drafts.map((draft) => draft.source)).join("\n");
  const { markdown, findings } = writeReport(drafted, "ondine", "fr");
  return { rows: source.split("\n").filter((line) => line.startsWith("|")), source, report: markdown, findings };
}

const inCell = (html: string) =>
  importTable(`<table><tr><th>UE</th><th>RU</th></tr><tr><td>${html}</td><td>5|6</td></tr></table>`);

test.each([
  ["a list", "<ul><li>38<li>39</ul>", "38; 39"],
  [
    "words and a list",
    "Au choix :<ul><li>38</li><li><b>39</b> large</li></ul>fin de série",
    "Au choix : 38; **39** large; fin de série",
  ],
  ["steps", "<ol><li>Mesurez.</li><li>Lisez</li></ol>", "1. Mesurez. 2. Lisez"],
  ["lists in lists", "<ul><li>Pied<ul><li>fin<li>large</ul><li>Jambe</ul>", "Pied; fin; large; Jambe"],
  ["paragraphs", "<p>38</p><p>39</p>", "38; 39"],
  ["a text as typed", "<pre>38\n39</pre>", "`38 39`"],
  ["pipes in a list", "<ul><li>a|b<li><code>c|d</code></ul>", "a\\|b; `c\\|d`"],
])("%s in a cell stays on the cell's line", (_, html, cell) => {
  const { rows, findings } = inCell(html);
  expect(rows).toEqual(["| UE | RU |", "| - | - |", `| ${cell} | 5\\|6 |`]);
  expect(findings.lost).toBe(0);
});
