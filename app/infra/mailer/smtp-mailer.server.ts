import { createTransport } from "nodemailer";
import type { Mailer } from "#app/domain/shared/mailer.ts";
import { defaultSender, mailOptions } from "./mail-options.ts";

/** All of one sending takes less than the minute after which an attempt counts as lost. */
const limitsMs = { dnsTimeout: 5_000, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** A mailer that hands e-mails to the SMTP server of a smtp:// or smtps:// URL; rejects with the server's own words. */
export function smtpMailer(url: string, sender = defaultSender): Mailer {
  const transport = createTransport({ url, ...limitsMs });
  return {
    async send(mail) {
      await transport.sendMail(mailOptions(mail, sender));
    },
  };
}
