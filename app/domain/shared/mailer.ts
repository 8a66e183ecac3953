/** A person or a shop as the sender of an e-mail. */
export type MailAddress = { name: string; address: string };

/** A plain-text e-mail, ready to send. */
export type Mail = {
  /** null: the sender of the deployment */
  from: MailAddress | null;
  to: string;
  subject: string;
  text: string;
  headers: Record<string, string>;
  /** the same for every attempt at the same e-mail, so that a receiver can tell a repetition; without < and > */
  messageId: string;
  date: Date;
};

/** Hands an e-mail over; when the promise resolves somebody else is answerable for it, when it rejects nobody is. */
export type Mailer = { send(mail: Mail): Promise<void> };
