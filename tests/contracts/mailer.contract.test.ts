import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { MailRefused } from "#app/domain/shared/mailer.ts";
import type { Mail, Mailer } from "#app/domain/shared/mailer.ts";
import { readMail } from "#tests/support/read-mail.ts";
import { startSmtpResponder } from "#tests/support/smtp-responder.ts";
import { maildirMailer } from "#app/infra/mailer/maildir-mailer.server.ts";
import { smtpMailer } from "#app/infra/mailer/smtp-mailer.server.ts";

const mail: Mail = {
  from: { name: "Aurelia, bijoux d'été", address: "bonjour@aurelia.example" },
  to: "camille@customer.example",
  subject: "[1001] Réponse à : Où est ma bague « Étoile » ? Une ligne assez longue pour être pliée par qui l'écrit",
  text: "Bonjour,\n\n.Une ligne qui commence par un point\nVoilà : https://help.example/t?a=1&b=2\n> 你好\n",
  headers: { "X-Guichet-Ticket": "1001", "Auto-Submitted": "auto-generated" },
  messageId: "0199@aurelia.example",
  references: ["first@aurelia.example", "second@customer.example"],
  date: new Date("2026-11-23T10:00:00Z"),
};

type Case = { mailer: Mailer; sources(): Promise<string[]>; folder?: string };

async function toFolder(): Promise<Case> {
  const parent = await mkdtemp(path.join(os.tmpdir(), "guichet-mail-"));
  onTestFinished(() => rm(parent, { recursive: true, force: true }));
  const folder = path.join(parent, "mail");
  const sources = async () =>
    Promise.all((await readdir(folder)).sort().map((name) => readFile(path.join(folder, name), "utf8")));
  return { mailer: maildirMailer(folder), sources, folder };
}

async function toServer(): Promise<Case> {
  const responder = await startSmtpResponder();
  onTestFinished(responder.stop);
  return {
    mailer: smtpMailer(responder.url),
    sources: () => Promise.resolve(responder.received.map(({ source }) => source)),
  };
}

describe.each([
  ["the mailer that writes files", toFolder],
  ["the mailer that speaks SMTP", toServer],
])("%s", (_, open) => {
  test("delivers an e-mail as it was given", async () => {
    const { mailer, sources } = await open();
    await mailer.send(mail);
    const [source = ""] = await sources();
    const { headers, text } = readMail(source);
    expect(headers).toMatchObject({
      from: "Aurelia, bijoux d'été <bonjour@aurelia.example>",
      to: "camille@customer.example",
      subject: mail.subject,
      "message-id": "<0199@aurelia.example>",
      date: "Mon, 23 Nov 2026 10:00:00 +0000",
      "x-guichet-ticket": "1001",
      "auto-submitted": "auto-generated",
    });
    expect(text).toBe(mail.text.trimEnd());
  });

  test("an e-mail without a sender comes from the deployment", async () => {
    const { mailer, sources } = await open();
    await mailer.send({ ...mail, from: null });
    expect(readMail((await sources())[0] ?? "").headers.from).toBe("Guichet <guichet@localhost>");
  });

  test.each([
    ["subject", { subject: "Bonjour\r\nBcc: all@example.org" }],
    ["recipient", { to: "a@example.org\r\nRCPT TO:<b@example.org>" }],
    ["sender's name", { from: { name: "A\nBcc: all@example.org", address: "a@example.org" } }],
    ["header", { headers: { "X-A": "1\r\nBcc: all@example.org" } }],
    ["message id", { messageId: "a@b>\r\nBcc: all@example.org" }],
  ])("a line break in the %s is refused and nothing is sent", async (_, wrong) => {
    const { mailer, sources } = await open();
    await expect(mailer.send({ ...mail, ...wrong })).rejects.toThrow("control character");
    await mailer.send({ ...mail, subject: "The only one" });
    expect(await sources()).toHaveLength(1);
  });

  test("a text that looks like a file, an address or a second recipient stays a text", async () => {
    const { mailer, sources } = await open();
    await mailer.send({ ...mail, text: "/etc/hostname\nTo: b@example.org\n\nhttps://example.org" });
    const [source = ""] = await sources();
    expect(readMail(source).text).toBe("/etc/hostname\nTo: b@example.org\n\nhttps://example.org");
  });
});

test("the same e-mail written twice is one file, and no unfinished file is left", async () => {
  const { mailer, folder = "" } = await toFolder();
  await Promise.all([mailer.send(mail), mailer.send({ ...mail, messageId: "other@aurelia.example" })]);
  await mailer.send(mail);
  const names = await readdir(folder);
  expect(names).toHaveLength(2);
  expect(names.every((name) => /^2026-11-23T10-00-00-000Z-[0-9a-f]{12}\.eml$/.test(name))).toBe(true);
});

test("what an SMTP server refuses is rejected with its own words; what cannot be reached too", async () => {
  const responder = await startSmtpResponder();
  await expect(smtpMailer(responder.url).send({ ...mail, to: "refused@customer.example" })).rejects.toThrow(
    "550 no such mailbox",
  );
  expect(responder.received).toEqual([]);
  responder.stop();
  await expect(smtpMailer(responder.url).send(mail)).rejects.toThrow("ECONNREFUSED");
});

test.each([
  ["says nothing at all", [], /Greeting never received|Timeout/],
  ["falls silent after its greeting", ["220 here\r\n"], /Timeout/],
  [
    "falls silent when it is to take the words",
    ["220 here\r\n", "250 hello\r\n", "250 ok\r\n", "250 ok\r\n"],
    /Timeout/,
  ],
])("a server that %s is given up in time, and may be tried again", async (_, lines, reason) => {
  const server = createServer((socket) => {
    const left = [...lines];
    const say = () => void socket.write(left.shift() ?? "");
    socket.on("error", () => undefined).on("data", say);
    say();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const limits = { dnsTimeout: 200, connectionTimeout: 200, greetingTimeout: 200, socketTimeout: 200 };
  const error: unknown = await smtpMailer(`smtp://127.0.0.1:${port}`, undefined, limits)
    .send(mail)
    .catch((fault: unknown) => fault);
  expect(String(error)).toMatch(reason);
  expect(error).not.toBeInstanceOf(MailRefused);
});
