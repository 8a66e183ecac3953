import { expect, test } from "vitest";
import { customerRepliedEmail, receivedEmail, repliedEmail, solvedEmail } from "./ticket-emails.ts";

const about = { number: 1001, shopName: "Aurelia", subject: "Ma bague", url: "https://help.example/t/1001" };
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
    text: "Bonjour,\n\nVotre demande porte le numéro 1001. Nous vous répondons par e-mail, au plus tard le lundi 23 novembre à 18 h.\n\nSuivre la demande : https://help.example/t/1001\n\nVotre message :\n> Trop petite\n> Vraiment\n\nAurelia\n",
  });
  expect(receivedEmail("en", { ...received, channel: "phone" }).text).toContain(
    "We call you back, by Monday 23 November, 18:00 at the latest.",
  );
});

test.each(["fr", "en"] as const)("no e-mail raises its voice (%s)", (locale) => {
  const mails = [
    receivedEmail(locale, received),
    repliedEmail(locale, { ...about, body: "Voici.", authorName: null }),
    solvedEmail(locale, about),
    customerRepliedEmail(locale, { ...about, body: "Merci" }),
  ];
  for (const { subject, text } of mails) {
    expect(subject + text).not.toContain("!");
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
