import { hashText } from "#app/domain/shared/hash-text.server.ts";

/**
 * What makes an e-mail the same one when it comes again: its Message-ID below the name of its mailbox, or the sha256 of
 * its bytes when it has none that can be one (RFC 5322, 3.6.4).
 */
export function mailIdentity(mailbox: string, messageId: string | null, source: Uint8Array): string {
  const isUsable = messageId !== null && /^[\x21-\x7e]{3,250}$/.test(messageId);
  return isUsable ? `${mailbox} <${messageId}>` : `${mailbox} sha256:${hashText(source)}`;
}

/** The Message-ID in an identity, without < and >; null when it has none. */
export function messageIdIn(identity: string): string | null {
  return / <([^<>]+)>$/.exec(identity)?.[1] ?? null;
}
