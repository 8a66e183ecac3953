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
export function smtpMailer(url: string, sender = defaultSender): Mailer {
  const transport = createTransport({ url, ...limitsMs });
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

function isForGood(error: unknown): boolean {
  const { code, command, responseCode = 0 } = error as { code?: string; command?: string; responseCode?: number };
  const isAboutThis = (code === "EENVELOPE" && command === "RCPT TO") || code === "EMESSAGE";
  return isAboutThis && responseCode >= 500 && responseCode !== 530;
}
