import { useTranslation } from "react-i18next";
import type { DeadMail } from "#app/domain/tickets/list-dead-mail.server.ts";
import { Moment } from "#app/ui/moment.tsx";
import { AgainForm } from "./again-form.tsx";

type Shown = Omit<DeadMail, "createdAt"> & { createdAt: Date | string };

/** E-mails of ours that were given up, with the other side's words. */
export function DeadList({ mails, locale }: { mails: Shown[]; locale: string }) {
  const { t } = useTranslation();
  return (
    <section className="mt-8">
      <h2 className="text-xl">{t("mail.dead")}</h2>
      {mails.length === 0 ? <p className="mt-2 text-soft">{t("mail.noDead")}</p> : null}
      <ul className="mt-3 grid grid-cols-1 gap-3">
        {mails.map((mail) => (
          <li key={mail.id} className="card grid gap-1 p-4">
            <h3 className="font-semibold [overflow-wrap:anywhere]">{mail.subject}</h3>
            <p className="text-sm text-soft [overflow-wrap:anywhere]">
              {t("mail.to", { address: mail.to })} ·{" "}
              <Moment at={mail.createdAt} locale={locale} timeZone="UTC" detail="minute" />
              {mail.ticket === null ? null : (
                <>
                  {" · "}
                  <a className="link" href={`/agent/tickets/${mail.ticket}`}>
                    {t("mail.ticket", { number: mail.ticket })}
                  </a>
                </>
              )}
            </p>
            <p className="[overflow-wrap:anywhere]">{mail.lastError}</p>
            <AgainForm intent="send" id={mail.id} label={t("mail.sendAgain")} about={mail.subject} />
          </li>
        ))}
      </ul>
    </section>
  );
}
