import { createTransport } from "nodemailer";
import { MailRefused } from "#app/domain/shared/mailer.ts";
import type { Mailer } from "#app/domain/shared/mailer.ts";
import { defaultSender, mailOptions } from "./mail-options.ts";

/** All of one sending takes less than the minute after which an attempt counts as lost. */
const limitsMs = { dnsTimeout: 5_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/**
 * A mailer that hands e-mails to the SMTP server of a smtp:// or smtps:// URL; rejects with the server's own words. A
 * 5xx about this very e-mail (RFC 5321, 4.2.1) is for good; one about us, such as a wrong
 * password or a sender it does not know, is not.
 */
export function smtpMailer(url: string, sender = defaultSender, limits = limitsMs): Mailer {
  const transport = createTransport(withLimits(url, limits));
  return {
    async send(mail) {
      try {
        await transport.sendMail(mailOptions(mail, sender));
      } catch (error) {
        throw isForGood(error) ? new MailRefused((error as Error).message, { cause: error }) : error;
      }
    },
  };
}

/** Nodemailer reads nothing beside a URL: what is to hold must stand in it. What the operator wrote there counts first. */
function withLimits(url: string, limits: typeof limitsMs): string {
  const limited = new URL(url);
  for (const [name, value] of Object.entries(limits))
    if (!limited.searchParams.has(name)) limited.searchParams.set(name, String(value));
  return limited.href;
}

function isForGood(error: unknown): boolean {
  const { code, command, responseCode = 0 } = error as { code?: string; command?: string; responseCode?: number };
  const isAboutThis = (code === "EENVELOPE" && command === "RCPT TO") || code === "EMESSAGE";
  return isAboutThis && responseCode >= 500 && responseCode !== 530;
}
