import { redirect } from "@remix-run/node";
import { z } from "zod";

/** A text field of a form: trimmed, with the line ends of the web made plain; missing or a file counts as empty. */
export function textField(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n").replaceAll("\u0000", "").trim() : "";
}

/** Reads a form, refusing a body that is not one. */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw new Response("The form could not be read. Go back and send it again.", { status: 400 });
  }
}

const addressSchema = z.email().max(254);

/** An e-mail address, folded to lower case, or null when it is none. */
export function emailField(form: FormData, name: string): string | null {
  const parsed = addressSchema.safeParse(textField(form, name).toLowerCase());
  return parsed.success ? parsed.data : null;
}

/** A path of this site to go on to, or the fallback: never another site's address. */
export function nextPath(value: string | null, fallback: string): string {
  if (!value || !/^\/(?![/\\])/.test(value)) return fallback;
  const url = new URL(value, "http://own.invalid");
  return url.host === "own.invalid" && !url.pathname.startsWith("//") ? url.pathname + url.search + url.hash : fallback;
}

/**
 * Leads a form that the browser itself sent (before the page's script was there) back to a page: what an action
 * returns to a script would be shown as it is. Throws the redirect; does nothing for a script.
 */
export function leadDocumentTo(request: Request, path: string): void {
  if (request.headers.get("Sec-Fetch-Dest") === "document") throw redirect(path, 303);
}
