import { headerValues } from "./incoming-mail.ts";
import type { IncomingMail } from "./incoming-mail.ts";

/**
 * Why an e-mail of ours could not be delivered, when a delivery report says so for good: its status is 5.x.x and its
 * action `failed` (RFC 3464, 2.3; RFC 3463). Null for a delay, a receipt and everything else.
 */
export function readBounce(mail: IncomingMail): string | null {
  const isReport = headerValues(mail, "content-type").some((type) => /^multipart\/report\b/i.test(type.trim()));
  if (!isReport) return null;
  const report = reportText(mail);
  const status = /^status:\s*(5\.\d{1,3}\.\d{1,3})\b/im.exec(report)?.[1];
  if (!status || /^action:\s*(?:delayed|delivered|relayed|expanded)\b/im.test(report)) return null;
  const words = /^diagnostic-code:\s*(\S.*)$/im
    .exec(report)?.[1]
    ?.replace(/^smtp;/i, "")
    .trim();
  return `${status}${words ? ` ${words}` : ""}`.replace(/\p{Cc}+/gu, " ").slice(0, 300);
}

/** More of a part than this is not read: fields and heads are short. */
const longestPart = 100_000;

/** Everything that a report says and quotes, as text: its own words, its fields and the head of what it is about. */
export function reportText({ text, files }: IncomingMail): string {
  const parts = files.map(({ content }) => new TextDecoder("latin1").decode(content.subarray(0, longestPart)));
  return [(text ?? "").slice(0, longestPart), ...parts].join("\n");
}
