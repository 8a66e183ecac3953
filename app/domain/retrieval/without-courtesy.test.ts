import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutCourtesy } from "./without-courtesy.ts";

test.each([
  [
    "fr",
    "Bonjour, je me permets de vous écrire. Où est mon colis ? Bien cordialement, Claire Martin",
    "Où est mon colis ?",
  ],
  ["fr", "Bonsoir,\nma lampe clignote\nMerci d'avance\nCordialement", "ma lampe clignote"],
  [
    "en",
    "Hello, I am writing to you. Can I change my size? Looking forward to hearing from you.",
    "Can I change my size?",
  ],
  [
    "de",
    "Sehr geehrte Damen und Herren. Wann kommt mein Paket? Mit freundlichen Grüßen, Anna Weber",
    "Wann kommt mein Paket?",
  ],
  [
    "nl",
    "Goedendag. Waar is mijn pakket? Alvast bedankt, met vriendelijke groet, Jan de Vries",
    "Waar is mijn pakket?",
  ],
  ["es", "Buenos días. ¿Dónde está mi pedido? Muchas gracias de antemano. Un saludo", "¿Dónde está mi pedido?"],
  ["it", "Buongiorno. Dov'è il mio pacco? Grazie in anticipo, cordiali saluti, Marco", "Dov'è il mio pacco?"],
  [
    "pt",
    "Bom dia. Onde está a minha encomenda? Obrigada desde já, com os melhores cumprimentos, Ana",
    "Onde está a minha encomenda?",
  ],
  [
    "pl",
    "Dzień dobry. Gdzie jest moja paczka? Z góry dziękuję za odpowiedź. Z poważaniem, Anna Nowak",
    "Gdzie jest moja paczka?",
  ],
  ["zh", "您好！我的包裹在哪里？非常感谢！", "我的包裹在哪里？"],
])("a message in %s keeps what it asks and loses how it greets and signs", (locale, message, asked) => {
  expect(withoutCourtesy(message, locale)).toBe(asked);
});

test.each([
  ["Bonjour, je vous écris car mon colis est cassé. Que faire ?"],
  ["Mon remboursement est parti lundi. Bonjour, c'est pour quand ?"],
  ["退款已经申请了。谢谢？"],
  ["Bonjour !"],
  ["Merci beaucoup. Bonne journée !"],
  ["Cordialement, je ne suis pas content de ce pull. Comment le rendre ?"],
  ["Bonjour le prix a changé ce matin. Pourquoi ?"],
])("what says anything beside, or nothing else, stays as it is: %s", (message) => {
  expect(withoutCourtesy(message, "fr")).toBe(message);
});

test("a number is never taken for courtesy", () => {
  const message = "Bonjour, A-1042. Où en est-elle ?";
  expect(withoutCourtesy(message, "fr")).toBe(message);
});

test("whatever is written, sentences are only taken out, and one is left", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (message) => {
      const left = withoutCourtesy(message, "fr");
      expect(left === message || (left.trim() !== "" && left.length <= message.length + 1)).toBe(true);
    }),
  );
});
