import { isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/max";

/** A number that can be called back, or why it cannot. */
export type ParsedPhone =
  { kind: "valid"; phone: string } | { kind: "refused"; reason: "unreadable" | "incomplete" | "costly" };

/** Numbers that cost their caller, belong to no person or reach nobody by voice. */
const costlyTypes = ["PREMIUM_RATE", "SHARED_COST", "PAGER", "UAN", "VOICEMAIL"];

/**
 * Reads a number as people write it, nationally when the shop's country is known, and gives its E.164 form. Refused:
 * what is no number, what has too few or too many digits for its country or none of its prefixes, and numbers at a
 * premium. Short numbers such as 3631 are no number of a person: they count as incomplete.
 */
export function parsePhone(text: string, country: string | null): ParsedPhone {
  const region = country && isSupportedCountry(country) ? country : undefined;
  // Other scripts' digits and typographic spaces are read by the library; an extension cannot be dialled from a list.
  const number = parsePhoneNumberFromString(text.trim().replace(/^tel:/i, "").replace(/^00/, "+"), {
    defaultCountry: region,
    extract: false,
  });
  if (!number) return { kind: "refused", reason: "unreadable" };
  if (!number.isValid() || number.ext) return { kind: "refused", reason: "incomplete" };
  if (costlyTypes.includes(number.getType() ?? "")) return { kind: "refused", reason: "costly" };
  return { kind: "valid", phone: number.number };
}
