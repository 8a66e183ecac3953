import { foldText } from "#app/domain/lexicon/fold-text.ts";
import { sideOf } from "./contradiction.ts";
import type { Contradiction, Sentence } from "./contradiction.ts";
import { carriers, qualifiersOf, subjects } from "./promise-words.ts";
import { free } from "./read-figures.ts";
import { areSameThings, thingsOf } from "./read-things.ts";

const isReturn = subjects.find(([name]) => name === "return")?.[1];
const buyer =
  /\ba (?:la|votre|ta) charge(?! de notre)|\ba (?:vos|tes) frais|\bat your (?:own )?(?:cost|expense)|\byou(?:'ll| will)? (?:\w+ ){0,3}(?:pay|cover|bear)|\btragen sie|\bzu ihren lasten|\bauf ihre kosten|\btragt der (?:kunde|kaufer)|\bvoor (?:jouw|je|uw|eigen) rekening|\ba (?:tu|su) cargo|\ba cargo del cliente|\ba carico (?:del cliente|tuo)|\ba tuo carico|\bpor (?:sua|tua) conta|\ba cargo do cliente|\bna koszt klienta|\bpokrywa klient/u;
const shop =
  /\ba notre charge|\ba nos frais|\bprepaye|\bprepaid|\bat our (?:cost|expense)|\bauf unsere kosten|\btragen wir|\bvoor onze rekening|\ba nuestro cargo|\ba nostro carico|\bpor nossa conta|\bna nasz koszt/u;
const denied =
  /\bn'(?:est|es|etes)|\bne sont pas|\bnot\b|n't\b|\bnicht\b|\bniet\b|\bno es\b|\bnon e\b|\bnao e\b|\bnie jest/u;
const conditional =
  /\b(?:si|sauf|if|unless|except|wenn|falls|ausser|als|tenzij|salvo|se|tranne|exceto|jesli|chyba)\b|\d/u;

type Payer = { who: "buyer" | "shop"; scope: string; things: ReadonlySet<string>; sentence: Sentence };

/** The customer pays for sending back here, and the shop there, with nothing that narrows either. */
export function findPostageConflicts(sentences: readonly Sentence[], locale: string): Contradiction[] {
  const payers = sentences.flatMap((sentence) => readPayer(sentence, locale));
  return payers
    .filter(({ who }) => who === "buyer")
    .flatMap((one) => {
      const other = payers.find(
        ({ who, scope, things, sentence }) =>
          who === "shop" &&
          scope === one.scope &&
          sentence.passage.section !== one.sentence.passage.section &&
          areSameThings(things, one.things),
      );
      if (other === undefined) return [];
      const sides = [sideOf("the customer pays", one.sentence), sideOf("the shop pays", other.sentence)];
      return [{ what: "Who pays for sending back", sides }];
    })
    .slice(0, 1);
}

function readPayer(sentence: Sentence, locale: string): Payer[] {
  const folded = foldText(sentence.text).replace(/’/g, "'");
  const topic = foldText(sentence.passage.heading);
  const isAbout = isReturn?.test(folded) ?? false;
  if (!isAbout || conditional.test(folded) || /[?？]$/.test(sentence.text)) return [];
  const [paysBuyer, paysShop] = [buyer.test(folded), shop.test(folded) || free.test(folded)];
  if (paysBuyer === paysShop || denied.test(folded)) return [];
  const names = [...qualifiersOf(folded), ...(folded.match(carriers) ?? [])];
  const scope = (names.length > 0 ? names : qualifiersOf(topic)).join(", ");
  const clause = sentence.text.split(/[,;:]/u).find((part) => {
    const own = foldText(part).replace(/’/g, "'");
    return buyer.test(own) || shop.test(own) || free.test(own);
  });
  // A label says how, not for what.
  const text = (clause ?? "").replace(/[ée]tiquettes?|labels?|etikett?en?|etiquetas?|etichett[ae]|bordereaux?/giu, "");
  return [{ who: paysBuyer ? "buyer" : "shop", scope, things: thingsOf(text, locale), sentence }];
}
