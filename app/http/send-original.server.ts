import { readOriginal } from "#app/domain/mail/keep-original.server.ts";
import { services } from "#app/services.server.ts";

/** A kept e-mail as plain text that no browser runs or takes for anything else; 404 when its bytes are gone. */
export async function sendOriginal(storedAs: string | null): Promise<Response> {
  const source = storedAs === null ? null : await readOriginal(services.mail.originalsDir, storedAs);
  if (source === null) throw new Response(null, { status: 404 });
  return new Response(new Uint8Array(source), {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Disposition": "inline",
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cache-Control": "private, no-store",
    },
  });
}
