/**
 * What a shop promises or gives: concepts of the lexicon that a wording may speak of only when the answer does. Other
 * words may be chosen freely; these cost the shop something or raise a hope.
 */
export const promises: ReadonlySet<string> = new Set([
  ..."free free_shipping return_free refund refund_full partial_refund refund_voucher voucher_or_refund".split(" "),
  ..."exchange gift_card store_credit free_gift satisfied_or_refunded compensation warranty".split(" "),
  ..."reship return_store return_pickup return_label cash_on_delivery insurance store_pickup".split(" "),
]);

/** Words by which a sentence denies something, folded, by language. */
const denials: Record<string, RegExp> = {
  en: /\b(?:not|no|never|cannot|without|unable|impossible|neither|nor|none)\b|n['’]t\b/,
  fr: /\bn['’](?=\p{L})|\b(?:ne|non|pas|jamais|aucune?|sans|impossible|ni|refuse\w*)\b/u,
  de: /\b(?:nicht|kein\w*|nie|niemals|ohne|unmoglich|weder|nein|keinesfalls)\b/,
  es: /\b(?:no|nunca|ningun\w*|sin|imposible|ni|tampoco|jamas)\b/,
  it: /\b(?:non|no|mai|nessun\w*|senza|impossibile|ne|neppure)\b/,
  nl: /\b(?:niet|geen|nooit|zonder|onmogelijk|nee|noch)\b/,
  pt: /\b(?:nao|nunca|nenhum\w*|sem|impossivel|nem|jamais)\b/,
  pl: /\b(?:nie|nigdy|zad\w+|bez|niemozliw\w*|ani)\b/,
  zh: /不|没|無|无|非|别|未/,
};

/** Words that open a sentence with yes or no, folded, by language. */
const openings: Record<string, { yes: RegExp; no: RegExp }> = {
  en: { yes: /^(?:yes|yep|sure|certainly)\b/, no: /^(?:no|nope|unfortunately)\b/ },
  fr: { yes: /^(?:oui|si|bien sur)\b/, no: /^(?:non|malheureusement)\b/ },
  de: { yes: /^(?:ja)\b/, no: /^(?:nein|leider)\b/ },
  es: { yes: /^(?:si)\s*[,.!]/, no: /^(?:no)\s*[,.!]|^lamentablemente/ },
  it: { yes: /^(?:si)\s*[,.!]/, no: /^(?:no|purtroppo)\b/ },
  nl: { yes: /^(?:ja)\b/, no: /^(?:nee|helaas)\b/ },
  pt: { yes: /^(?:sim)\b/, no: /^(?:nao)\s*[,.!]|^infelizmente/ },
  pl: { yes: /^(?:tak)\b/, no: /^(?:nie)\s*[,.!]|^niestety/ },
  zh: { yes: /^(?:是的|可以|能|好的|当然)/, no: /^(?:不|没有|抱歉|很抱歉)/ },
};

/** Whether a folded sentence denies something. */
export function isDenial(folded: string, language: string): boolean {
  return denials[language]?.test(folded) ?? false;
}

/** The verdict with which a folded sentence opens, or null when it opens with neither. */
export function openingVerdict(folded: string, language: string): "yes" | "no" | null {
  const words = openings[language];
  if (words?.yes.test(folded)) return "yes";
  return words?.no.test(folded) ? "no" : null;
}
