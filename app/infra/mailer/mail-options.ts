import type { SendMailOptions } from "nodemailer";
import type { Mail, MailAddress } from "#app/domain/shared/mailer.ts";

/** The sender of e-mails that name none. */
export const defaultSender: MailAddress = { name: "Guichet", address: "guichet@localhost" };

/**
 * An e-mail as nodemailer takes it. Refuses control characters in anything that becomes a header, so that no text of a
 * customer can add one.
 */
export function mailOptions(mail: Mail, sender: MailAddress): SendMailOptions {
  const { from, to, subject, text, headers, messageId, references, date } = mail;
  const author = from ?? sender;
  for (const line of [
    author.name,
    author.address,
    to,
    subject,
    messageId,
    ...references,
    ...Object.entries(headers).flat(),
  ]) {
    if (/[\u0000-\u001f\u007f]/.test(line)) throw new Error("A header of this e-mail holds a control character.");
  }
  return {
    from: author,
    // As an object: a text would be read as a list of addresses.
    to: { name: "", address: to },
    ...{ subject, text, date, headers },
    ...(from ? { replyTo: from } : {}),
    messageId: `<${messageId}>`,
    ...(references.length > 0
      ? { inReplyTo: `<${references.at(-1)}>`, references: references.map((reference) => `<${reference}>`) }
      : {}),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
