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

test("a table within a table leaves the outer one its columns, and the report says so", () => {
  const { rows, report, findings } =
    importTable(`<table><thead><tr><th rowspan=2>Zone<th colspan=2>Prix<tr><th>Std<th>Exp</thead>
    <tr><td>France<td>4,90 €<td>9,90 €<tr><td colspan=3>Offert dès 60 €
    <tr><td>Îles<td colspan=2><table><tr><td>moto<td>8 €<tr><td>avion<td>|12 €|</table></table>`);
  expect(rows).toEqual([
    "| Zone | Prix | Prix |",
    "| - | - | - |",
    "| Zone | Std | Exp |",
    "| France | 4,90 € | 9,90 € |",
    "| Offert dès 60 € | | |",
    "| Îles | moto – 8 €; avion – \\|12 €\\| | moto – 8 €; avion – \\|12 €\\| |",
  ]);
  expect(report).toContain(
    "was a table within a table; it stands in its cell, rows parted by semicolons and cells by dashes: `moto 8 €",
  );
  expect(findings.lost).toBe(0);
});

test.each([100000, 13])("a cell that spans %i columns spans those there are, and the report says so", (span) => {
  const { rows, report } = importTable(
    `<table><tr><th>UE<th>RU<th>US<tr><td>38<td colspan=${span}>sur demande<tr><td>39<td>6<td>8</table>`,
  );
  expect(rows).toEqual(["| UE | RU | US |", "| - | - | - |", "| 38 | sur demande | sur demande |", "| 39 | 6 | 8 |"]);
  expect(report).toContain(`said that it spans ${span} columns; it stands in 3 at most: \`sur demande\``);
});

test("a wide table keeps its title over all columns", () => {
  const sizes = Array.from({ length: 14 }, (_, at) => at + 30);
  const row = (cells: (string | number)[]) => `<tr>${cells.map((cell) => `<td>${cell}`).join("")}`;
  const { rows } = importTable(`<table>${row(sizes)}<tr><td colspan=14>Chaussures${row(sizes)}</table>`);
  expect(rows.at(-1)).toBe(`| ${sizes.join(" | ")} |`);
  expect(rows.at(-2)).toMatch(/^\| Chaussures \|/);
});

test("a table that places others stands cell below cell, and the report says so", () => {
  const { rows, source, report } = importTable(
    "<table><tr><td>Nos prix<td>Nos délais<tr><td><table><tr><td>8 €<td>9 €</table><td>Deux jours</table>",
  );
  expect(rows).toEqual(["| | |", "| - | - |", "| 8 € | 9 € |"]);
  expect(source).toContain("Deux jours");
  expect(report).toContain("was a table of 2 columns that places other things; its cells stand one below the other");
});
