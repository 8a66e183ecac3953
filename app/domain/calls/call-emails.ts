import { printClock, printWeekday } from "#app/domain/calendar/print-day.ts";
import { zoneInWords } from "#app/domain/calendar/zone-words.ts";
import { inZone } from "#app/domain/calendar/zoned-time.ts";
import type { InterfaceLocale } from "#app/domain/i18n/locale.ts";
import type { CallSlot } from "./call-slots.ts";
import { callWords } from "./call-words.ts";

/** What an e-mail about a try that reached nobody says: the next slot, or that e-mail takes over. */
export type TryTold =
  | { kind: "next_slot"; slot: CallSlot; timeZone: string }
  | { kind: "given_up"; tries: number }
  | { kind: "wrong_number" };

/** Told to the customer after a try that did not reach them. The number itself is not repeated: a mailbox may be shared. */
export function missedCallEmail(
  locale: InterfaceLocale,
  told: TryTold,
  { number, shopName, url }: { number: number; shopName: string; url: string },
): { subject: string; text: string } {
  const words = callWords[locale];
  const sentence =
    told.kind === "next_slot"
      ? words.nextSlot(slotInWords(told.slot, locale, told.timeZone), url)
      : told.kind === "given_up"
        ? words.givenUp(told.tries, url)
        : words.wrongNumber(url);
  return {
    subject: `[${number}] ${words.subject(shopName)}`,
    text: `${[words.greeting, sentence, shopName].join("\n\n")}\n`,
  };
}

/** What the customer has changed of a call: its new slot, or that there is none. */
export type CallChange = { kind: "moved"; slot: CallSlot; timeZone: string } | { kind: "cancelled" };

/** Told to the customer when they have moved or cancelled a call, so that no earlier e-mail holds another slot. */
export function changedCallEmail(
  locale: InterfaceLocale,
  change: CallChange,
  { number, shopName, url }: { number: number; shopName: string; url: string },
): { subject: string; text: string } {
  const { greeting, changed } = callWords[locale];
  const sentence =
    change.kind === "moved"
      ? changed.moved(slotInWords(change.slot, locale, change.timeZone), url)
      : changed.cancelled(url);
  return {
    subject: `[${number}] ${changed.subject[change.kind](shopName)}`,
    text: `${[greeting, sentence, shopName].join("\n\n")}\n`,
  };
}

/** A slot as its customer reads it, in the shop's zone: "Monday 23 November, 14:00–14:30 (Paris)". */
export function slotInWords({ startsAt, endsAt }: CallSlot, locale: InterfaceLocale, timeZone: string): string {
  const [from, to] = [inZone(startsAt, timeZone), inZone(endsAt, timeZone)];
  const day = printWeekday(from.toPlainDate(), locale);
  return callWords[locale].slot(day, printClock(from, locale), printClock(to, locale)) + zoneInWords(timeZone, locale);
}
