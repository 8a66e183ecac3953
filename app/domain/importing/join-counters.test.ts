import { expect, test } from "vitest";
import { draftPages } from "./draft-pages.ts";

function importPage(name: string, text: string) {
  const { pages } = draftPages([{ name, bytes: new TextEncoder().encode(text) }], "fr", []);
  const drafts = pages.flatMap((page) => page.drafts);
  return {
    drafts,
    source: drafts.map(({ source }) => source).join("\n"),
    left: pages.flatMap((one) => one.page.leftOut),
  };
}

test("numbers on a line above titles go with these, and end no text before them", () => {
  const card = (at: number, title: string, text: string) =>
    `<div><div>${at}</div><h3>${title}</h3><p>${text}</p></div>`;
  const { source, left } = importPage(
    "location.html",
    `<h1>Louer un kayak</h1><h2>Le principe</h2>${card(1, "Réservez", "Choisissez un jour et une rivière")}
    ${card(2, "Pagayez", "Retrouvez-nous au ponton, gilet compris")}<h2>Les tarifs</h2><p>Vingt euros la demi-journée.</p>`,
  );
  expect(source).toContain("### Réservez\n\nChoisissez un jour et une rivière\n\n### Pagayez\n\nRetrouvez-nous");
  expect(left.filter(({ why }) => why === "number above its title").map(({ text }) => text)).toEqual(["1", "2"]);
});

test("steps named on a line above their title stay with it in their answer", () => {
  const step = (at: number, title: string, text: string) =>
    `<div><div>Étape ${at}</div><h3>${title}</h3><p>${text}</p></div>`;
  const { source } = importPage(
    "reparer.html",
    `<h1>Atelier</h1><h2>Faire réparer sa lampe</h2>${step(1, "Emballez-la", "Sans l'ampoule, retour payé par nous")}
    ${step(2, "Déposez-la", "Au comptoir, ou par la poste")}<h2>Les horaires</h2><p>De neuf à midi, sauf le lundi.</p>`,
  );
  expect(source).toContain("## Faire réparer sa lampe\n\n**Étape 1 : Emballez-la**\n\nSans l'ampoule");
  expect(source).toContain("**Étape 2 : Déposez-la**\n\nAu comptoir");
});

test("counted titles are sections below a bare title, and titles that come back in each are its parts", () => {
  const rule = (at: number, title: string, text: string) =>
    `Règle 0${at} / 02\n${title}\nUn mot du guide\n${text}\nÀ faire\n- Rincer la coque.\nÀ fuir\n- La gratter.`;
  const { drafts } = importPage(
    "guide.txt",
    [
      "Comment payer ?\nPar carte, au ponton.",
      "Qui peut louer ?\nToute personne qui sait nager.",
      "Que faut-il apporter ?\nDe l'eau et un chapeau.",
      "Peut-on venir à six ?\nOui, dans deux barques.",
      "Guide du loueur",
      rule(1, "Une coque saine", "Une coque bien rincée dure dix ans et glisse mieux sur l'eau des rivières."),
      rule(2, "Des pagaies sèches", "Une pagaie rangée au sec ne se fend pas, même après un hiver sous le hangar."),
    ].join("\n\n"),
  );
  const guide = drafts.find(({ title }) => title === "Guide du loueur");
  expect(guide?.source.match(/^##.*$/gm)).toEqual([
    "## Une coque saine",
    "### À faire",
    "### À fuir",
    "## Des pagaies sèches",
    "### À faire",
    "### À fuir",
  ]);
});

test("a number that counts nothing, or stands in a list of numbers, stays where it is", () => {
  const { source } = importPage(
    "tailles.txt",
    "Quelle taille choisir ?\nDu plus petit au plus grand :\n1\nEnfant\n2\nAdulte\n3\nGéant",
  );
  expect(source).toMatch(/1[\s\S]*Enfant[\s\S]*2[\s\S]*Adulte[\s\S]*3[\s\S]*Géant/);
});
