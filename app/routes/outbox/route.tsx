import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { services } from "#app/services.server.ts";
import { pageTitle } from "#app/ui/page-title.ts";

export const meta = pageTitle("outbox.title");

const shownMails = 50;

/** The e-mails of the demonstration, newest first. */
export async function loader() {
  if (!services.config.isDemo) throw new Response(null, { status: 404 });
  const jobs = await services.db.outboxJob.findMany({
    where: { kind: "email" },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: shownMails,
  });
  return {
    mails: jobs.map((job) => ({
      id: job.id,
      status: job.status,
      createdAt: job.createdAt.toISOString(),
      ...(job.payload as { to: string; subject: string; text: string }),
    })),
  };
}

export default function Outbox() {
  const { mails } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <main className="mx-auto max-w-3xl px-5 py-12">
      <p className="mb-3">
        <a className="link" href="/">
          {t("error.home")}
        </a>
      </p>
      <h1 className="text-3xl">{t("outbox.title")}</h1>
      <p className="mt-2 text-soft">{t("outbox.lead")}</p>
      {mails.length === 0 ? <p className="mt-8">{t("outbox.empty")}</p> : null}
      <ol className="mt-8 grid grid-cols-1 gap-4">
        {mails.map((mail) => (
          <li key={mail.id} className="card p-5">
            <h2 className="text-lg">{mail.subject}</h2>
            <p className="figures text-sm text-soft">
              {t("outbox.to")} {mail.to} ·{" "}
              <time dateTime={mail.createdAt}>{mail.createdAt.slice(0, 16).replace("T", " ")} UTC</time>
            </p>
            <p className="mt-3 break-words whitespace-pre-line">{mail.text}</p>
          </li>
        ))}
      </ol>
    </main>
  );
}
