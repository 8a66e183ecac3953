import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import { labelFor } from "#app/domain/orders/order-facts.ts";
import type { FactContext } from "#app/domain/orders/order-facts.ts";
import { fieldWords, itemWords } from "./field-words.ts";
import { printDeadline, printMoment } from "./print-deadline.ts";
import type { RuleOutcome } from "./rule-outcome.ts";

/** Who reads, at which shop, and when. */
export type ReasonContext = FactContext & { now: Date };

/** Why a rule came out as it did, in one sentence. French and English; other locales read English. */
export function describeReason(outcome: RuleOutcome, context: ReasonContext): string {
  const { reason, deadline } = outcome;
  const locale = interfaceLocale(context.locale);
  const isFr = locale === "fr";
  const own = { ...context, locale };
  const moment = deadline ? printMoment(deadline, own) : "";
  const isDay = deadline?.kind === "day";
  const promised = printDeadline(outcome, own) ?? "";
  switch (reason.kind) {
    case "before_deadline":
      if (isFr) return isDay ? `C'est possible jusqu'au ${moment} inclus.` : `C'est possible jusqu'à ${moment}.`;
      return isDay ? `This is possible until the end of ${moment}.` : `This is possible until ${moment}.`;
    case "after_deadline":
      if (isFr)
        return isDay
          ? `Le délai est passé : il courait jusqu'au ${moment}.`
          : `Le délai est passé : il courait jusqu'à ${moment}.`;
      return `The time limit has passed: it was ${moment}.`;
    case "not_yet":
      if (isFr) return isDay ? `Ce sera possible à partir du ${moment}.` : `Ce sera possible à partir de ${moment}.`;
      return `This will be possible from ${moment}.`;
    case "now_possible":
      if (isFr) return isDay ? `C'est possible depuis le ${moment}.` : `C'est possible depuis ${moment}.`;
      return `This has been possible since ${moment}.`;
    case "within_promise":
      return isFr ? `Le délai annoncé court encore : ${promised}.` : `The promised time is not over: ${promised}.`;
    case "promise_passed":
      return isFr ? `Le délai annoncé est dépassé : ${promised}.` : `The promised time has passed: ${promised}.`;
    case "allowed":
      return isFr ? "Cette commande le permet." : "This order allows it.";
    case "not_allowed":
      return isFr
        ? `Ce n'est pas possible pour cette commande (${fact(reason, own)}).`
        : `This is not possible for this order (${fact(reason, own)}).`;
    case "does_not_apply":
      return isFr
        ? `Cette règle ne concerne pas cette commande (${fact(reason, own)}).`
        : `This rule is not about this order (${fact(reason, own)}).`;
    case "never":
      return reason.because;
    case "missing": {
      const fields = reason.fields.map((field) => fieldWords(field, locale)).join(isFr ? " et " : " and ");
      return isFr ? `Il nous manque une information : ${fields}.` : `We are missing one thing: ${fields}.`;
    }
  }
}

/** « statut : Expédiée »; a date or a property is named alone. */
function fact({ field, value }: { field: string; value: string | null }, context: FactContext): string {
  const locale = interfaceLocale(context.locale);
  const isFr = locale === "fr";
  if (field === "item") return value ? itemWords(value, locale) : fieldWords(field, locale);
  const name = fieldWords(field, locale);
  if (value === null) return `${name}${isFr ? " : inconnu" : ": not known"}`;
  return /At$/.test(field) || field === "total"
    ? name
    : `${name}${isFr ? " : " : ": "}${labelFor(field, value, context)}`;
}
