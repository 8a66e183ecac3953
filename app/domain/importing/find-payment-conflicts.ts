import { foldText } from "#app/domain/lexicon/fold-text.ts";
import { sideOf } from "./contradiction.ts";
import type { Contradiction, Sentence } from "./contradiction.ts";
import { qualifiersOf } from "./promise-words.ts";

/** Means of payment by name, in folded text; brands of cards count as cards. */
const means: [name: string, pattern: RegExp][] = [
  [
    "card",
    /\bcartes?\b(?! (?:cadeau|de fidelite|grise|d'identite))|\bcb\b|\bvisa\b|\bmaster ?card|\bmaestro|\bamerican express|\bamex\b|\bjcb\b|\bcards?\b(?<!gift cards?)|\bkarten?\b|\bkredit|\bkaart|\btarjeta|\bcart[ae] di credito|\bcartao|\bkart[ay]\b|信用卡|银行卡/u,
  ],
  ["PayPal", /\bpay ?pal\b/u],
  ["Apple Pay", /\bapple pay/u],
  ["Google Pay", /\bgoogle pay/u],
  ["Alipay", /\balipay|支付宝/u],
  ["WeChat Pay", /\bwe ?chat pay|微信/u],
  ["Sofort", /\bsofort\b/u],
  ["iDEAL", /(?<=[\s,;(:]|^)ideal\b/u],
  ["Bancontact", /\bbancontact|\bbcmc\b/u],
  ["direct debit", /\bsepa\b|\belv\b|\bprelevement|\bdirect debit|\blastschrift|\bincasso/u],
  ["Klarna", /\bklarna/u],
  ["Alma", /\balma\b/u],
  ["giropay", /\bgiropay/u],
  ["BLIK", /\bblik\b/u],
  [
    "bank transfer",
    /\bvirement|\bbank transfer|\bwire transfer|\buberweisung|\bvorkasse|\boverschrijving|\btransferencia|\bbonifico|\bprzelew|银行转账/u,
  ],
  [
    "cheque",
    /\bcheques?\b(?![ -](?:cadeau|vacances|cadhoc|culture|dejeuner|postal|repas|energie))|\bchecks? by post|\bscheck\b|\bassegn/u,
  ],
  [
    "cash on delivery",
    /\bcontre[- ]remboursement|\bcash on delivery|\bnachnahme|\brembours\b|\bcontra ?reembolso|\bcontrassegno|\bza pobraniem|货到付款/u,
  ],
  ["invoice", /\bsur facture|\bauf rechnung|\bper rechnung|\bop factuur|\bpay later/u],
  ["gift card", /\bcartes? cadeaux?|\bcheques? cadeaux?|\bgift cards?|\bgeschenkgutschein|\bcadeaubon/u],
  ["WebMoney", /\bwebmoney/u],
];
const paying =
  /\bpaie|\bpayer|\bpayez|\breglement|\bregler|\breglez|\baccept|\bpren(?:ons|ez)|\bmoyens? de paiement|\bpay(?:ment)?\b|\btake\b|\bzahl|\bbezahl|\bakzeptier|\bbetal|\bpag[aou]|\bpagament|\bplac|\bplatnos|支付|付款/u;
const only =
  /\buniquement\b|\bseulement\b|\bexclusivement\b|\brien d'autre|\bque par\b|\bonly\b|\bnothing else|\bnur\b|\bausschliesslich|\balleen\b|\buitsluitend|\bsolo\b|\bunicamente|\bexclusivamente|\bsoltanto|\besclusivamente|\bapenas\b|\bsomente|\btylko\b|\bwylacznie|只接受|仅/u;
const refused =
  /\bn'accept|\bne prenons pas|\bpas accept|\b(?:sont|est) refus|\brefusons|\bnot accept|\bdo not take|\bdon't accept|\bakzeptieren wir nicht|\bnicht (?:moglich|akzeptiert)|\bniet mogelijk|\bno acept|\bnon accett|\bnao aceit|\bnie akceptu|不接受/u;

/** `Only in our shop`, `only above 100 €`: closes where or when, not how. */
const onlyWhere =
  /(?:uniquement|seulement|exclusivement|que|only|nur|ausschliesslich|alleen|uitsluitend|solo|unicamente|exclusivamente|soltanto|apenas|tylko) (?:en (?:magasin|boutique|ligne|france)|a (?:partir|la|l')|au|sur|pour|dans|chez|in\b|at\b|online|on\b|for\b|above|over|from|im\b|bei\b|fur\b|ab\b|voor\b|bij\b|op\b|en tienda|para|desde|in negozio|per\b|na loja|em\b|w\b|dla\b|od\b)/u;

const yesOrNo = /^(?:(oui|yes|ja|si|sim|tak)|(non|no|nein|nee|nao|nie))(?=[,.!;:]|$)/u;
const asksForMeans =
  /^[¿]?(?:(?:puis-je|peut-on) (?:payer|regler) (?:par|avec|en) |(?:acceptez|prenez)-vous |can i pay (?:by|with) |do you (?:accept|take) |kann ich (?:mit|per|auf) |akzeptieren sie |kan ik (?:met|per) |accepteren jullie |puedo pagar con |aceptan |posso (?:pagare|pagar) (?:con|com) |accettate |aceitam )/u;

/** What says how or for what one pays, not who pays or where. */
const spared = ["card", "cheque or transfer", "express", "standard", "sales", "defect", "home delivery"];

/** `scope` is what narrows a statement to some customers or places. */
type Statement = { names: string[]; kind: "all" | "some" | "none"; scope: string; sentence: Sentence };

/** A closed list of means of payment against others that are named elsewhere, and one refused here and taken there. */
export function findPaymentConflicts(sentences: readonly Sentence[]): Contradiction[] {
  const statements = sentences.flatMap((sentence) => readStatement(sentence));
  const found: Contradiction[] = [];
  const taken = statements.filter(({ kind }) => kind !== "none");
  for (const closed of statements.filter(({ kind }) => kind === "all")) {
    const others = taken.filter(
      ({ names, scope }) => scope === closed.scope && names.some((name) => !closed.names.includes(name)),
    );
    const beyond = [...new Set(others.flatMap(({ names }) => names))].filter((name) => !closed.names.includes(name));
    if (beyond.length === 0) continue;
    const sides = others.slice(0, 6).map(({ names, sentence }) => sideOf(names.join(", "), sentence));
    const what = `Means of payment: only ${closed.names.join(" and ")} here, ${beyond.join(", ")} elsewhere`;
    found.push({ what, sides: [sideOf(`only ${closed.names.join(", ")}`, closed.sentence), ...sides] });
  }
  for (const none of statements.filter(({ kind }) => kind === "none")) {
    for (const name of none.names) {
      const side = taken.find(
        ({ names, scope, sentence }) =>
          scope === none.scope && names.includes(name) && sentence.passage !== none.sentence.passage,
      );
      if (side === undefined) continue;
      const sides = [sideOf("refused", none.sentence), sideOf("taken", side.sentence)];
      found.push({ what: `Means of payment: ${name} is refused here and taken there`, sides });
    }
  }
  return found;
}

function readStatement(sentence: Sentence): Statement[] {
  const folded = foldText(sentence.text).replace(/’/g, "'");
  const topic = foldText(sentence.passage.heading).replace(/’/g, "'");
  const scope = qualifiersOf(folded, spared).join(", ");
  const answered = readAnswer(folded, topic);
  if (answered !== null) return [{ ...answered, scope, sentence }];
  const names = meansIn(folded);
  if (names.length === 0 || !(paying.test(folded) || paying.test(topic)) || /[?？]$/.test(sentence.text)) return [];
  if (refused.test(folded) && !/^(?:si|if|wenn|falls|als|se|jesli)\b/.test(folded))
    return names.length < 4 ? [{ names, kind: "none", scope, sentence }] : [];
  const isPair = /\b(?:par|avec|en|:|by|with|mit|per|met|con|com|z)?\s?\S+ (?:ou|or|oder|of|o|lub) \S+/u.test(folded);
  // `By card or PayPal` closes the list as surely as `only`, when it says how one pays.
  const isClosed =
    (only.test(folded) && !onlyWhere.test(folded)) || (names.length === 2 && isPair && folded.length < 90);
  return [{ names, kind: isClosed ? "all" : "some", scope, sentence }];
}

const meansIn = (folded: string) => means.filter(([, pattern]) => pattern.test(folded)).map(([name]) => name);

/** `Do you take cheques?` with a yes or a no; a longer question asks more than that. */
function readAnswer(folded: string, topic: string): Pick<Statement, "names" | "kind"> | null {
  const [, yes, no] = yesOrNo.exec(folded) ?? [];
  const names = meansIn(topic);
  const isPlain = asksForMeans.test(topic) && topic.split(" ").length < 7 && names.length === 1;
  // An answer that names other means speaks of those.
  const isOwn = meansIn(folded).every((name) => names.includes(name));
  return (yes ?? no) === undefined || !isPlain || !isOwn ? null : { names, kind: yes === undefined ? "none" : "some" };
}
