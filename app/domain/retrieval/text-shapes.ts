import { foldText } from "#app/domain/lexicon/fold-text.ts";

/** Kinds of facts that a text states, whatever its language: what « how long » and "how much" ask for. */
export type TextShapes = { duration: boolean; amount: boolean; clock: boolean; contact: boolean; numbers: string[] };

const duration =
  /\d\s*(?:h\b|jours?|heures?|semaines?|mois|minutes?|ans?\b|days?|hours?|weeks?|months?|years?|tagen?|stunden?|wochen?|monaten?|dagen?|uren|uur|weken|maanden|dias?|horas?|semanas?|mes(?:es)?\b|giorn[oi]|or[ae]\b|settiman[ae]|mesi|dni\b|godzin|tygodni|miesi|天|日|小时|周|个月)|\b(?:quatorze|quinze|trente|vierzehn|fourteen|thirty)\b/u;
const amount = /\d\s*(?:€|eur|euros?|\$|usd|£|%|zl\b|元)|[€$£]\s*\d/u;
const clock = /\b\d{1,2}\s*(?:h\s*\d{0,2}\b|:\d{2})/u;
const contact = /@|\b0\d(?:[ .]?\d\d){4}\b|\+\d{2}|https?:/u;

/** Reads off which kinds of facts a text states, and its numbers. */
export function readShapes(text: string): TextShapes {
  const folded = foldText(text);
  return {
    duration: duration.test(folded),
    amount: amount.test(folded),
    clock: clock.test(folded),
    contact: contact.test(folded),
    numbers: [...new Set(folded.match(/\d+(?:[.,]\d+)?/g))],
  };
}
