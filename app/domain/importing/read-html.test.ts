import { expect, test } from "vitest";
import { draftPages } from "./draft-pages.ts";
import { writeReport } from "./write-report.ts";

function importHtml(html: string) {
  const drafted = draftPages([{ name: "aide.html", bytes: new TextEncoder().encode(html) }], "fr", []);
  const drafts = drafted.pages.flatMap((page) => page.drafts);
  return { text: drafts.map(({ source }) => source).join("\n"), drafts, report: writeReport(drafted, "ondine", "fr") };
}

const page = `<!doctype html>
<html lang="fr"><head><title>Aide | La Remise</title><link rel="canonical" href="https://remise.example/pages/aide">
<style>.a { color: red }</style></head>
<body><header><a href="/">La Remise</a><nav><a href="/neuf">Nouveautés</a></nav></header>
<main>
<h1>Aide</h1>
<h2>Livraison</h2>
<details><summary>Quels sont les délais ?</summary><p>Comptez <strong>deux jours</strong>. Voir <a href="/pages/suivi">le suivi</a>.</p></details>
<details><summary><h3>Combien ça coûte ?</h3></summary>
<table><tr><th>Pays</th><th>Prix</th></tr><tr><td>France</td><td>5 €</td></tr><tr><td>Belgique</td><td>8 | 9 €</td></tr></table></details>
<h2>Retours</h2>
<div class="accordion">
<button aria-expanded="false">Comment renvoyer un objet ? <span aria-hidden="true">+</span></button>
<div hidden><ol><li>Remplissez le bon.</li><li>Postez.</li></ol></div>
<div class="faq-question">Qui paie ?</div><div class="faq-answer"><p>Vous.</p></div>
</div>
<h2>Paiement</h2>
<dl><dt>Quels moyens ?</dt><dd>Carte et PayPal.</dd><dt>Est-ce sûr ?</dt><dd>Oui.</dd></dl>
<p><strong>Et en plusieurs fois ?</strong><br>Oui, dès 100 €.</p>
<p><b>Et les chèques ?</b> Non.</p>
<img src="/cb.png" alt="Logos des cartes">
<button>Nous écrire</button>
</main>
<script>track("vue");</script>
<footer>© 2025 La Remise</footer></body></html>`;

test("questions are found in summaries, accordions, definition lists and bold lines", () => {
  const { drafts } = importHtml(page);
  expect(drafts.map(({ title, sections }) => [title, ...sections.map(({ heading }) => heading)])).toEqual([
    ["Livraison", "Quels sont les délais ?", "Combien ça coûte ?"],
    ["Retours", "Comment renvoyer un objet ?", "Qui paie ?"],
    ["Paiement", "Quels moyens ?", "Est-ce sûr ?", "Et en plusieurs fois ?", "Et les chèques ?"],
  ]);
});

test("tables, lists, emphasis and links are kept; the page's own links are completed", () => {
  const { text } = importHtml(page);
  expect(text).toContain("| Belgique | 8 \\| 9 € |");
  expect(text).toContain("1. Remplissez le bon.\n2. Postez.");
  expect(text).toContain("Comptez **deux jours**. Voir [le suivi](https://remise.example/pages/suivi).");
});

test("scripts, menus, buttons and footers are left out, and their words stand in the report", () => {
  const { text, report } = importHtml(page);
  for (const [words, why] of [
    ['track("vue");', "script"],
    [".a { color: red }", "style sheet"],
    ["Nouveautés", "head of the page"],
    ["© 2025 La Remise", "footer of the page"],
    ["Nous écrire", "button"],
  ] as const) {
    expect(text).not.toContain(words);
    expect(report.markdown).toMatch(new RegExp(`\\(${why}\\): .*${words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`));
  }
  expect(report.findings.lost).toBe(0);
});

test.each([
  [
    "Bootstrap",
    '<h3>Achat</h3><div class="card"><h5><button data-toggle="collapse">Comment payer ?</button></h5><div class="collapse">Par carte.</div></div><div class="card"><h5><button>Qui livre ?</button></h5><div>La Poste.</div></div>',
  ],
  [
    "Elementor",
    '<h2>Achat</h2><div class="elementor-tab-title" role="button" aria-expanded="false"><a>Comment payer ?</a></div><div class="elementor-tab-content"><p>Par carte.</p></div><div class="elementor-tab-title" role="button" aria-expanded="false"><a>Qui livre ?</a></div><div><p>La Poste.</p></div>',
  ],
  [
    "schema.org",
    '<h1>Achat</h1><div itemtype="https://schema.org/Question" itemprop="mainEntity"><div itemprop="name">Comment payer ?</div><div itemprop="text">Par carte.</div></div><div itemtype="https://schema.org/Question"><div itemprop="name">Qui livre ?</div><div itemprop="text">La Poste.</div></div>',
  ],
  [
    "a table of contents above bold lines",
    '<h1>Achat</h1><ul><li><a href="#1">Comment payer ?</a></li><li><a href="#2">Qui livre ?</a></li></ul><p id="1"><strong>Comment payer ?</strong></p><p>Par carte.</p><p><strong>Qui livre ?</strong></p><p>La Poste.</p>',
  ],
])("questions are found as %s writes them", (_, html) => {
  const { drafts } = importHtml(html);
  expect(drafts.map(({ title, sections }) => [title, ...sections.map(({ heading }) => heading)])).toEqual([
    ["Achat", "Comment payer ?", "Qui livre ?"],
  ]);
});

test("a picture leaves its description, a link to nowhere its words", () => {
  const { text, report } = importHtml(
    '<h2>Retours</h2><p>Voir <a href="bon.html">le bon</a> et <a href="javascript:x()">ici</a>. <img src="a.png" alt="Un bon"></p>',
  );
  expect(text).toContain("Voir le bon et ici. Un bon");
  expect(report.markdown).toContain("link left out, since it leads nowhere from an article: bon.html");
});

test("a table that only places things on the page is no table", () => {
  const { drafts } = importHtml(
    "<table><tr><td><h2>Livraison</h2><p>Deux jours.</p></td><td><h2>Retours</h2><p>Trente jours.</p></td></tr></table>",
  );
  expect(drafts[0]?.sections.map(({ heading }) => heading)).toEqual(["Livraison", "Retours"]);
  expect(drafts[0]?.source).not.toContain("|");
});

test("what looks like HTML or a directive in the text stays text", () => {
  const { text } = importHtml(
    "<h2>Codes</h2><p>Tapez &lt;b&gt; ou :order[total] ou *rien*.</p><p>:::when{status=shipped}</p>",
  );
  expect(text).toContain("Tapez \\<b> ou \\:order\\[total] ou \\*rien\\*.");
  expect(text).toContain("`:::when{status=shipped}`");
});

test("elements nested by the thousand are refused in a sentence, or read", () => {
  const bytes = new TextEncoder().encode(`${"<div>".repeat(50_000)}Livraison sous deux jours.`);
  const { refusals, pages } = draftPages([{ name: "profond.html", bytes }], "fr", []);
  expect(refusals.length + pages.length).toBe(1);
});
