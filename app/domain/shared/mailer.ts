/** A person or a shop as the sender of an e-mail. */
export type MailAddress = { name: string; address: string };

/** A plain-text e-mail, ready to send. */
export type Mail = {
  /** null: the sender of the deployment; answers go there too */
  from: MailAddress | null;
  to: string;
  subject: string;
  text: string;
  headers: Record<string, string>;
  /** the same for every attempt at the same e-mail, so that a receiver can tell a repetition; without < and > */
  messageId: string;
  /** Message-IDs of the same conversation, oldest first, without < and >; the last is the one this answers */
  references: readonly string[];
  date: Date;
};

/** The receiving side will never take this e-mail: sending it again is no use until somebody mends something. */
export class MailRefused extends Error {}

/** Hands an e-mail over; when the promise resolves somebody else is answerable for it, when it rejects nobody is (`MailRefused`: for good). */
export type Mailer = { send(mail: Mail): Promise<void> };
