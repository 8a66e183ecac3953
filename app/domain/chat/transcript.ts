import type { ChatEnd } from "#prisma/sqlite/enums.ts";
import { printClock, printDay } from "#app/domain/calendar/print-day.ts";
import { inZone } from "#app/domain/calendar/zoned-time.ts";
import type { InterfaceLocale } from "#app/domain/i18n/locale.ts";
import { promisedMoment } from "#app/domain/tickets/ticket-emails.ts";
import type { EmailWords } from "#app/domain/tickets/ticket-emails.ts";
import { transcriptWords } from "./transcript-words.ts";

/** One message of a transcript. */
export type TranscriptLine = {
  author: "customer" | "staff" | "system";
  authorName: string | null;
  body: string;
  sentAt: Date;
  position: number;
};

type Transcript = { lines: readonly TranscriptLine[]; shopName: string; timeZone: string };

/** A conversation as plain text: day and time in the zone, who, and the words as they were written. */
export function printTranscript(locale: InterfaceLocale, { lines, shopName, timeZone }: Transcript): string {
  const { customer } = transcriptWords[locale];
  return lines
    .map(({ author, authorName, body, sentAt }) => {
      const at = inZone(sentAt, timeZone);
      const who = author === "customer" ? (authorName ?? customer) : (authorName ?? shopName);
      return `${printDay(at.toPlainDate(), locale)}, ${printClock(at, locale)} · ${who}\n${body}`;
    })
    .join("\n\n");
}

/** Told to the customer once when their chat has turned into e-mail: why, what they have not seen of ours, and all that was said. */
export function transcriptEmail(
  locale: InterfaceLocale,
  about: Transcript & {
    number: number;
    subject: string;
    url: string;
    /** why it ended; `page_gone`: nothing has been heard of the customer's page, who need not have left */
    reason: ChatEnd | "page_gone";
    /** by when we answer; null when no word of ours is owed */
    expectedBy: Date | null;
    seenUpTo: number;
  },
): EmailWords {
  const { number, shopName, lines, reason, seenUpTo, url, expectedBy, timeZone } = about;
  const { greeting, subject, ended, expected, unseen, all, answer } = transcriptWords[locale];
  const missed = lines.filter(({ author, position }) => author !== "customer" && position > seenUpTo);
  const paragraphs = [
    greeting,
    ended[reason],
    ...(expectedBy ? [expected(promisedMoment(locale, expectedBy, timeZone))] : []),
    ...(missed.length > 0 ? [unseen, printTranscript(locale, { ...about, lines: missed })] : []),
    answer(url),
    all,
    printTranscript(locale, about),
    shopName,
  ];
  return { subject: `[${number}] ${oneLine(subject(shopName))}`, text: `${paragraphs.join("\n\n")}\n` };
}

function oneLine(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u007f]+/g, " ").trim();
}
