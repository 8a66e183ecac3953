import { listWords } from "#app/domain/i18n/list-words.ts";
import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import type { InterfaceLocale } from "#app/domain/i18n/locale.ts";
import { labelFor } from "#app/domain/orders/order-facts.ts";
import type { FactContext } from "#app/domain/orders/order-facts.ts";
import { printDeadline, printEnd } from "./print-deadline.ts";
import type { RuleOutcome } from "./rule-outcome.ts";
import { ruleWords } from "./words-by-locale.ts";

/** Who reads, at which shop, and when. */
export type ReasonContext = FactContext & { now: Date };

/** Why a rule came out as it did, in one sentence. A locale that we have no words in reads English. */
export function describeReason(outcome: RuleOutcome, context: ReasonContext): string {
  const { reason, deadline } = outcome;
  const locale = interfaceLocale(context.locale);
  const words = ruleWords[locale].reason;
  switch (reason.kind) {
    case "before_deadline":
    case "after_deadline":
    case "not_yet":
    case "now_possible":
      return words[reason.kind](deadline ? printEnd(deadline, context) : { isDay: false, text: "" });
    case "within_promise":
    case "promise_passed":
      return words[reason.kind](printDeadline(outcome, context) ?? "");
    case "allowed":
      return words.allowed;
    case "not_allowed":
    case "does_not_apply":
      return words[reason.kind](factWords(reason, locale, context));
    case "never":
      return reason.because;
    case "missing": {
      const fields = reason.fields.map((field) => nameOf(field, ruleWords[locale].fields));
      return words.missing(listWords(fields, locale));
    }
  }
}

/** « statut : Expédiée »; a date or a property is named alone. */
function factWords(
  { field, value }: { field: string; value: string | null },
  locale: InterfaceLocale,
  context: FactContext,
): string {
  const { fact, fields, properties, speeds } = ruleWords[locale];
  const name = nameOf(field, fields);
  if (field === "item") return value ? nameOf(value, properties) : name;
  if (field === "parcels") return name;
  if (value === null) return fact.unknown(name);
  if (field === "shippingSpeed") return fact.known(name, nameOf(value, speeds));
  return /At$/.test(field) || field === "total"
    ? name
    : fact.known(name, labelFor(field, value, { ...context, locale }));
}

/** A field or property as a reader calls it; its own name for one that we have no words for. */
function nameOf(code: string, names: Record<string, string>): string {
  return names[code] ?? code;
}
