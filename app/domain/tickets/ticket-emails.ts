import type { InterfaceLocale } from "#app/domain/i18n/locale.ts";
import type { Channel } from "#app/domain/shops/shop.ts";

/** An e-mail's words. */
export type EmailWords = { subject: string; text: string };

type About = { number: number; shopName: string; subject: string; url: string };

const channelWords: Record<InterfaceLocale, Record<Channel, string>> = {
  en: { email: "We reply by e-mail", chat: "We reply in the chat on this page", phone: "We call you back" },
  fr: {
    email: "Nous vous répondons par e-mail",
    chat: "Nous vous répondons dans le chat de cette page",
    phone: "Nous vous rappelons",
  },
};

/** Told to the customer when their request is there: its number and when to expect the first reply. */
export function receivedEmail(
  locale: InterfaceLocale,
  {
    number,
    shopName,
    message,
    url,
    channel,
    expectedBy,
    timeZone,
  }: About & { message: string; channel: Channel; expectedBy: Date; timeZone: string },
): EmailWords {
  const date = printMoment(expectedBy, locale, timeZone);
  const how = channelWords[locale][channel];
  if (locale === "fr") {
    return {
      subject: `[${number}] ${shopName} : votre demande est enregistrée`,
      text: letter(
        "Bonjour,",
        `Votre demande porte le numéro ${number}. ${how}, au plus tard ${date}.`,
        `Suivre la demande : ${url}`,
        `Votre message :\n${quote(message)}`,
        shopName,
      ),
    };
  }
  return {
    subject: `[${number}] ${shopName}: we have your request`,
    text: letter(
      "Hello,",
      `Your request has the number ${number}. ${how}, by ${date} at the latest.`,
      `Follow the request: ${url}`,
      `Your message:\n${quote(message)}`,
      shopName,
    ),
  };
}

/** Told to the customer when a person has replied: the reply itself and where to answer. */
export function repliedEmail(
  locale: InterfaceLocale,
  { number, shopName, subject, url, body, authorName }: About & { body: string; authorName: string | null },
): EmailWords {
  const signature = authorName === null ? shopName : `${authorName}, ${shopName}`;
  if (locale === "fr") {
    return {
      subject: subjectLine(number, `Réponse à : ${subject}`),
      text: letter("Bonjour,", body, signature, `Pour répondre : ${url}`),
    };
  }
  return {
    subject: subjectLine(number, `Reply to: ${subject}`),
    text: letter("Hello,", body, signature, `To answer: ${url}`),
  };
}

/** Told to the customer when their request counts as solved, and how to open it again. */
export function solvedEmail(locale: InterfaceLocale, { number, shopName, subject, url }: About): EmailWords {
  if (locale === "fr") {
    return {
      subject: subjectLine(number, `Résolue : ${subject}`),
      text: letter(
        "Bonjour,",
        `Votre demande ${number} est résolue.`,
        `S'il manque quelque chose, écrivez sur sa page et elle sera rouverte : ${url}`,
        shopName,
      ),
    };
  }
  return {
    subject: subjectLine(number, `Solved: ${subject}`),
    text: letter(
      "Hello,",
      `Your request ${number} is solved.`,
      `If something is missing, write on its page and it opens again: ${url}`,
      shopName,
    ),
  };
}

/** Told to the member of staff who has the ticket when its customer wrote again. */
export function customerRepliedEmail(
  locale: InterfaceLocale,
  { number, shopName, subject, url, body }: About & { body: string },
): EmailWords {
  const opening = locale === "fr" ? `Le client a répondu (${shopName}).` : `The customer replied (${shopName}).`;
  return { subject: subjectLine(number, subject), text: letter(opening, quote(body), url) };
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

function printMoment(at: Date, locale: InterfaceLocale, timeZone: string): string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, { timeZone, ...options }).format(at);
  const day = format({ weekday: "long", day: "numeric", month: "long" });
  const time = format({ hour: "2-digit", minute: "2-digit" });
  return locale === "fr" ? `le ${day} à ${time.replace(":", " h ")}` : `${day}, ${time}`;
}
