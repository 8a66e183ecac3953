import { data, redirect, type ActionFunctionArgs } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { listPendingUploads } from "#app/domain/attachments/list-pending-uploads.server.ts";
import { ofCustomer, ofSession } from "#app/domain/attachments/upload-owner.ts";
import { maxEvidenceLength } from "#app/domain/requests/check-evidence.ts";
import { replyToTicket } from "#app/domain/tickets/reply-to-ticket.server.ts";
import { requireVisitor } from "#app/http/actor.server.ts";
import { textField } from "#app/http/form.server.ts";
import { keepFiles } from "#app/http/keep-files.server.ts";
import { keepUnsent } from "#app/http/keep-unsent.server.ts";
import { readFilesFromAnybody } from "#app/http/read-files-from-anybody.server.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { requireTicket } from "#app/http/require-ticket.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";
import { services } from "#app/services.server.ts";
import { addableFields, AddEvidence } from "#app/ui/evidence/ticket-evidence.tsx";
import { useOutcome } from "#app/ui/use-outcome.ts";
import { describeAddition } from "./describe-addition.server.ts";

type Fault = "nothing" | "summary" | "closed" | "form";

/**
 * Files and words added to a ticket by its customer, or by the browser that opened it. They come in as a message, so that
 * whoever has the ticket is told; what is refused comes back with all that was typed and taken.
 */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { shop, locale } = requireShop(params);
  const number = ticketNumber(params);
  const { actor, headers } = await requireVisitor(request);
  const seen = await requireTicket(request, shop.id, number);
  const { form, files } = await readFilesFromAnybody(request, { actor, address: context.clientAddress, locale });
  keepUnsent(context, request, form);
  const fields = addableFields(seen.ticket.evidence);
  const submissionKey = textField(form, "submissionKey");
  const owner = seen.kind === "own" ? ofCustomer(seen.customerId) : ofSession(actor.sessionId);
  const texts = Object.fromEntries(
    fields.map(({ key }) => [key, textField(form, `text-${key}`).slice(0, maxEvidenceLength)]),
  );
  const isKeyed = z.uuid().safeParse(submissionKey).success;
  const keys = isKeyed ? fields.map(({ key }) => key) : [];
  const fileFaults = await keepFiles(files, isKeyed ? form : new FormData(), { submissionKey, owner }, keys);
  const uploads = isKeyed ? await listPendingUploads(services.db, { submissionKey, owner }) : [];
  const refuse = (error: Fault, status: number) =>
    data(
      {
        ...{ error, fields, articleLocale: seen.ticket.evidence?.locale ?? locale },
        sensitiveDays: shop.evidence.sensitiveDays,
        submissionKey: isKeyed ? submissionKey : crypto.randomUUID(),
        given: { texts, uploads, fileFaults },
      },
      { status, headers },
    );
  if (!isKeyed) return refuse("form", 400);
  if (fileFaults.length > 0) return refuse("summary", 400);
  const body = describeAddition(fields, { texts, uploads }, locale);
  const isUnproven = seen.kind !== "own";
  const author = { kind: "customer", shop: shop.id, customerId: seen.ticket.requesterId, isUnproven } as const;
  const uploading = { owner, sensitiveDays: shop.evidence.sensitiveDays };
  // Sent again after it was taken, the form has no files any more: the key tells.
  const outcome = await replyToTicket(
    services.desk,
    { number, author, body, submissionKey, uploads: uploading },
    services.clock(),
  );
  if (outcome.kind === "not_found") throw new Response(null, { status: 404 });
  if (outcome.kind === "refused") return refuse(outcome.reason === "empty" ? "nothing" : "closed", 400);
  services.nudgeOutbox();
  return redirect(`/${shop.id}/${locale}/tickets/${outcome.number}${new URL(request.url).search}#evidence`, {
    ...{ status: 303, headers },
  });
}

export default function RefusedEvidence() {
  const refused = useOutcome<typeof action>();
  const { shop, locale, number } = useParams();
  const { t } = useTranslation();
  const path = `/${shop}/${locale}/tickets/${number}`;
  return (
    <>
      <h1 className="text-3xl">
        <a className="link" href={path}>
          {t("ticket.title", { number })}
        </a>
      </h1>
      {refused ? <AddEvidence {...refused} action="" /> : null}
    </>
  );
}
