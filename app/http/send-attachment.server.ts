import { Readable } from "node:stream";
import { isShownInline } from "#app/domain/attachments/file-kind.ts";
import { openStoredFile } from "#app/domain/attachments/open-stored-file.server.ts";
import type { AttachmentReader } from "#app/domain/tickets/view-attachment.server.ts";
import { viewAttachment } from "#app/domain/tickets/view-attachment.server.ts";
import { services } from "#app/services.server.ts";

/**
 * A ticket's file for a reader who may see it, 404 for everybody else. It is shown or saved, never run: its type is the
 * one that its bytes were checked for, and the browser keeps it from scripts, forms and this site's pages.
 */
export async function sendAttachment(
  reader: AttachmentReader,
  wanted: { number: number; attachmentId: string },
): Promise<Response> {
  const found = await viewAttachment(services.db, reader, wanted);
  const stored = found && (await openStoredFile(services.uploadsDir, found.storedAs));
  if (!found || !stored) throw new Response(null, { status: 404 });
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
