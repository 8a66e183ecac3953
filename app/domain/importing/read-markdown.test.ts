import { expect, test } from "vitest";
import { draftPages } from "./draft-pages.ts";
import { writeReport } from "./write-report.ts";

function importMarkdown(source: string) {
  const drafted = draftPages([{ name: "retours.md", bytes: new TextEncoder().encode(source) }], "fr", []);
  const drafts = drafted.pages.flatMap((page) => page.drafts);
  return {
    drafts,
    source: drafts.map((draft) => draft.source).join("\n"),
    report: writeReport(drafted, "ondine", "fr"),
  };
}

test("the headings of Markdown are sections, and its first one the title", () => {
  const { drafts } = importMarkdown("# Nos retours\n\n## Comment faire ?\n\nPostez.\n\n## Qui paie ?\n\nVous.");
  expect(drafts.map(({ title, sections }) => [title, sections.map(({ heading }) => heading)])).toEqual([
    ["Nos retours", ["Comment faire ?", "Qui paie ?"]],
  ]);
});

test("bold lines and lines above their answer are sections where there are no headings", () => {
  const { drafts } = importMarkdown("**Comment faire ?**\nRemplissez le bon.\nPuis postez.\n\n**Qui paie ?**\n\nVous.");
  expect(drafts[0]?.sections.map(({ heading }) => heading)).toEqual(["Comment faire ?", "Qui paie ?"]);
  expect(drafts[0]?.source).toContain("Remplissez le bon.\n\nPuis postez.");
});

test("HTML inside is read, tables and links are kept, directives become text", () => {
  const { source } = importMarkdown(
    "## Soldes\n\nPareil, :order[total] compris.\n\n<details><summary>Et le port ?</summary>\n\nVoir [la Poste](https://poste.example).\n\n</details>\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n:::when{status=shipped}\nPartie.\n:::\n",
  );
  expect(source).toContain("\\:order\\[total]");
  expect(source).toContain("Et le port ?");
  expect(source).toContain("[la Poste](https://poste.example)");
  expect(source).toContain("| 1 | 2 |");
  expect(source).toContain("`:::when{status=shipped}`");
});

test("the head of the file gives the title, and what else it says is in the report", () => {
  const { drafts, report } = importMarkdown(
    "---\ntitle: Renvoyer\ntags: [retour]\n---\n\n## Comment faire ?\n\nPostez.",
  );
  expect(drafts[0]?.title).toBe("Renvoyer");
  expect(report.markdown).toContain("tags: [retour]");
});

test("lines have their numbers, also behind HTML", () => {
  const { drafts } = importMarkdown("<b>Bon</b> à savoir.\n\n## Un\n\nTexte.\n\n## Deux\n\nTexte.");
  expect(drafts[0]?.sections.map(({ lines }) => lines.first)).toEqual([1, 3, 7]);
});

test("quotes within quotes by the thousand do not hold up the importer", () => {
  const { drafts } = importMarkdown(`# Retours\n\n## Un\n\n${"> ".repeat(5000)}profond\n`);
  expect(drafts).toHaveLength(1);
});

test("bold words that open a paragraph are a section beside bold questions, and stay in the text elsewhere", () => {
  const { drafts, source } = importMarkdown(
    "## Soins\n\n**Au printemps.** Taillez court.\n\nEt paillez.\n\n## Le lierre\n\n**Faut-il le tailler ?** Oui, en mars.\n\n**Il perd ses feuilles.** Trop d'eau, neuf fois sur dix.\n\n**Le pot a gelé** Rentrez-le une nuit.\n",
  );
  expect(drafts[0]?.source).toContain("**Au printemps.** Taillez court.");
  for (const heading of ["Faut-il le tailler ?", "Il perd ses feuilles", "Le pot a gelé"])
    expect(source).toMatch(new RegExp(`^##+ ${heading.replace("?", "\\?")}$`, "m"));
  expect(source).toContain("\n\nTrop d'eau, neuf fois sur dix.");
});

test("links above the title, a list of the page's own headings and links at the foot are left out", () => {
  const { drafts, source } = importMarkdown(`[![Terre de Nevers](/logo.png)](/)

* [Bols](/c/bols)
* [Théières](/c/theieres)

# Aide de Terre de Nevers

## Sommaire

1. [Entretien](#a)
2. [Envoi](#b)

## Entretien

### Lave-vaisselle

Oui, à 50 °C.

### Micro-ondes

Oui, sauf le décor doré.

## Envoi

### Emballage

De la paille, sans plastique.

### Délai

Trois jours.

[CGV](/cgv) · [Mentions légales](/ml) · [Cookies](/c)

*Inscrivez-vous et recevez 5 € dès 40 €* [Je m'inscris](/nl)
`);
  expect(drafts.map(({ title, sections }) => [title, ...sections.map(({ heading }) => heading)])).toEqual([
    ["Entretien", "Lave-vaisselle", "Micro-ondes"],
    ["Envoi", "Emballage", "Délai"],
  ]);
  for (const words of ["Théières", "1.", "CGV", "Inscrivez"]) expect(source).not.toContain(words);
});

test("addresses on lines of their own that no link uses, or that lead nowhere, are in the report", () => {
  const { source, report } = importMarkdown(
    '## Retours\n\nVoir [la page][1] ou [ici][2].\n\n[1]: https://une.exemple\n[2]: javascript:alert(2) "deux"\n[3]: https://trois.exemple "T"\n[1]: https://encore.exemple\n\n## Suite\n\nRien.[^n]\n\n[^n]: Sauf le lundi matin.\n[^m]: Jamais appelée ici.\n',
  );
  expect(source).toContain("[la page](https://une.exemple)");
  expect(source).toContain("Sauf le lundi matin.");
  for (const [line, why, text] of [
    [6, "address that leads nowhere from an article", '[2]: javascript:alert(2) "deux"'],
    [7, "address that no link of the page uses", '[3]: https://trois.exemple "T"'],
    [8, "address that no link of the page uses", "[1]: https://encore.exemple"],
  ] as const)
    expect(report.markdown).toContain(`retours.md:${line} (${why}): \`${text}\``);
  expect(report.markdown).toContain("retours.md:15: `Jamais appelée ici.`");
  expect(report.findings.lost).toBe(1);
});
