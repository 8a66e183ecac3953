import { expect, test } from "vitest";
import { draftPages } from "./draft-pages.ts";
import { findContradictions } from "./find-contradictions.ts";
import { findSamePassages, findSameQuestions } from "./find-duplicates.ts";
import { listSaid } from "./passage.ts";

function said(text: string, locale = "fr") {
  const { pages } = draftPages([{ name: "faq.txt", bytes: new TextEncoder().encode(text) }], locale, []);
  return listSaid(pages.flatMap(({ drafts }) => drafts));
}

const told = (text: string, locale = "fr") =>
  findContradictions(said(text, locale), locale).map(({ what, sides }) => [
    what,
    ...sides.map(({ says, spot }) => `${spot.lines.first} ${says}`),
  ]);

test.each([
  [
    "two terms for sending back",
    "Puis-je retourner un article ?\nVous avez 14 jours.\nJusqu'à quand le retour est-il possible ?\nLe retour est possible sous trente jours.",
    ["Two terms for the same promise: return", "2 14 jours", "4 trente jours"],
  ],
  [
    "working days against days",
    "Quand serai-je remboursé ?\nLe remboursement arrive sous 5 jours ouvrés.\nEt mon argent ?\nNous remboursons en 5 jours.",
    ["Two terms for the same promise: refund", "2 5 jours ouvrés", "4 5 jours"],
  ],
  [
    "two prices for the same question",
    "Combien coûte la gravure ?\nLa gravure coûte 12 €.\nCombien coûte la gravure ?\nComptez 15 € par bijou.",
    ["Two prices for the same question: Combien coûte la gravure ?", "2 12 €", "4 15 €"],
  ],
  [
    "two hours until which an order leaves today",
    "Quand part mon colis ?\nPayé avant 13 h, il est expédié le jour même.\nExpédiez-vous le jour même ?\nOui, nous expédions ce qui est payé avant 15h30.",
    ["Two hours for the same promise: dispatch", "2 avant 13 h", "4 avant 15h30"],
  ],
  [
    "two amounts for free delivery",
    "Le port est-il gratuit ?\nLa livraison est offerte dès 60 €.\nCombien coûte l'envoi ?\nLa livraison coûte 5 €. Livraison gratuite à partir de 80 €.",
    ["Two amounts from which it is free: delivery", "2 60 €", "4 80 €"],
  ],
  [
    "a closed list of means of payment",
    "Comment payer ?\nPar carte ou PayPal, rien d'autre.\nQuels moyens acceptez-vous ?\nNous acceptons Alipay et iDEAL.",
    ["Means of payment: only card and PayPal here, Alipay, iDEAL elsewhere", "2 only card, PayPal", "4 Alipay, iDEAL"],
  ],
  [
    "a means refused here and taken there",
    "Prenez-vous les chèques ?\nNous n'acceptons pas les chèques.\nComment payer ?\nVous pouvez payer par carte, PayPal ou chèque.",
    ["Means of payment: cheque is refused here and taken there", "2 refused", "4 taken"],
  ],
  [
    "two postcodes for one street",
    "Où écrire ?\nÀ La Remise, 4 rue du Gué, 75005 Paris.\nOù renvoyer ?\nÀ La Remise, 4, rue du Gué\n75009 Paris",
    ["Two postcodes for one street: 4 rue du gue", "2 75005", "4 75009"],
  ],
  [
    "two carriers for one delivery",
    "Qui livre ?\nLa livraison à domicile en France est faite par Colissimo.\nAvec qui ?\nEn France, la livraison à domicile passe par Chronopost.",
    ["Two carriers for the same delivery: home delivery, France", "2 colissimo", "4 chronopost"],
  ],
  [
    "two spellings of one name",
    "Qui encaisse ?\nLe paiement passe par Adyen, en Europe.\nEst-ce sûr ?\nOui, car Ayden chiffre tout.",
    ["Two spellings of one name: Adyen and Ayden", "2 Adyen", "4 Ayden"],
  ],
  [
    "a capital inside a name that comes and goes",
    "Comment payer ?\nAvec PayPal en un clic.\nEst-ce sûr ?\nOui, Paypal vérifie tout.",
    ["Two spellings of one name: PayPal and Paypal", "2 PayPal", "4 Paypal"],
  ],
])("%s is a contradiction", (_, text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each([
  [
    "en",
    "How long for returns?\nReturns are accepted within 14 days.\nCan I send it back?\nYes, return it within 30 days.",
  ],
  [
    "de",
    "Wie lange kann ich zurückgeben?\nDie Rückgabe ist binnen 14 Tagen möglich.\nGilt das immer?\nSie haben für die Rückgabe 30 Tage Zeit.",
  ],
  ["nl", "Kan ik retourneren?\nRetourneren kan binnen 14 dagen.\nHoe lang?\nEen retour kan tot 30 dagen na ontvangst."],
  [
    "es",
    "¿Puedo devolver?\nLa devolución es posible en 14 días.\n¿Hasta cuándo?\nAcepta devoluciones durante 30 días.",
  ],
  [
    "it",
    "Posso restituire?\nIl reso è possibile entro 14 giorni.\nQuanto tempo ho?\nAccettiamo il reso entro 30 giorni.",
  ],
  [
    "pt",
    "Posso devolver?\nA devolução é possível em 14 dias.\nQuanto tempo tenho?\nAceitamos a devolução até 30 dias.",
  ],
  ["pl", "Czy mogę zwrócić?\nZwrot jest możliwy w ciągu 14 dni.\nIle mam czasu?\nPrzyjmujemy zwrot w ciągu 30 dni."],
  ["zh", "可以退货吗？\n收到后14天内可以退货。\n退货期限多久？\n30天内可以退货。"],
])("two terms for sending back are found in %s", (locale, text) => {
  expect(told(text, locale).map(([what]) => what)).toEqual(["Two terms for the same promise: return"]);
});

test.each([
  [
    "carriers of their own",
    "Quels délais ?\nLa livraison Chronopost prend 24 heures.\nEt en relais ?\nLa livraison Mondial Relay prend 5 jours.",
  ],
  [
    "countries of their own",
    "Et en France ?\nLa livraison en France prend 2 jours.\nEt en Belgique ?\nLa livraison en Belgique prend 4 jours.",
  ],
  [
    "what to do when a promise was not kept",
    "Quand suis-je remboursé ?\nSous 5 jours ouvrés, nous remboursons.\nRien reçu ?\nSi le remboursement n'est pas là après 10 jours, contactez-nous.",
  ],
  [
    "one number in two ways of writing",
    "Retour ?\nLe retour est possible sous 14 jours.\nEncore ?\nLe retour est possible sous deux semaines.",
  ],
  [
    "several numbers in one section",
    "Comment renvoyer ?\nLe retour est possible sous 14 jours.\nLe retour est traité sous 3 jours.",
  ],
  [
    "a card that a bank refused",
    "Ma carte est refusée ?\nVotre banque peut avoir refusé la carte.\nComment payer ?\nNous acceptons la carte.",
  ],
  ["a plural", "Le bon ?\nUn bon Cadeau vaut un an, et deux Cadeaux valent deux ans.\nOù ?\nChez nous."],
  [
    "hours of the day",
    "Quand livrez-vous ?\nLa livraison a lieu de 9h à 18h.\nEt le samedi ?\nLa livraison s'arrête à 12h.",
  ],
])("%s is none", (_, text) => {
  expect(told(text)).toEqual([]);
});

const pairs = [
  ["word for word", "Qui paie le retour ?", "Qui paie le retour ?", true],
  ["in capitals and without its mark", "Qui paie le port du retour ?", "QUI PAIE LE PORT DU RETOUR", true],
  [
    "with a word more",
    "Comment suivre le colis de ma commande ?",
    "Comment suivre le colis de ma dernière commande ?",
    false,
  ],
] as const;

test.each(pairs)("the same question is found %s", (_, one, other, isExact) => {
  const { headings } = said(
    `${one}\nNous le disons ici, tout simplement.\n${other}\nEt là encore, avec d'autres mots.`,
  );
  const [found] = findSameQuestions({ headings, passages: [] }, "fr");
  expect(found).toMatchObject({ isExact, first: { lines: { first: 1 } }, second: { lines: { first: 3 } } });
});

test.each([
  ["another verb", "Comment modifier ma commande ?", "Comment annuler ma commande ?"],
  ["another number", "Puis-je payer ma commande en 3 fois ?", "Puis-je payer ma commande en 4 fois ?"],
  ["another place", "Livrez-vous la Corse ?", "Livrez-vous la Suisse ?"],
])("a question with %s is another one", (_, one, other) => {
  expect(findSameQuestions(said(`${one}\nOui, sans frais.\n${other}\nNon, jamais.`), "fr")).toEqual([]);
});

test("a passage that comes twice is told once, its neighbours with it, also with a word changed", () => {
  const first = "Un avis de passage est glissé dans la boîte aux lettres.";
  const second = "Vous avez ensuite quinze jours pour retirer le colis au bureau indiqué.";
  const text = `Absent ?\n${first}\n${second}\nDéçu ?\nRenvoyez tout.\nPas là ?\n${first}\n${second.replace("ensuite", "alors")}`;
  expect(findSamePassages(said(text))).toMatchObject([
    { first: { lines: { first: 2, last: 3 } }, second: { lines: { first: 7, last: 8 } }, isExact: false },
  ]);
});
