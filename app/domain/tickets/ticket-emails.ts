import { printClock, printDay, printWeekday } from "#app/domain/calendar/print-day.ts";
import { zoneInWords } from "#app/domain/calendar/zone-words.ts";
import { dayOf, inZone } from "#app/domain/calendar/zoned-time.ts";
import { slotInWords } from "#app/domain/calls/call-emails.ts";
import type { CallSlot } from "#app/domain/calls/call-slots.ts";
import type { InterfaceLocale, StaffLocale } from "#app/domain/i18n/locale.ts";
import { followsClosed } from "#app/domain/mail/mail-words.ts";
import type { Channel } from "#app/domain/shops/shop.ts";
import type { CustomerEmailWords } from "./email-words/email-words.ts";
import { de } from "./email-words/de.ts";
import { en } from "./email-words/en.ts";
import { es } from "./email-words/es.ts";
import { fr } from "./email-words/fr.ts";
import { it } from "./email-words/it.ts";
import { nl } from "./email-words/nl.ts";
import { pl } from "./email-words/pl.ts";
import { pt } from "./email-words/pt.ts";
import { zh } from "./email-words/zh.ts";
import type { SatisfactionRating } from "./satisfaction.ts";

/** An e-mail's words. */
export type EmailWords = { subject: string; text: string };

type About = { number: number; shopName: string; subject: string; url: string };

const customerWords: Record<InterfaceLocale, CustomerEmailWords> = { en, fr, es, it, nl, de, zh, pt, pl };

/**
 * Told to the customer when their request is there: its number, when to expect the first reply or the call, and which
 * closed one it goes on from, if it does.
 */
export function receivedEmail(
  locale: InterfaceLocale,
  {
    number,
    shopName,
    message,
    url,
    channel,
    expectedBy,
    call,
    timeZone,
    follows = null,
  }: About & {
    message: string;
    channel: Channel;
    expectedBy: Date;
    call?: CallSlot | null;
    timeZone: string;
    follows?: number | null;
  },
): EmailWords {
  const { greeting, channels, received } = customerWords[locale];
  const promised = promisedMoment(locale, expectedBy, timeZone);
  return {
    subject: subjectLine(number, received.subject(shopName)),
    text: letter(
      greeting,
      ...(follows === null ? [] : [followsClosed(locale, follows)]),
      call
        ? received.call(number, channels[channel], slotInWords(call, locale, timeZone))
        : received.promise(number, channels[channel], promised),
      received.follow(url),
      `${received.yourMessage}\n${quote(message)}`,
      shopName,
    ),
  };
}

/** The moment of a promise within a sentence, with the place whose time it is: « le lundi 23 novembre à 18 h (heure de Paris) ». */
export function promisedMoment(locale: InterfaceLocale, at: Date, timeZone: string): string {
  const by = inZone(at, timeZone);
  const words = customerWords[locale].moment(printWeekday(by.toPlainDate(), locale), printClock(by, locale));
  return words + zoneInWords(timeZone, locale);
}

/** Told to the customer when a person has replied: the reply itself and where to answer. */
export function repliedEmail(
  locale: InterfaceLocale,
  { number, shopName, subject, url, body, authorName }: About & { body: string; authorName: string | null },
): EmailWords {
  const { greeting, replied } = customerWords[locale];
  const signature = authorName === null ? shopName : `${authorName}, ${shopName}`;
  return {
    subject: subjectLine(number, replied.subject(subject)),
    text: letter(greeting, body, signature, replied.answer(url)),
  };
}

/**
 * Told to the customer when their request counts as solved: how to open it again, when it closes for good, and where to
 * say how it was.
 */
export function solvedEmail(
  locale: InterfaceLocale,
  {
    number,
    shopName,
    subject,
    url,
    closesAt,
    timeZone,
    asked,
  }: About & { closesAt: Date; timeZone: string; asked: Record<SatisfactionRating, string> },
): EmailWords {
  const { greeting, solved } = customerWords[locale];
  const day = printDay(dayOf(closesAt, timeZone), locale);
  return {
    subject: subjectLine(number, solved.subject(subject)),
    text: letter(
      greeting,
      solved.text(number),
      `${solved.reopen(url)}\n${solved.closes(day)}`,
      solved.ask(asked),
      shopName,
    ),
  };
}

const customerReplied: Record<StaffLocale, (shopName: string) => string> = {
  en: (shopName) => `The customer replied (${shopName}).`,
  fr: (shopName) => `Le client a répondu (${shopName}).`,
};

/** Told to the member of staff who has the ticket when its customer wrote again. */
export function customerRepliedEmail(
  locale: StaffLocale,
  { number, shopName, subject, url, body }: About & { body: string },
): EmailWords {
  return {
    subject: subjectLine(number, subject),
    text: letter(customerReplied[locale](shopName), quote(body), url),
  };
}

function letter(...paragraphs: string[]): string {
  return `${paragraphs.join("\n\n")}\n`;
}

function quote(text: string): string {
  return text.replace(/^/gm, "> ");
}

/** One line of at most 150 characters that begins with the ticket's number. */
function subjectLine(number: number, words: string): string {
  const line = `[${number}] ${words.replace(/[\s\u0000-\u001f\u007f]+/g, " ").trim()}`;
  return line.length <= 150 ? line : `${line.slice(0, 149)}…`;
}
