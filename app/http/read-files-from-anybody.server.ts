import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import { translatorFor } from "#app/domain/i18n/translator.ts";
import { services } from "#app/services.server.ts";
import { countAttempt } from "./rate-limit.server.ts";
import { readUploadForm, type UploadForm } from "./read-upload-form.server.ts";

type Sender = { actor: { sessionId: string }; address: string; locale: string };

/**
 * Reads a form with files that anybody may send, within what one browser and one address may send: so often, and so many
 * megabytes an hour. Beyond that nothing of it is read, and the answer says what to do in the page's language.
 */
export async function readFilesFromAnybody(request: Request, { actor, address, locale }: Sender): Promise<UploadForm> {
  const megabytes = Math.ceil(Number(request.headers.get("Content-Length") ?? 0) / 1_000_000);
  const attempts = [
    await countAttempt("supportForm", actor.sessionId),
    await countAttempt("supportFormFromAddress", address),
    await countAttempt("uploadedMegabytes", address, megabytes),
  ];
  if (attempts.some(({ kind }) => kind === "limited"))
    throw new Response(translatorFor(interfaceLocale(locale)).t("evidence.tooMany"), { status: 429 });
  return readUploadForm(request, services.uploadsDir);
}
