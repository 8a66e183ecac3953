/**
 * What a shop promises, gives or asks for: concepts of the lexicon that a wording may speak of only when the answer does. Other
 * words may be chosen freely; these cost the shop something or raise a hope.
 */
export const promises: ReadonlySet<string> = new Set([
  ..."free free_shipping return_free refund refund_full partial_refund refund_voucher voucher_or_refund".split(" "),
  ..."exchange gift_card store_credit free_gift satisfied_or_refunded compensation warranty".split(" "),
  ..."password reship return_store return_pickup return_label cash_on_delivery insurance store_pickup".split(" "),
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

/** Words that say no wherever they stand, folded: "unfortunately it is too late". */
const refusals: Record<string, RegExp> = {
  en: /\b(?:unfortunately|too late)\b/,
  fr: /\b(?:malheureusement|trop tard)\b/,
  de: /\b(?:leider|zu spat)\b/,
  es: /\b(?:lamentablemente|demasiado tarde)\b/,
  it: /\b(?:purtroppo|troppo tardi)\b/,
  nl: /\b(?:helaas|te laat)\b/,
  pt: /\b(?:infelizmente|tarde demais)\b/,
  pl: /\b(?:niestety|za pozno)\b/,
  zh: /很抱歉|太晚|太迟/,
};

/** After and before, folded: swapped, they turn a deadline around. */
const directions: Record<string, Record<"after" | "before", RegExp>> = {
  en: { after: /\bafter\b/, before: /\bbefore\b/ },
  fr: { after: /\bapres\b/, before: /\bavant\b/ },
  de: { after: /\bnach\b/, before: /\bvor\b/ },
  es: { after: /\bdespues\b/, before: /\bantes\b/ },
  it: { after: /\bdopo\b/, before: /\bprima\b/ },
  nl: { after: /\bna\b/, before: /\bvoor\b/ },
  pt: { after: /\b(?:depois|apos)\b/, before: /\bantes\b/ },
  pl: { after: /\bpo\b/, before: /\bprzed\b/ },
  zh: { after: /之后|以后/, before: /之前|以前/ },
};

/** Whether a folded sentence says no by a word that need not open it. */
export function isRefusal(folded: string, language: string): boolean {
  return refusals[language]?.test(folded) ?? false;
}

/** Which of after and before a folded text says. */
export function directionsOf(folded: string, language: string): ("after" | "before")[] {
  const words = directions[language];
  return words === undefined ? [] : (["after", "before"] as const).filter((one) => words[one].test(folded));
}

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
