import { useTranslation } from "react-i18next";
import type { TroubledMail } from "#app/domain/mail/list-troubled-mail.server.ts";
import { Moment } from "#app/ui/moment.tsx";
import { AgainForm } from "./again-form.tsx";

type Shown = Omit<TroubledMail, "receivedAt"> & { receivedAt: Date | string };

/** E-mails that came in and became nothing, each with its reason and as it came. */
export function TroubledList({ mails, locale }: { mails: Shown[]; locale: string }) {
  const { t } = useTranslation();
  return (
    <section className="mt-8">
      <h2 className="text-xl">{t("mail.troubled")}</h2>
      {mails.length === 0 ? <p className="mt-2 text-soft">{t("mail.noTroubled")}</p> : null}
      <ul className="mt-3 grid grid-cols-1 gap-3">
        {mails.map((mail) => {
          const subject = mail.subject ?? t("mail.noSubject");
          return (
            <li key={mail.id} className="card grid gap-1 p-4">
              <h3 className="font-semibold [overflow-wrap:anywhere]">{subject}</h3>
              <p className="text-sm text-soft [overflow-wrap:anywhere]">
                {mail.fromAddress === null ? null : `${t("mail.from", { address: mail.fromAddress })} · `}
                {mail.mailbox} · <Moment at={mail.receivedAt} locale={locale} timeZone="UTC" detail="minute" />
              </p>
              <p className="[overflow-wrap:anywhere]">
                {t(`mail.${mail.outcome}`)} {t([`mail.reasons.${mail.reason}`, "mail.reasons.failed"])}
                {mail.detail === null ? null : <span className="block text-soft">{mail.detail}</span>}
              </p>
              <div className="flex flex-wrap items-center gap-4">
                <AgainForm intent="read" id={mail.id} label={t("mail.readAgain")} about={subject} />
                <a className="link" href={`/admin/mail/${mail.id}/source`}>
                  {t("mail.source")}
                  <span className="sr-only"> {subject}</span>
                </a>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
