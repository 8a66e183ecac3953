import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { listTroubledMail } from "#app/domain/mail/list-troubled-mail.server.ts";
import { listDeadMail } from "#app/domain/tickets/list-dead-mail.server.ts";
import { readMailAgain } from "#app/flows/read-mail-again.server.ts";
import { sendMailAgain } from "#app/flows/send-mail-again.server.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { leadDocumentTo, readForm, textField } from "#app/http/form.server.ts";
import { services } from "#app/services.server.ts";
import { Notice } from "#app/ui/notice.tsx";
import { pageTitle } from "#app/ui/page-title.ts";
import { DeadList } from "./dead-list.tsx";
import { TroubledList } from "./troubled-list.tsx";
import { keepLastRead } from "#app/ui/desk/last-read.ts";
import { useOutcome } from "#app/ui/use-outcome.ts";

export const meta = pageTitle("mail.title");

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, "routes/admin.mail");
  const [dead, troubled] = await Promise.all([listDeadMail(services.db), listTroubledMail(services.db)]);
  return { dead, troubled };
}

type Told = "sent" | "gone" | "opened_ticket" | "added_message" | "automatic" | "still";

/** Sends a dead letter again, or has an e-mail read again. */
export async function action({ request }: ActionFunctionArgs): Promise<{ told: Told }> {
  const { staffId } = await requireStaff(request, "routes/admin.mail");
  const form = await readForm(request);
  const [intent, id] = [textField(form, "intent"), textField(form, "id")];
  if (intent !== "send" && intent !== "read") throw new Response("Send it or read it again.", { status: 400 });
  const told = intent === "send" ? await send(staffId, id) : await read(staffId, id);
  services.nudgeOutbox();
  leadDocumentTo(request, "/admin/mail");
  return { told };
}

async function send(staffId: string, id: string): Promise<Told> {
  const { kind } = await sendMailAgain(services.db, staffId, id, services.clock());
  return kind === "queued" ? "sent" : "gone";
}

async function read(staffId: string, id: string): Promise<Told> {
  const outcome = await readMailAgain(services.mail, staffId, id);
  if (outcome.kind === "gone") return "gone";
  const { outcome: became } = outcome.result;
  return became === "opened_ticket" || became === "added_message" || became === "automatic" ? became : "still";
}

export const clientLoader = keepLastRead(() => "mail");

/** E-mails that did not get through, in either direction, and what can be done about each. */
export default function AdminMail() {
  const { dead, troubled } = useLoaderData<typeof loader>();
  const done = useOutcome<typeof action>();
  const { t, i18n } = useTranslation();
  const isBad = done?.told === "gone" || done?.told === "still";
  return (
    <>
      <h1 className="text-2xl">{t("mail.title")}</h1>
      <p className="mt-3 text-soft">{t("mail.lead")}</p>
      <div className="mt-5" aria-live="polite">
        {done ? <Notice tone={isBad ? "fault" : "done"}>{t(`mail.told.${done.told}`)}</Notice> : null}
      </div>
      <DeadList mails={dead} locale={i18n.language} />
      <TroubledList mails={troubled} locale={i18n.language} />
    </>
  );
}
