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

const headings = (html: string) =>
  importHtml(html).drafts.map(({ title, sections }) => [title, ...sections.map(({ heading }) => heading)]);

test("an accordion's titles are sections whether they ask or not, and whatever level they have", () => {
  const tab = (title: string) =>
    `<div class="x-tab-title" role="tab"><a href="#" class="x-accordion-title">${title}</a></div><div><p>Une réponse.</p></div>`;
  const card = (title: string) => `<h5><button>${title}</button></h5><div><p>Une réponse.</p></div>`;
  const html = `<h1>Aide</h1><h2>Le miel</h2>${tab("Quand coule-t-il ?")}${tab("Miel figé, pot fendu")}
    <h2>La ruche</h2>${card("Elle bourdonne la nuit")}${card("Où la poser ?")}<details><summary>Et l'hiver ?</summary><p>Rien.</p></details>
    <h2>Le reste</h2><h3>Visites</h3><p>Le samedi.</p><h4>Groupes</h4><p>Dès dix.</p>`;
  expect(headings(html)).toEqual([
    ["Le miel", "Quand coule-t-il ?", "Miel figé, pot fendu"],
    ["La ruche", "Elle bourdonne la nuit", "Où la poser ?", "Et l'hiver ?"],
    ["Le reste", "Visites"],
  ]);
  expect(importHtml(html).text).toContain("### Groupes");
});

test("a heading keeps its closing quote and loses its ornament", () => {
  const html = "<h2>◆ La carte « Ruche »</h2><p>Dix timbres.</p><h2>Le sac</h2><p>En jute.</p>";
  expect(headings(html)).toEqual([["Aide", "La carte « Ruche »", "Le sac"]]);
});

test("legal terms above their own headings are a theme, and a link to them is none", () => {
  const html = `<h1>Miel</h1><h2>Où ?</h2><p>Dans les Vosges.</p><h1>Mentions légales</h1><h2>Éditeur</h2><p>La ruche du col.</p>
    <h2>Hébergeur</h2><p>Un serveur à Metz.</p><h1>Qui sommes-nous</h1><h2>Nos ruches</h2><p>Il y en a cent.</p><p>Mentions légales</p>`;
  expect(headings(html)).toEqual([
    ["Miel", "Où ?"],
    ["Mentions légales", "Éditeur", "Hébergeur"],
    ["Qui sommes-nous", "Nos ruches"],
  ]);
});

test("a table's first row in bold is its head, and a cell that spans others is said in each", () => {
  const { text } = importHtml(
    `<h2>Prix</h2><table><tr><td><b>Pot</b></td><td><b>Lavande</b></td><td><b>Sapin</b></td></tr>
    <tr><td>250 g</td><td colspan="2">sur demande</td></tr><tr><td rowspan="2">500 g</td><td>9 €</td><td>11 €</td></tr>
    <tr><td>8 €</td><td>10 €</td></tr></table>`,
  );
  expect(text).toContain(
    "| Pot | Lavande | Sapin |\n| - | - | - |\n| 250 g | sur demande | sur demande |\n| 500 g | 9 € | 11 € |\n| 500 g | 8 € | 10 € |",
  );
});

test("dashes and numbers before paragraphs make lists, and a dash in a list's item goes", () => {
  const { text } = importHtml(
    "<h2>Envoi</h2><p>Joignez :</p><p>- la <b>facture</b></p><p>- le pot</p><p>Ou bien :</p><ul><li>- un mot</li><li>- deux photos</li></ul><h2>Suite</h2><p>1. Pesez.</p><p>2. Collez.</p>",
  );
  expect(text).toContain("- la **facture**\n- le pot");
  expect(text).toContain("- un mot\n- deux photos");
  expect(text).toContain("1. Pesez.\n2. Collez.");
});

test("short lines between breaks are a list; links to a telephone and to a page without its protocol are whole", () => {
  const { text } = importHtml(
    '<h2>Port</h2><p>Lettre 3 €<br>Relais 4 €<br>Domicile <b>6 €</b></p><p>Tel : <a href="tel:0199000000">01 99 00 00 00</a>, ou www.ruche.example/pages/devis, de 9 h à midi.</p>',
  );
  expect(text).toContain("- Lettre 3 €\n- Relais 4 €\n- Domicile **6 €**");
  expect(text).toContain("[01 99 00 00 00](tel:0199000000)");
  expect(text).toContain("[www.ruche.example/pages/devis](https://www.ruche.example/pages/devis), de");
});

test("the only heading of a page is its title", () => {
  expect(headings("<div><h3>Nos délais</h3><p>Deux jours.</p><p>Trois en hiver.</p></div>")).toEqual([
    ["Nos délais", null],
  ]);
});

test("an introduction goes unless a figure in it says something", () => {
  const page = (lead: string) =>
    `<h1>Aide</h1><p>${lead}</p><h2>Envoi</h2><h3>Quand ?</h3><p>Lundi.</p><h3>Où ?</h3><p>Partout.</p><h2>Retour</h2><h3>Comment ?</h3><p>Par la poste.</p>`;
  expect(headings(page("Cherchez ci-dessous."))).toEqual([
    ["Envoi", "Quand ?", "Où ?"],
    ["Retour", "Comment ?"],
  ]);
  expect(headings(page("Avant le 24, commandez le 12."))[0]).toEqual(["Aide", null]);
});

test("a comment in what is left out is in the report, too", () => {
  const { report } = importHtml("<h2>Miel</h2><p>Doré.</p><footer>Bas <!-- du pied de page --></footer>");
  expect(report.markdown).toContain("du pied de page");
  expect(report.findings.lost).toBe(0);
});

test("the words that a template keeps are in the report, wherever it stands", () => {
  const { text, report } = importHtml(
    "<h2>Miel</h2><p>Doré.</p><template><h3>Caché ?</h3><p>Mots cachés.</p></template><footer>Bas<template><p>Pied caché <!-- note --></p></template></footer>",
  );
  expect(text).not.toContain("aché");
  expect(report.markdown).toContain("(template): `Caché ? Mots cachés.`");
  expect(report.markdown).toContain("Pied caché");
  expect(report.findings.lost).toBe(0);
});
