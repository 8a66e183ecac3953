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
  ["fr", "Excusez-moi de vous déranger, puis-je annuler ma commande ?", "puis-je annuler ma commande ?"],
  ["fr", "Bonjour, j'aimerais savoir comment faire un retour, merci d'avance", "comment faire un retour"],
  ["fr", "bonjour mon colis est perdu", "mon colis est perdu"],
  [
    "fr",
    "Mon remboursement est parti lundi. Bonjour, c'est pour quand ?",
    "Mon remboursement est parti lundi. c'est pour quand ?",
  ],
  ["fr", "Bonjour, A-1042. Où en est-elle ?", "A-1042. Où en est-elle ?"],
  [
    "fr",
    "Cordialement, je ne suis pas content de ce pull. Comment le rendre ?",
    "je ne suis pas content de ce pull. Comment le rendre ?",
  ],
  [
    "en",
    "I was just wondering whether it would be possible to cancel my order",
    "it would be possible to cancel my order",
  ],
  ["de", "Entschuldigen Sie die Störung, ich wollte fragen, ob ich stornieren kann.", "ich stornieren kann."],
  ["nl", "Sorry dat ik stoor, kan ik mijn bestelling annuleren?", "kan ik mijn bestelling annuleren?"],
  ["es", "Perdone que le moleste, quería saber si puedo cancelar el pedido", "puedo cancelar el pedido"],
  ["it", "Scusate il disturbo, volevo sapere se posso annullare l'ordine", "posso annullare l'ordine"],
  ["pt", "Desculpe incomodar, posso cancelar a encomenda?", "posso cancelar a encomenda?"],
  ["pl", "Przepraszam że przeszkadzam, czy mogę anulować zamówienie?", "czy mogę anulować zamówienie?"],
  ["zh", "您好，不好意思打扰了，可以取消订单吗？谢谢", "可以取消订单吗？"],
])("a courtesy in one sentence with the question, in %s, is left out: %s", (locale, message, asked) => {
  expect(withoutCourtesy(message, locale)).toBe(asked);
});

test.each([
  ["Le colis est perdu. Merci de me dire quand", "Le colis est perdu. quand"],
  ["Mon colis est cassé. Merci de me dire quoi faire", "Mon colis est cassé. quoi faire"],
])('what follows "please tell me" is asked, though stop words alone: %s', (message, asked) => {
  expect(withoutCourtesy(message, "fr")).toBe(asked);
});

test.each([
  ["退款已经申请了。谢谢？"],
  ["Bonjour !"],
  ["Merci beaucoup. Bonne journée !"],
  ["je voudrais savoir"],
  ["Pourriez-vous me dire"],
  ["Le prix a changé ce matin, pourquoi ?"],
])("what is nothing but courtesy, or has none, stays as it is: %s", (message) => {
  expect(withoutCourtesy(message, "fr")).toBe(message);
});

test("whatever is written, words are only taken out, and some are left", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (message) => {
      const left = withoutCourtesy(message, "fr");
      expect(left === message || (left.trim() !== "" && left.length <= message.length + 1)).toBe(true);
    }),
  );
});
