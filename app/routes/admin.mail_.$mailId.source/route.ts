import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStaff } from "#app/http/actor.server.ts";
import { sendOriginal } from "#app/http/send-original.server.ts";
import { services } from "#app/services.server.ts";

/** An e-mail as it came, for those who answer for what became of it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireStaff(request, "routes/admin.mail_.$mailId.source");
  const where = { id: params.mailId ?? "" };
  const mail = await services.db.inboundMail.findUnique({ where, select: { storedAs: true } });
  return sendOriginal(mail?.storedAs ?? null);
}
