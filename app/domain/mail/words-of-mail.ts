import { htmlWords } from "./html-words.ts";
import type { IncomingMail } from "./incoming-mail.ts";
import { trimReply } from "./trim-reply.ts";

/** Direction-turning and other characters that change how what stands around them is read; no person types them. */
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** More of a text than this is not read: whoever answers below a quotation quotes less. */
const longest = 200_000;

/**
 * What a person wrote in an e-mail, as plain text of at most `maxLength` characters: from text/plain, else from the
 * HTML; without what they quote. Empty when there are no words at all.
 */
export function wordsOfMail({ text, html }: Pick<IncomingMail, "text" | "html">, maxLength: number): string {
  const plain = clean(text ?? "");
  if (plain !== "") return cut(trimReply(plain), maxLength);
  if (html === null) return "";
  const own = clean(htmlWords(html, { withoutQuotations: true }));
  return cut(trimReply(own === "" ? clean(htmlWords(html, { withoutQuotations: false })) : own), maxLength);
}

function clean(text: string): string {
  return text
    .slice(0, longest)
    .replace(/\r\n?/g, "\n")
    .replace(unseen, "")
    .replace(/\p{Cs}/gu, "\ufffd")
    .trim();
}

function cut(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  return `${text.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
