import { Readable } from "node:stream";
import { redirect } from "@remix-run/node";
import { isShownInline } from "#app/domain/attachments/file-kind.ts";
import { checkFileLink, signFileLink } from "#app/domain/attachments/file-link.server.ts";
import { openStoredFile } from "#app/domain/attachments/open-stored-file.server.ts";
import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import { translatorFor } from "#app/domain/i18n/translator.ts";
import { recordOpening } from "#app/domain/tickets/record-opening.server.ts";
import type { AttachmentReader } from "#app/domain/tickets/view-attachment.server.ts";
import { viewAttachment } from "#app/domain/tickets/view-attachment.server.ts";
import { services } from "#app/services.server.ts";

/**
 * A ticket's file for a reader who may see it, 404 for everybody else. Its plain address leads to a signed link, which
 * gives the bytes to this reader for ten minutes: an address that got into other hands opens nothing. The file is shown
 * or saved, never run: its type is the one that its bytes were checked for, and the browser keeps it from scripts, forms
 * and this site's pages (nosniff, same-origin and no-store are on every answer to somebody signed in). A sensitive file that staff opens is recorded before it is sent.
 */
export async function sendAttachment(
  request: Request,
  reader: AttachmentReader,
  wanted: { number: number; attachmentId: string },
  locale: string,
): Promise<Response> {
  const found = await viewAttachment(services.db, reader, wanted);
  if (!found) throw new Response(null, { status: 404 });
  const now = services.clock();
  const id = reader.kind === "staff" ? reader.staffId : reader.customerId;
  const linked = { attachmentId: found.id, reader: { kind: reader.kind, id } };
  const url = new URL(request.url);
  const link = checkFileLink(services.secretKey, linked, url.searchParams, now);
  if (link === "unsigned")
    return redirect(`${url.pathname}?${signFileLink(services.secretKey, linked, now)}`, { status: 302 });
  if (link !== "valid") {
    const { t } = translatorFor(interfaceLocale(locale));
    throw new Response(t("evidence.linkOver"), { status: link === "expired" ? 410 : 403 });
  }
  const stored = await openStoredFile(services.uploadsDir, found.storedAs);
  if (!stored) throw new Response(null, { status: 404 });
  if (reader.kind === "staff" && found.isSensitive && request.method !== "HEAD")
    await recordOpening(services.db, reader.staffId, found, now);
  const disposition = isShownInline(found.mediaType) ? "inline" : "attachment";
  return new Response(Readable.toWeb(stored.stream) as ReadableStream<Uint8Array>, {
    headers: {
      "Content-Type": found.mediaType,
      "Content-Length": String(stored.bytes),
      "Content-Disposition": `${disposition}; filename*=UTF-8''${encodeName(found.filename)}`,
      "Content-Security-Policy": "default-src 'none'; sandbox",
    },
  });
}

/** A name as a header parameter carries it (RFC 8187): whatever is not a letter, digit or one of a few signs is escaped. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
