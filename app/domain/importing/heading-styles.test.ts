import { expect, test } from "vitest";
import { draftPages } from "./draft-pages.ts";

type Theme = [name: string, questions: [question: string, ...answer: string[]][]];

/** One help page; what follows writes it down in the ways that shops do. */
const page: Theme[] = [
  [
    "Commandes",
    [
      ["Puis-je modifier ma commande ?", "Oui, avant 13 h."],
      ["Puis-je l'annuler ?", "Non."],
      [
        "Un article manque, que faire ?",
        "Regardez si un second colis est annoncé.",
        "Sinon, envoyez-nous :",
        "- le numéro",
        "- une photo du carton",
      ],
      ["Comment suivre mon colis ?", "Dans votre espace.", "Sans compte ? Le lien est dans le message de départ."],
    ],
  ],
  [
    "Livraison et suivi",
    [
      ["Quels sont les délais ?", "48 h en France", "5 jours en Europe", "10 jours ailleurs"],
      ["Qui livre ?", "Colis Vert", "Poste suisse", "Relais du coin"],
      [
        "Où se trouve votre atelier ?",
        "12 rue des Tanneurs",
        "67000 Strasbourg",
        "Ouvert du mardi au samedi, de 10 h à 18 h.",
      ],
      [
        "Comment renvoyer un article ?",
        "Suivez ces étapes :",
        "1. Ouvrez votre compte.",
        "2. Choisissez un motif.",
        "3. Postez.",
        "L'argent suit sous dix jours.",
      ],
    ],
  ],
  [
    "Garantie & SAV",
    [
      [
        "Mes bijoux sont-ils garantis ?",
        "Deux ans, contre tout défaut. La garantie ne couvre ni l'usure ni les chocs.",
      ],
      ["Comment entretenir l'argent ?", "Un chiffon doux suffit.", "À éviter :", "Parfum", "Chlore", "Eau de mer"],
    ],
  ],
];

const themeStyles: [string, (name: string, at: number) => string | null][] = [
  ["no themes", () => null],
  ["plain themes", (name) => name],
  ["themes in capitals", (name) => name.toUpperCase()],
  ["numbered themes", (name, at) => `${at + 1}. ${name}`],
  ["themes with Roman numbers", (name, at) => `${["I", "II", "III"][at]}. ${name}`],
  ["themes with a colon", (name) => `${name} :`],
  ["themes with a picture", (name) => `📦 ${name}`],
  ["numbered themes in capitals", (name, at) => `${at + 1} - ${name.toUpperCase()}`],
  ["themes between dashes", (name) => `--- ${name} ---`],
  ["themes behind an arrow", (name) => `▶ ${name}`],
];

const questionStyles: [string, (question: string, inTheme: number, inPage: number) => string][] = [
  ["plain questions", (question) => question],
  ["questions with bullets", (question) => `• ${question}`],
  ["questions with dashes", (question) => `- ${question}`],
  ["questions numbered in each theme", (question, at) => `${at + 1}. ${question}`],
  ["questions numbered throughout", (question, _, at) => `${at + 1}) ${question}`],
  ["questions behind Q:", (question) => `Q : ${question}`],
  ["questions in capitals", (question) => question.toUpperCase()],
  ["questions behind their word", (question, at) => `Question ${at + 1} : ${question}`],
  ["questions in quotes", (question) => `« ${question} »`],
  ["questions of an accordion", (question) => `${question} +`],
];

const cases = themeStyles.flatMap(([themeStyle, writeTheme], one) =>
  questionStyles.map(([questionStyle, writeQuestion], other) => ({
    themeStyle,
    questionStyle,
    writeTheme,
    writeQuestion,
    lineEnd: (one + other) % 2 === 0 ? "\n" : "\n\n",
  })),
);

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

test.each(cases)("a page with $themeStyle and $questionStyle has the same sections", (style) => {
  let inPage = 0;
  const lines = page.flatMap(([name, questions], at) => [
    style.writeTheme(name, at),
    ...questions.flatMap(([question, first = "", ...rest], inTheme) => [
      style.writeQuestion(question, inTheme, inPage++),
      style.questionStyle === "questions behind Q:" ? `R : ${first}` : first,
      ...rest,
    ]),
  ]);
  const text = lines.filter((line) => line !== null).join(style.lineEnd);
  const { pages } = draftPages([{ name: "aide.txt", bytes: new TextEncoder().encode(text) }], "fr", []);
  const themes = pages.flatMap(({ outline }) => outline.themes);
  const headings = themes.flatMap(({ sections }) => sections.map(({ heading }) => plain(heading ?? "")));
  expect(headings).toEqual(page.flatMap(([, questions]) => questions.map(([question]) => plain(question))));
  const names = style.themeStyle === "no themes" ? [null] : page.map(([name]) => plain(name));
  expect(themes.map(({ name }) => (name === null ? null : plain(name)))).toEqual(names);
  expect(pages[0]?.outline.title).toBe(null);
});
