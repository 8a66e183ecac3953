import { simpleParser } from "mailparser";
import addressparser from "nodemailer/lib/addressparser/index.js";
import type { IncomingMail, MailFile } from "#app/domain/mail/incoming-mail.ts";

/** Nothing is shown as HTML and no picture is fetched, so the parser need not prepare either. */
const plainly = { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, keepCidLinks: true } as const;

/** Decodes an e-mail with mailparser. Addresses are read from the headers as they stand, before any decoding. */
export async function parseMail(source: Uint8Array): Promise<IncomingMail> {
  const parsed = await simpleParser(Buffer.from(source), plainly);
  const headers = new Map<string, string[]>();
  for (const { key, line } of parsed.headerLines ?? []) {
    const value = line.slice(line.indexOf(":") + 1).replace(/\r?\n[ \t]+/g, " ");
    headers.set(key, [...(headers.get(key) ?? []), value.trim()]);
  }
  const valuesOf = (...names: string[]) => names.flatMap((name) => headers.get(name) ?? []);
  const ids = (name: string) => valuesOf(name).flatMap(messageIdsIn);
  return {
    messageId: ids("message-id")[0] ?? null,
    from: sendersIn(valuesOf("from")),
    fromName: nameOf(parsed.headers?.get("from")),
    recipients: valuesOf("to", "cc", "delivered-to", "x-original-to").flatMap(addressesIn),
    subject: typeof parsed.subject === "string" ? parsed.subject : "",
    references: [...ids("in-reply-to"), ...ids("references").toReversed()],
    headers,
    text: parsed.text ?? null,
    html: typeof parsed.html === "string" ? parsed.html : null,
    files: (parsed.attachments ?? []).map(toFile),
  };
}

/** What may be Message-IDs in a header. Cut at their ends, since a pattern would try a long word from each of its letters. */
function messageIdsIn(value: string): string[] {
  return value.split(/[<>\s,]+/).filter((word) => word.slice(1, -1).includes("@"));
}

/** A From header is never longer. One of more would be cut, and might name somebody else at its end. */
const longestFrom = 2000;

/**
 * Every address that the From headers name, also where one stands behind another without a comma: programs differ in
 * which of the two they take, so both count. None when a header is too long to be believed.
 */
function sendersIn(values: readonly string[]): string[] {
  if (values.some(({ length }) => length > longestFrom)) return [];
  return values.flatMap((value) => {
    const addresses = addressesIn(value);
    const inAngles = value.replace(/"(?:\\.|[^"\\])*"/g, "").match(/<[^<>]*@[^<>]*>/g) ?? [];
    return inAngles.length > addresses.length ? inAngles.map((one) => one.slice(1, -1).toLowerCase()) : addresses;
  });
}

function addressesIn(value: string): string[] {
  return addressparser(value.slice(0, 10_000), { flatten: true }).flatMap(({ address }) =>
    address === "" ? [] : [address.toLowerCase()],
  );
}

function nameOf(from: unknown): string | null {
  const value = (from as { value?: { name?: string }[] } | undefined)?.value;
  const name = (value?.[0]?.name ?? "").replace(/[\p{Cc}\p{Cf}]+/gu, " ").trim();
  return name === "" ? null : name.slice(0, 100);
}

function toFile({
  filename,
  content,
  contentType,
}: {
  filename?: string;
  content: unknown;
  contentType: string;
}): MailFile {
  return { filename: filename ?? `file.${contentType.split("/")[1] ?? "bin"}`, content: content as Uint8Array };
}
