import { expect, test } from "vitest";
import { processorTime } from "#tests/support/processor-time.ts";
import { exampleOrder } from "#tests/support/example-order.ts";
import { triageQuestion } from "./triage-question.ts";
import type { Triage, TriageInput } from "./triage-question.ts";
import { shippedLexicon } from "#tests/support/published-content.ts";

const { lexicon } = await shippedLexicon();
const now = new Date("2026-11-23T10:00:00Z");

function triage(message: string, changes: Partial<TriageInput> = {}) {
  return triageQuestion(
    {
      message,
      question: null,
      answer: null,
      topics: [],
      order: null,
      locale: "fr",
      timeZone: "Europe/Paris",
      now,
      ...changes,
    },
    lexicon,
  );
}

test.each([
  ["Je veux annuler ma commande", "order.cancel"],
  ["How do I cancel my order?", "order.cancel"],
  ["Ich möchte meine Bestellung stornieren", "order.cancel"],
  ["我要取消订单", "order.cancel"],
  ["Where is my parcel? The tracking does not move", "delivery.tracking"],
  ["¿Dónde está mi paquete? El número de seguimiento no funciona", "delivery.tracking"],
  ["Mon bracelet est arrivé cassé", "item.defective"],
  ["My ring arrived broken", "item.defective"],
  ["Mi anillo ha llegado roto", "item.defective"],
  ["I was charged twice", "payment.overcharged"],
  ["J'ai été débité deux fois", "payment.overcharged"],
  ["Ho ricevuto l'articolo sbagliato", "item.wrong"],
  ["Comment retourner ma bague ?", "return.how"],
  ["Hoe kan ik mijn bestelling retourneren?", "return.how"],
  ["Quando recebo o reembolso?", "refund.when"],
  ["Kod rabatowy nie działa", "promo.code"],
  ["Le code promo est refusé", "promo.code"],
  ["I forgot my password", "account.sign_in"],
  ["Bonjour", null],
])("%s is about %s", (message, topic) => expect(triage(message).topic).toBe(topic));

test("the topic of the article that answered counts before words", () => {
  expect(triage("Je veux annuler ma commande", { topics: ["return.how"] }).topic).toBe("return.how");
});

const judged = ({ priority, cues }: Triage) => ({ priority, cues: cues.map(({ kind }) => kind) });

test.each([
  ["Je voudrais annuler ma commande", "normal", []],
  ["C'est urgent, je pars demain", "urgent", ["urgent_words"]],
  ["URGENT!!! where is my parcel", "urgent", ["urgent_words"]],
  ["My card was used without permission, this is fraud", "urgent", ["fraud"]],
  ["La crème m'a donné une allergie", "urgent", ["harm"]],
  ["Ich schalte meinen Anwalt ein", "urgent", ["legal_threat"]],
  ["我要找律师", "urgent", ["legal_threat"]],
  ["I was charged twice", "high", ["charged_twice", "topic_of_loss"]],
  ["Mon bracelet est arrivé cassé", "high", ["topic_of_loss"]],
  ["No reply for days, I already wrote to you", "high", ["asked_before"]],
  ["To jest niedopuszczalne", "high", ["anger"]],
  ["Is this necklace back in stock soon?", "low", ["no_order_at_stake"]],
  ["Muchas gracias por todo", "low", ["thanks_only"]],
] as const)("%s is %s because of %j", (message, priority, cues) =>
  expect(judged(triage(message))).toEqual({ priority, cues }),
);

test.each([
  ["a valuable order", exampleOrder({ totalMinor: 50_000 }), "high", ["valuable_order"]],
  [
    "a parcel eleven days under way",
    exampleOrder({ status: "shipped", shippedAt: new Date("2026-11-12T09:00:00Z") }),
    "high",
    ["late_order"],
  ],
  [
    "a parcel nine days under way",
    exampleOrder({ status: "shipped", shippedAt: new Date("2026-11-14T11:00:00Z") }),
    "normal",
    [],
  ],
  ["an order of no mark", exampleOrder(), "normal", []],
] as const)("%s: %s", (_, order, priority, cues) =>
  expect(judged(triage("Une question sur ma commande", { order }))).toEqual({ priority, cues }),
);

test.each([
  ["Ce n'est pas urgent, quand serai-je remboursée ?", "fr"],
  ["Pas pressé : comment vous renvoyer le pull ?", "fr"],
  ["It isn't really urgent, when is my refund?", "en"],
  ["No rush: how do I return this?", "en"],
  ["Es ist nicht so dringend, wann kommt die Erstattung?", "de"],
  ["Eilt nicht: wie schicke ich das zurück?", "de"],
  ["Het is niet dringend, wanneer krijg ik mijn geld terug?", "nl"],
  ["No es nada urgente, ¿cómo lo devuelvo?", "es"],
  ["Non è urgente: quando mi rimborsate?", "it"],
  ["Não é nada urgente, quando recebo o reembolso?", "pt"],
  ["To nie jest pilne, kiedy zwrot pieniędzy?", "pl"],
  ["不着急，什么时候退款？", "zh"],
  ["不是很紧急，什么时候退款？", "zh"],
])("whoever says that there is no hurry is not hurried: %s", (message) =>
  expect(judged(triage(message))).toEqual({ priority: "low", cues: ["no_hurry"] }),
);

test.each([
  ["Vous ne répondez pas. Urgent !", "urgent"],
  ["Warum antwortet ihr nicht? Dringend", "urgent"],
  ["Je suis allergique au nickel, la bague en contient-elle ?", "low"],
  ["Pouvez-vous livrer à l'hôpital Necker ?", "normal"],
  ["Ce n'est pas une arnaque au moins ?", "normal"],
  ["Vielen Dank im Voraus, wann kommt mein Paket?", "normal"],
])("%s is %s", (message, priority) => expect(triage(message).priority).toBe(priority));

test("a cue says which words, which topic or which facts decided", () => {
  const order = exampleOrder({ totalMinor: 64_000, status: "shipped", shippedAt: new Date("2026-11-12T09:00:00Z") });
  expect(triage("C'est très URGENT", { order }).cues).toEqual([{ kind: "urgent_words", words: "URGENT" }]);
  expect(triage("Ma bague est arrivée cassée", { order }).cues).toEqual([
    { kind: "topic_of_loss", topic: "item.defective" },
    { kind: "valuable_order", totalMinor: 64_000, currency: "EUR" },
    { kind: "late_order", days: 11 },
  ]);
});

test("a short message takes its language from the question before it", () => {
  expect(triage("OK", { question: "Where is my parcel and when will it arrive?" }).language).toBe("en");
  expect(triage("Je préfère parler à quelqu'un", { question: "Where is my parcel?" }).language).toBe("fr");
});

test.each([
  ["Bonjour,\nMa bague est trop petite. Que faire ?", "Ma bague est trop petite."],
  ["Hello Aurelia team, My ring is too small", "Hello Aurelia team, My ring is too small"],
  ["Bonjour", "Bonjour"],
  ["你好。我的戒指坏了。", "我的戒指坏了。"],
  ["  a\t b\u0000\n", "a b"],
])("the subject of %j is %j", (message, subject) => expect(triage(message).subject).toBe(subject));

test("a subject has at most eighty characters, and no half of one", () => {
  const { subject } = triage(`${"mot ".repeat(15)}${"💍".repeat(60)}`);
  expect([...subject].length).toBeLessThanOrEqual(80);
  expect(subject).toMatch(/^mot mot .*…$/u);
  expect(triage("💍".repeat(100)).subject).toBe(`${"💍".repeat(79)}…`);
});

test("the summary tells what was asked before in the thread, and of which item", () => {
  const { summary } = triage("Une personne", {
    ...{ question: "et pour la Belgique ?", earlier: ["combien coûte la livraison ?"] },
    item: { sku: "OBJ-1", name: "Lampe" },
  });
  expect(summary.split("\n")).toEqual([
    "Une personne",
    "Question: et pour la Belgique ?",
    "Asked before: combien coûte la livraison ?",
    "Item looked at: Lampe (OBJ-1)",
  ]);
});

test("the summary gives message, question, the order's status and days, and what was answered", () => {
  const answer = {
    verdict: "answered",
    line: { tone: "yes", text: "Oui, jusqu'à 13 h" },
    ...{ html: "<p>…</p>", text: "…", sums: [], deadlines: [] },
    citations: [
      {
        articleId: "commandes/annuler",
        locale: "fr",
        anchor: null,
        articleTitle: "Annuler",
        heading: "Puis-je encore ?",
        lines: { first: 1, last: 2 },
        contentVersion: "1",
      },
    ],
  } as const;
  const order = exampleOrder({ number: "AU-9", placedAt: new Date("2026-11-22T23:30:00Z") });
  const { summary } = triage("Je préfère une personne", {
    question: "Puis-je annuler ?",
    answer: { ...answer, sums: [], deadlines: [], citations: [...answer.citations] },
    order,
  });
  expect(summary).toBe(
    [
      "Je préfère une personne",
      "Question: Puis-je annuler ?",
      "Order AU-9: preparing, placedAt 2026-11-23",
      "Answer: answered, Oui, jusqu'à 13 h, Annuler › Puis-je encore ?",
    ].join("\n"),
  );
  expect(triage("Non", { answer: { verdict: "declined", text: "…", reason: "not_covered" } }).summary).toBe(
    "Non\nAnswer: declined, not_covered",
  );
});

test("a message of one very long word is read at once", async () => {
  expect(await processorTime(() => expect(triage("a".repeat(60_000)).topic).toBeNull())).toBeLessThan(2000);
});
