import { expect, test } from "vitest";
import { processorTime } from "#tests/support/processor-time.ts";
import { detectLanguage } from "./detect-language.ts";

/** What customers write, in few words, without the care of a textbook. */
const said: Record<string, string[]> = {
  en: [
    "Where is my parcel?",
    "I want to cancel my order",
    "My ring arrived broken",
    "Refund please",
    "promo code not working",
    "order not received",
    "Hi, any news about my delivery",
    "Can I change the size",
    "item missing",
    "I was charged twice",
    "track my order",
    "wrong colour",
  ],
  fr: [
    "Où est mon colis ?",
    "Je veux annuler ma commande",
    "bague cassée",
    "Remboursement svp",
    "colis pas reçu",
    "Bonjour, des nouvelles de ma livraison",
    "Puis-je changer la taille",
    "il manque un article",
    "jai ete debite deux fois",
    "suivi commande",
    "mauvaise couleur",
  ],
  de: [
    "Wo ist mein Paket?",
    "Ich möchte meine Bestellung stornieren",
    "Bitte um Rückerstattung",
    "Gutscheincode funktioniert nicht",
    "Paket nicht erhalten",
    "Wann kommt meine Lieferung",
    "Kann ich die Größe ändern",
    "Artikel fehlt",
    "doppelt abgebucht",
    "Sendung verfolgen",
    "falsche Farbe",
  ],
  nl: [
    "Waar is mijn pakket?",
    "Ik wil mijn bestelling annuleren",
    "Geld terug graag",
    "kortingscode werkt niet",
    "pakket niet ontvangen",
    "Wanneer komt mijn levering",
    "Kan ik de maat wijzigen",
    "artikel ontbreekt",
    "dubbel afgeschreven",
    "bestelling volgen",
    "verkeerde kleur",
  ],
  es: [
    "¿Dónde está mi paquete?",
    "Quiero cancelar mi pedido",
    "anillo roto",
    "el código promocional no funciona",
    "paquete no recibido",
    "Hola, ¿hay noticias de mi entrega?",
    "¿Puedo cambiar la talla?",
    "falta un artículo",
    "me han cobrado dos veces",
    "seguimiento del pedido",
    "color equivocado",
  ],
  it: [
    "Dov'è il mio pacco?",
    "Voglio annullare il mio ordine",
    "anello rotto",
    "Rimborso per favore",
    "il codice sconto non funziona",
    "pacco non ricevuto",
    "Buongiorno, notizie della consegna?",
    "Posso cambiare la taglia?",
    "manca un articolo",
    "addebitato due volte",
    "tracciare ordine",
    "colore sbagliato",
  ],
  pt: [
    "Onde está a minha encomenda?",
    "Quero cancelar o meu pedido",
    "o código promocional não funciona",
    "encomenda não recebida",
    "Olá, há novidades da minha entrega?",
    "Posso mudar o tamanho?",
    "falta um artigo",
    "cobrado duas vezes",
  ],
  pl: [
    "Gdzie jest moja paczka?",
    "Chcę anulować zamówienie",
    "pierścionek uszkodzony",
    "Proszę o zwrot pieniędzy",
    "kod rabatowy nie działa",
    "paczka nie dotarła",
    "Dzień dobry, kiedy dostawa?",
    "Czy mogę zmienić rozmiar?",
    "brakuje artykułu",
    "śledzenie zamówienia",
  ],
  zh: ["我的包裹在哪里？", "我要取消订单", "戒指坏了 iPhone", "请退款", "订单 A-1234 没收到"],
};

const sentences = Object.entries(said).flatMap(([language, texts]) => texts.map((text) => [language, text] as const));

test.each(sentences)("%s on any page: %s", (language, text) => {
  for (const page of ["fr", "en", "es", "pl"]) expect(detectLanguage(text, page).language).toBe(language);
});

test.each([
  ["", "fr"],
  ["?!", "de"],
  ["AU-1029", "it"],
  ["camille@customer.example https://aurelia.example/fr", "nl"],
  ["seguir", "pt"],
  ["seguir", "es"],
  ["Ring kaputt", "de"],
  ["Nike Air Max", "fr"],
  ["iPhone", "es"],
  ["OK", "pt"],
])("too little to tell: %j is in the page's language (%s)", (text, page) => {
  expect(detectLanguage(text, page)).toEqual({ language: page, decidedBy: "page" });
});

test.each([
  ["cancelar", ["es", "pt"]],
  ["cancelar pedido", ["es", "pt"]],
  ["envio", ["es", "pt"]],
  ["urgente", ["es", "it", "pt"]],
  ["regalo", ["es", "it"]],
  ["reclamo", ["es", "it", "pt"]],
  ["hallo", ["de", "nl"]],
  ["Garantie", ["fr", "de", "nl"]],
  ["retour", ["fr", "nl"]],
  ["Kontakt", ["de", "pl"]],
  ["urgent", ["fr", "en", "nl"]],
  ["contact", ["fr", "en", "nl"]],
])("a word that several languages share is in the page's own: %s", (text, pages) => {
  for (const page of pages) expect(detectLanguage(text, page).language).toBe(page);
});

test.each([
  ["cancel", "en"],
  ["Hello", "en"],
  ["voucher", "en"],
  ["stock", "en"],
  ["cadeau", "fr"],
  ["lager", "de"],
  ["telefone", "pt"],
])("one word of the trade is in its language, or the page's, and never in a third: %s", (text, language) => {
  for (const page of ["fr", "en", "es", "it", "nl", "de", "pt", "pl"])
    expect([language, page]).toContain(detectLanguage(text, page).language);
  expect(detectLanguage(text, language).language).toBe(language);
});

test("what decided is said", () => {
  expect(detectLanguage("Where is my parcel?", "fr")).toEqual({ language: "en", decidedBy: "words" });
  expect(detectLanguage("我的 iPhone 保护壳还没收到", "fr")).toEqual({ language: "zh", decidedBy: "script" });
});

test("one Chinese word in an English message does not make it Chinese", () => {
  expect(detectLanguage("The box says 银 on it, what does that mean for my silver ring?", "fr").language).toBe("en");
});

test("a page in a language that we do not know counts as English", () => {
  expect(detectLanguage("", "sv")).toEqual({ language: "en", decidedBy: "page" });
});

test("a page's region does not matter", () => {
  expect(detectLanguage("OK", "fr-CA").language).toBe("fr");
});

test.each([
  "注文した商品が届きません",
  "Где моя посылка",
  "내 택배 어디 있어요",
  "أين طردي",
  "Πού είναι το δέμα μου",
  "Var är mitt paket",
  "Jag vill avbeställa min order",
  "Hvor er min pakke?",
  "Siparişim nerede?",
  "Kde je můj balík?",
  "Unde este coletul meu",
  "Hol van a csomagom?",
])("a language beside the nine is not taken for a neighbour's: %s", (text) => {
  for (const page of ["fr", "pl"]) expect(detectLanguage(text, page)).toEqual({ language: page, decidedBy: "foreign" });
});

test.each([
  ["My Škoda keyring is broken", "en"],
  ["La bague de chez Åhléns est cassée", "fr"],
  ["订单AU-260511还是没有", "zh"],
  ["Hello, problème de paiement", "fr"],
])("a foreign name, a number or a greeting does not change the language: %s", (text, language) => {
  for (const page of ["de", "es"]) expect(detectLanguage(text, page).language).toBe(language);
});

test.each([
  ["one long word", "a".repeat(100_000)],
  ["signs without an end", `${"!".repeat(100_000)}a`],
])("a text made to be slow is read at once: %s", async (_, text) => {
  expect(await processorTime(() => expect(detectLanguage(text, "fr").language).toBe("fr"))).toBeLessThan(2000);
});
