import { expect, test } from "vitest";
import { draftPages } from "./draft-pages.ts";
import { findContradictions } from "./find-contradictions.ts";
import { listSaid } from "./passage.ts";

function told(text: string, locale = "fr") {
  const { pages } = draftPages([{ name: "faq.txt", bytes: new TextEncoder().encode(text) }], locale, []);
  const said = listSaid(pages.flatMap(({ drafts }) => drafts));
  return findContradictions(said, locale).map(({ what, sides }) => [what, ...sides.map(({ says }) => says)]);
}

const page = (...answers: string[]) =>
  answers.map((answer, at) => (answer.includes("?") ? answer : `${"ABCDEF"[at]} ?\n${answer}`)).join("\n");

test.each([
  ["things of their own", page("Nos tables sont garanties 5 ans.", "Nos lampes sont garanties 2 ans.")],
  ["a thing against all others", page("Le retour est possible sous 14 jours.", "Un tapis se retourne sous 60 jours.")],
  [
    "things named by the questions",
    "Puis-je renvoyer un tapis ?\nSous 60 jours.\nPuis-je renvoyer une lampe ?\nSous 14 jours.",
  ],
  ["labels before their numbers", page("Vases : livrés en 2 jours.", "Miroirs emballés à plat : livrés en 9 jours.")],
  ["another party", page("Le remboursement prend 5 jours.", "La banque ajoute 3 jours au remboursement.")],
  ["firms", page("Le retour est possible sous 30 jours.", "Les professionnels retournent sous 7 jours.")],
  ["what the law grants", page("La garantie légale est de 2 ans.", "Notre garantie est de 5 ans.")],
  ["a time before", page("Pour sauter une livraison, écrivez 3 jours avant.", "La livraison prend 5 jours.")],
  ["a rhythm", page("Arrosez tous les deux jours, la garantie y tient.", "La garantie est de 2 ans.")],
  ["an age", page("Une garantie est refusée à un lit de plus de 9 ans.", "La garantie est de 2 ans.")],
  ["how long data stay", page("Les données de livraison sont gardées 5 ans.", "La livraison prend 2 jours.")],
  ["a date on the ware", page("Date limite garantie de 4 mois.", "La garantie est de 2 ans.")],
  [
    "how long a label works",
    page("L'étiquette de retour est valable 7 jours.", "Le retour est possible sous 30 jours."),
  ],
  ["a card and points", page("Une carte cadeau est valable 2 ans.", "Les points sont valables 18 mois.")],
  ["what is denied", page("Les soldeurs n'ont pas 30 jours de retour.", "Le retour est possible sous 14 jours.")],
  [
    "since when a term runs",
    page("Signalez un vice dans les 8 jours après la livraison.", "La livraison prend 3 jours."),
  ],
  ["a legal limit kept", page("Nous remboursons en 14 jours au plus.", "Le remboursement arrive sous 5 jours.")],
  ["the price of the ware", page("Un socle coûte 39 €, livré à plat.", "La livraison coûte 5 €.")],
  ["a supplement", page("Livraison le samedi : 9 € de plus.", "La livraison coûte 5 €.")],
  ["a book", page("Un livre en lin demande 9 jours.", "La livraison prend 3 jours.")],
  ["who may pay so", page("On paie par carte ou PayPal.", "Les associations peuvent payer par virement.")],
  [
    "a no to more than a means",
    "Puis-je payer par carte en quatre fois ?\nNon.\nComment payer ?\nVous payez par carte.",
  ],
  ["where one may pay so", "Comment payer ?\nPar carte. Les Chèques-vacances seulement en magasin."],
  [
    "who pays on a condition",
    page("Le retour est à votre charge.", "Le retour est gratuit si l'erreur vient de nous."),
  ],
])("%s: no contradiction", (_, text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ["en", page("Bikes can be returned within 30 days.", "Helmets can be returned within 14 days.")],
  ["de", page("Sofas liefern wir in 6 Wochen.", "Auch Kissen liefern wir gern, in 3 Tagen.")],
  ["nl", page("Een bank bezorgen wij in 9 dagen.", "Een vaas bezorgen wij in 2 dagen.")],
  ["es", page("El motor tiene una garantía de 5 años.", "La batería tiene una garantía de 2 años.")],
  ["it", page("La garanzia del motore dura 5 anni.", "La garanzia della batteria dura 2 anni.")],
  ["pt", page("A garantia do motor dura 5 anos.", "A garantia da bateria dura 2 anos.")],
])("things of their own are no contradiction in %s", (locale, text) => {
  expect(told(text, locale)).toEqual([]);
});

test.each([
  [
    "the same thing",
    page("Les tapis se retournent sous 14 jours.", "Oui, un tapis se retourne pendant 30 jours."),
    ["Two terms for the same promise: return", "14 jours", "30 jours"],
  ],
  [
    "a last day and a term",
    page("Le retour n'est plus possible après 14 jours.", "Le retour est possible sous 30 jours."),
    ["Two terms for the same promise: return", "14 jours", "30 jours"],
  ],
  [
    "other words",
    page("Vous pouvez changer d'avis pendant 14 jours.", "Vous disposez d'un mois pour nous renvoyer vos achats."),
    ["Two terms for the same promise: return", "14 jours", "un mois"],
  ],
  [
    "the same thing in the same state",
    page("Un pot non ouvert se retourne sous 14 jours.", "Les pots non ouverts se retournent sous 30 jours."),
    ["Two terms for the same promise: return", "14 jours", "30 jours"],
  ],
  [
    "a pronoun before a verb",
    "Puis-je les échanger ou rendre ?\nLe retour est possible sous 14 jours.\nEt après ?\nLe retour est possible sous 30 jours.",
    ["Two terms for the same promise: return", "14 jours", "30 jours"],
  ],
  [
    "two lives of a gift card",
    page("Une carte cadeau est valable un an.", "La carte cadeau est valable 2 ans."),
    ["Two terms for the same promise: gift cards", "un an", "2 ans"],
  ],
  [
    "a limit that is passed",
    page("Nous remboursons en 14 jours au maximum.", "Le remboursement arrive sous 30 jours."),
    ["Two terms for the same promise: refund", "14 jours", "30 jours"],
  ],
  [
    "a price with the amount from which it falls away",
    page("La livraison est offerte dès 60 €.", "La livraison coûte 5,90 €, offerte dès 90 €."),
    ["Two amounts from which it is free: delivery", "60 €", "90 €"],
  ],
  [
    "one fee with two prices",
    page("Les frais de dossier sont de 4 €.", "Des frais de dossier de 6 € sont demandés."),
    ["Two prices for the same thing: fee", "4 €", "6 €"],
  ],
  [
    "a yes and a refusal",
    "Prenez-vous les chèques ?\nOui, à notre ordre.\nComment payer ?\nNous n'acceptons pas les chèques.",
    ["Means of payment: cheque is refused here and taken there", "refused", "taken"],
  ],
  [
    "who pays for sending back",
    page("Le retour est à votre charge.", "Non, le retour est gratuit : une étiquette est jointe."),
    ["Who pays for sending back", "the customer pays", "the shop pays"],
  ],
])("%s: a contradiction", (_, text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each([
  [
    "pt",
    page("A garantia é de 2 anos.", "A garantia dos nossos produtos é de 3 anos."),
    ["Two terms for the same promise: warranty", "2 anos", "3 anos"],
  ],
  [
    "pt",
    page("A devolução é por sua conta.", "A devolução é gratuita."),
    ["Who pays for sending back", "the customer pays", "the shop pays"],
  ],
  [
    "pt",
    page("A devolução é possível no prazo de 14 dias.", "Aceitamos a devolução até 30 dias."),
    ["Two terms for the same promise: return", "14 dias", "30 dias"],
  ],
  [
    "en",
    page("Return your order no later than 14 days after delivery.", "Returns are accepted within 30 days."),
    ["Two terms for the same promise: return", "14 days", "30 days"],
  ],
  [
    "en",
    page("We reply to every message within 24 hours.", "We reply within 3 working days."),
    ["Two terms for the same promise: reply", "24 hours", "3 working days"],
  ],
  [
    "de",
    page("Die Rücksendung tragen Sie.", "Die Rücksendung ist kostenlos."),
    ["Who pays for sending back", "the customer pays", "the shop pays"],
  ],
])("in %s, other words for the same promise are found", (locale, text, expected) => {
  expect(told(text, locale)).toEqual([expected]);
});

test("what a whole page is about tells no promises apart", () => {
  const others = ["bleu", "rouge", "vert", "gris", "noir", "blanc", "jaune", "rose", "brun", "beige"];
  const text = others.map((colour) => `Le vélo ${colour} existe-t-il ?\nOui, le vélo existe en ${colour}.`).join("\n");
  const terms =
    "Et le retour ?\nLe retour d'un vélo est possible sous 14 jours.\nEt après ?\nLe retour est possible sous 30 jours.";
  expect(told(`${text}\n${terms}`)).toEqual([["Two terms for the same promise: return", "14 jours", "30 jours"]]);
});
