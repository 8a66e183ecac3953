/** A part of an e-mail that is a file. */
export type MailFile = { filename: string; content: Uint8Array };

/** An e-mail that came in, decoded: addresses in small letters, headers by their names in small letters, unfolded. */
export type IncomingMail = {
  /** without < and >; null when it has none that could name it */
  messageId: string | null;
  /** every address in every From header */
  from: readonly string[];
  fromName: string | null;
  /** To, Cc, Delivered-To and X-Original-To */
  recipients: readonly string[];
  subject: string;
  /** In-Reply-To and then References from the last to the first, without < and > */
  references: readonly string[];
  headers: ReadonlyMap<string, readonly string[]>;
  text: string | null;
  html: string | null;
  files: readonly MailFile[];
};

/** Decodes an e-mail (RFC 5322, 2045 to 2049, 2231); rejects what cannot be one. */
export type ParseMail = (source: Uint8Array) => Promise<IncomingMail>;

/** The most that one e-mail may hold, in bytes. */
export const maxMailBytes = 25_000_000;

/** All values of a header, in their order. */
export function headerValues(mail: Pick<IncomingMail, "headers">, name: string): readonly string[] {
  return mail.headers.get(name) ?? [];
}
