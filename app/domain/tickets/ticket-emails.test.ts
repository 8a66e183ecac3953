import { slotInWords } from "#app/domain/calls/call-emails.ts";
import { expect, test } from "vitest";
import { type InterfaceLocale, interfaceLocales, staffLocale } from "#app/domain/i18n/locale.ts";
import { customerRepliedEmail, receivedEmail, repliedEmail, solvedEmail } from "./ticket-emails.ts";

const about = { number: 1001, shopName: "Aurelia", subject: "Ma bague", url: "https://help.example/t/1001" };
const asked = { good: "https://help.example/g", bad: "https://help.example/b" };
const solved = { ...about, asked, closesAt: new Date("2026-11-30T10:00:00Z"), timeZone: "Europe/Paris" };
const received = {
  ...about,
  message: "Trop petite\nVraiment",
  channel: "email",
  expectedBy: new Date("2026-11-23T17:00:00Z"),
  timeZone: "Europe/Paris",
} as const;

test("the first e-mail tells number, expected time in the shop's zone, page and the message itself", () => {
  expect(receivedEmail("fr", received)).toEqual({
    subject: "[1001] Aurelia : votre demande est enregistrée",
    text: "Bonjour,\n\nVotre demande porte le numéro 1001. Nous vous répondons par e-mail, au plus tard le lundi 23 novembre à 18 h (heure de Paris).\n\nSuivre la demande : https://help.example/t/1001\n\nVotre message :\n> Trop petite\n> Vraiment\n\nAurelia\n",
  });
  expect(receivedEmail("en", { ...received, channel: "phone" }).text).toContain(
    "We call you back, by Monday 23 November, 18:00 (Paris time) at the latest.",
  );
});

test("one that goes on from a closed request names it", () => {
  expect(receivedEmail("en", { ...received, follows: 987 }).text).toContain(
    "Goes on from request 987, which is closed.",
  );
});

test.each([
  ["en", "It closes on 30 Nov. 2026. What you write after that opens a new request."],
  ["fr", "Elle sera close le 30 nov. 2026. Ce que vous écrirez ensuite ouvrira une nouvelle demande."],
] as const)("the e-mail about the solution says until when it opens again (%s)", (locale, sentence) => {
  expect(solvedEmail(locale, solved).text).toContain(sentence);
});

/** What follows the number in the subject, and the sentence with the promise; the last by telephone. */
const promises: Record<InterfaceLocale, [subject: string, byMail: string, byPhone: string]> = {
  en: [
    "Aurelia: we have your request",
    "We reply by e-mail, by Monday 23 November, 18:00 (Paris time) at the latest.",
    "We call you back, by Tuesday 1 December, 01:05 (Paris time) at the latest.",
  ],
  fr: [
    "Aurelia : votre demande est enregistrée",
    "Nous vous répondons par e-mail, au plus tard le lundi 23 novembre à 18 h (heure de Paris).",
    "Nous vous rappelons, au plus tard le mardi 1er décembre à 1 h 05 (heure de Paris).",
  ],
  es: [
    "Aurelia: hemos recibido su solicitud",
    "Le respondemos por correo electrónico, a más tardar el lunes, 23 de noviembre, a las 18:00 (hora de Paris).",
    "Le llamamos por teléfono, a más tardar el martes, 1 de diciembre, a la 1:05 (hora de Paris).",
  ],
  it: [
    "Aurelia: abbiamo ricevuto la sua richiesta",
    "Le rispondiamo per e-mail, al più tardi lunedì 23 novembre alle 18:00 (ora di Paris).",
    "La richiamiamo, al più tardi martedì 1º dicembre alle 01:05 (ora di Paris).",
  ],
  nl: [
    "Aurelia: we hebben uw aanvraag ontvangen",
    "We antwoorden u per e-mail, uiterlijk maandag 23 november om 18:00 uur (tijd in Paris).",
    "We bellen u terug, uiterlijk dinsdag 1 december om 01:05 uur (tijd in Paris).",
  ],
  de: [
    "Aurelia: Ihre Anfrage ist eingegangen",
    "Wir antworten Ihnen per E-Mail, spätestens am Montag, 23. November, um 18:00 Uhr (Zeit in Paris).",
    "Wir rufen Sie zurück, spätestens am Dienstag, 1. Dezember, um 01:05 Uhr (Zeit in Paris).",
  ],
  zh: [
    "Aurelia：已收到您的请求",
    "我们会通过电子邮件回复您，不晚于11月23日星期一 18:00（Paris 时间）。",
    "我们会给您回电，不晚于12月1日星期二 01:05（Paris 时间）。",
  ],
  pt: [
    "Aurelia: recebemos o seu pedido",
    "Respondemos por e-mail até segunda-feira, 23 de novembro, às 18:00 (hora de Paris).",
    "Ligamos-lhe de volta até terça-feira, 1 de dezembro, à 01:05 (hora de Paris).",
  ],
  pl: [
    "Aurelia: zgłoszenie zostało przyjęte",
    "Odpowiemy e-mailem najpóźniej w poniedziałek, 23 listopada, o godz. 18:00 (czas: Paris).",
    "Oddzwonimy najpóźniej we wtorek, 1 grudnia, o godz. 01:05 (czas: Paris).",
  ],
};

test.each(Object.entries(promises) as [InterfaceLocale, string[]][])(
  "the first e-mail promises a reply in %s",
  (locale, [subject, byMail, byPhone]) => {
    const called = { ...received, channel: "phone", expectedBy: new Date("2026-12-01T00:05:00Z") } as const;
    expect(receivedEmail(locale, received).subject).toBe(`[1001] ${subject}`);
    expect(receivedEmail(locale, received).text).toContain(byMail);
    expect(receivedEmail(locale, called).text).toContain(byPhone);
  },
);

test.each(interfaceLocales)("the first e-mail of a booked call says when it is (%s)", (locale) => {
  const call = { startsAt: new Date("2026-11-24T13:00:00Z"), endsAt: new Date("2026-11-24T13:30:00Z") };
  const { text } = receivedEmail(locale, { ...received, channel: "phone", expectedBy: call.endsAt, call });
  expect(text).toContain(slotInWords(call, locale, "Europe/Paris"));
  expect(text).toContain("Paris");
  expect(text).toContain("1001");
});

test.each(interfaceLocales)("no e-mail raises its voice, and each leads to the ticket (%s)", (locale) => {
  const mails = [
    ...(["email", "chat", "phone"] as const).map((channel) => receivedEmail(locale, { ...received, channel })),
    repliedEmail(locale, { ...about, body: "Voici.", authorName: null }),
    solvedEmail(locale, solved),
    customerRepliedEmail(staffLocale(locale), { ...about, body: "Merci" }),
  ];
  for (const { subject, text } of mails) {
    expect(subject + text).not.toMatch(/[!！]/);
    expect(text).toContain(about.url);
    expect(subject).toMatch(/^\[1001\] /);
  }
});

test("a subject of any length and content stays one short line", () => {
  const { subject } = repliedEmail("en", {
    ...about,
    subject: `a\r\nBcc: all@example.org ${"long ".repeat(100)}`,
    body: "b",
    authorName: "Ada",
  });
  expect(subject).not.toMatch(/[\r\n]/);
  expect(subject.length).toBeLessThanOrEqual(150);
});

/** Every paragraph of every e-mail to a customer but the shop's name and the reply itself. */
function paragraphs(locale: InterfaceLocale): string[] {
  const mails = [
    receivedEmail(locale, received),
    repliedEmail(locale, { ...about, body: "b", authorName: null }),
    solvedEmail(locale, solved),
  ];
  const all = mails.flatMap(({ subject, text }) => [subject, ...text.split("\n\n").map((part) => part.trim())]);
  return all.filter((text) => text !== about.shopName && text !== "b");
}

test.each(interfaceLocales.filter((locale) => locale !== "en" && locale !== "fr"))(
  "no paragraph in %s is English or French by accident",
  (locale) => {
    const known = new Set([...paragraphs("en"), ...paragraphs("fr")]);
    expect(paragraphs(locale).filter((text) => known.has(text))).toEqual([]);
  },
);
