import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { listPendingUploads } from "#app/domain/attachments/list-pending-uploads.server.ts";
import type { FileFault } from "#app/domain/attachments/file-fault.ts";
import { ofCustomer } from "#app/domain/attachments/upload-owner.ts";
import { discardFile } from "#app/domain/attachments/receive-file.server.ts";
import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import { translatorFor } from "#app/domain/i18n/translator.ts";
import { evidenceFields } from "#app/domain/requests/check-evidence.ts";
import { checkRequest, submitRequest } from "#app/flows/submit-request.server.ts";
import { countAttempt } from "#app/http/rate-limit.server.ts";
import { keepFiles } from "#app/http/keep-files.server.ts";
import { readUploadForm } from "#app/http/read-upload-form.server.ts";
import { services } from "#app/services.server.ts";
import { momentInWords } from "#app/ui/moment.tsx";
import { pageTitle } from "#app/ui/page-title.ts";
import { useOutcome } from "#app/ui/use-outcome.ts";
import { AlreadyOpen } from "./already-open.tsx";
import { EvidenceFields } from "./evidence-fields.tsx";
import { ItemChoice } from "./item-choice.tsx";
import { hasSubmissionKey, readRequestForm } from "./read-request-form.server.ts";
import { ReasonFields } from "./reason-fields.tsx";
import { refusalOf, RefusalNotice } from "./refusal.tsx";
import { requireSubject } from "./require-subject.server.ts";
import { Verdict } from "./verdict.tsx";
import { viewRequest } from "./view-request.server.ts";

export const meta = pageTitle("request.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return viewRequest(await requireSubject(request, params));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const subject = await requireSubject(request, params);
  const { published, locale, customerId, sessionId, article, answer, offer } = subject;
  if ((await countAttempt("requestForm", sessionId)).kind === "limited")
    throw new Response(translatorFor(interfaceLocale(locale)).t("evidence.tooMany"), { status: 429 });
  const { form, files } = await readUploadForm(request, services.uploadsDir);
  const evidence = evidenceFields(article.frontMatter.evidence);
  const typed = readRequestForm(form, evidence);
  const owned = { submissionKey: typed.submissionKey, owner: ofCustomer(customerId) };
  const refuse = async (refusal: Parameters<typeof refusalOf>[0], status: number) => {
    const uploads = await listPendingUploads(services.db, owned);
    return data(refusalOf({ ...refusal, typed, uploads }), { status });
  };
  if (!hasSubmissionKey(typed)) {
    await Promise.all(files.map(({ file }) => discardFile(file)));
    return refuse({ error: "form" }, 400);
  }
  const fileFaults: FileFault[] = await keepFiles(
    ...([files, form, owned] as const),
    evidence.map(({ key }) => key),
  );
  const checked = await checkRequest({ db: services.db, clock: services.clock }, subject, typed);
  if (checked.kind === "refused") return refuse({ error: "summary", faults: checked.faults, fileFaults }, 400);
  if (fileFaults.length > 0) return refuse({ error: "summary", fileFaults }, 400);
  const limits = [
    ["escalate", sessionId],
    ["escalateFromAddress", context.clientAddress],
  ] as const;
  for (const [limit, key] of limits) {
    if ((await countAttempt(limit, key)).kind === "limited") return refuse({ error: "tooMany" }, 429);
  }
  const deps = { ...services.desk, clock: services.clock, lexicon: services.knowledge().lexicon };
  const outcome = await submitRequest(deps, subject, { asked: checked.asked, submissionKey: typed.submissionKey });
  if (outcome.kind === "key_taken") return refuse({ error: "form" }, 400);
  services.nudgeOutbox();
  const base = `/${published.shop.id}/${locale}`;
  // The form's own page then says that such a request is open, and where.
  const path = outcome.kind === "sent" ? `/tickets/${outcome.number}` : `/requests/${offer.type}?answer=${answer.id}`;
  return redirect(base + path, 303);
}

export default function RequestPage() {
  const view = useLoaderData<typeof loader>();
  const refusal = useOutcome<typeof action>();
  const { t } = useTranslation();
  const { base, locale, timeZone, type, verdict } = view;
  const isAnyway = verdict?.state === "closed" || verdict?.state === "not_applicable";
  // A form that failed keeps its key, and with it its files.
  const key = refusal && refusal.error !== "form" ? refusal.typed.submissionKey : view.submissionKey;
  return (
    <>
      <p className="eyebrow figures">{t("order.title", { number: view.orderNumber })}</p>
      <h1 className="mt-1 text-3xl">{t(`request.types.${type}`)}</h1>
      <p className="mt-3 max-w-[60ch] text-soft">{t("request.lead")}</p>
      <div className="mt-6 grid grid-cols-1 gap-8">
        {verdict ? <Verdict verdict={verdict} article={view.article} /> : null}
        {view.openNumber ? (
          <AlreadyOpen number={view.openNumber} base={base} answerHref={view.answerHref} />
        ) : (
          <form
            method="post"
            action={view.formAction}
            encType="multipart/form-data"
            className="grid grid-cols-1 gap-8"
            noValidate
          >
            {refusal ? <RefusalNotice refusal={refusal} /> : null}
            <input type="hidden" name="submissionKey" value={key} />
            <ItemChoice view={view} refusal={refusal ?? null} />
            <ReasonFields view={view} refusal={refusal ?? null} />
            <EvidenceFields view={view} refusal={refusal ?? null} />
            <div>
              <button className="button button-primary px-6 text-lg">
                {t(isAnyway ? "request.sendAnyway" : "request.send")}
              </button>
              <p className="mt-3 text-soft">
                {t("request.by", { date: momentInWords(view.expectedBy, locale, timeZone, "minute") })}
              </p>
            </div>
          </form>
        )}
      </div>
    </>
  );
}
