import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { languageTag } from "#app/domain/i18n/locale.ts";
import { verdictWords } from "#app/domain/requests/verdict-words.ts";
import type { AskedEvidence } from "#app/domain/requests/asked.ts";
import type { SeenRequest } from "#app/domain/tickets/seen-request.ts";
import { momentInWords } from "#app/ui/moment.tsx";
import { FileLink } from "./file-link.tsx";
import type { ShownFile } from "./file-link.tsx";

type AskedRequestProps = {
  request: Omit<SeenRequest, "files"> & { files: ShownFile[] };
  /** the address of the ticket's page, below which its files lie */
  path: string;
  locale: string;
  timeZone: string;
  /** the id of its heading, which a page with several must tell apart */
  headingId?: string;
};

/** What a guided form asked for, as it stood then: type, items, the rule with its sum, what was given and what is missing. */
export function AskedRequest({ request, path, locale, timeZone, headingId = "asked" }: AskedRequestProps) {
  const { t } = useTranslation();
  const { type, asked } = request;
  const missing = asked.evidence.filter((one) => one.missing !== null);
  return (
    <section className="card p-5" aria-labelledby={headingId}>
      <p className="eyebrow">{t("request.asked.title")}</p>
      <h2 id={headingId} className="text-lg">
        {t(`request.types.${type}`)}
      </h2>
      <dl className="mt-3 grid gap-x-6 gap-y-3 sm:grid-cols-2">
        <Fact name={t("request.asked.items")}>
          {asked.items.length === 0 ? (
            <p>{t("request.items.whole")}</p>
          ) : (
            <ul>
              {asked.items.map(({ sku, name, qty, ordered, parcel }, at) => (
                <li key={`${at}:${sku}`} className="break-words">
                  {name}
                  <span className="figures block text-sm text-soft">
                    {t("request.asked.qty", { qty, ordered })} · {sku}
                    {parcel ? ` · ${t("request.items.parcel", { id: parcel })}` : ""}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={t("request.asked.reason")}>
          <p>{t(`request.reasons.${asked.reason}`)}</p>
          {asked.remedy ? (
            <p className="mt-1">
              <span className="text-soft">{t("request.asked.remedy")}:</span> {t(`request.remedies.${asked.remedy}`)}
            </p>
          ) : null}
        </Fact>
        <RuleThen request={request} locale={locale} timeZone={timeZone} />
        {missing.length > 0 ? (
          <Fact name={t("request.asked.missing")} isWide>
            <ul className="grid grid-cols-1 gap-1">
              {missing.map(({ key, label, missing: because }) => (
                <li key={key} className="font-medium text-wait">
                  <span lang={languageTag(asked.article.locale)}>{label}</span>:{" "}
                  {t("request.evidence.missing", { because })}
                </li>
              ))}
            </ul>
          </Fact>
        ) : null}
        {asked.evidence.length > missing.length ? (
          <Fact name={t("request.asked.evidence")} isWide>
            <ul className="grid grid-cols-1 gap-3">
              {asked.evidence
                .filter((one) => one.missing === null)
                .map((one) => (
                  <Given key={one.key} evidence={one} {...{ request, path, locale, timeZone }} />
                ))}
            </ul>
          </Fact>
        ) : null}
      </dl>
    </section>
  );
}

function Fact({ name, isWide, children }: { name: string; isWide?: boolean; children: ReactNode }) {
  return (
    <div className={`min-w-0 ${isWide ? "sm:col-span-2" : ""}`}>
      <dt className="text-sm font-semibold text-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const tones = { open: "text-yes", closed: "text-no", not_applicable: "text-wait", unknown: "text-wait" } as const;

/** How the rule came out when the request was made; it is not worked out again. */
function RuleThen({ request, locale, timeZone }: Omit<AskedRequestProps, "path">) {
  const { t } = useTranslation();
  const { verdict, locale: askedLocale, article } = request.asked;
  if (!verdict) return null;
  const words = verdictWords(verdict, locale, askedLocale);
  return (
    <Fact name={t("request.asked.verdict")} isWide>
      <p className={`font-semibold ${tones[verdict.state]}`}>
        <span className={words ? "sr-only" : ""}>
          {t(`request.verdict.${verdict.state}`)}
          {words ? ": " : ""}
        </span>
        {words?.reason}
      </p>
      {words?.sum ? <p className="figures">{words.sum}</p> : null}
      <p className="text-sm text-soft">
        {t("request.verdict.from", { title: article.title })} ·{" "}
        {t("request.asked.verdictOn", { date: momentInWords(verdict.judgedAt, locale, timeZone, "minute") })}
      </p>
    </Fact>
  );
}

function Given({ evidence, request, path, locale, timeZone }: AskedRequestProps & { evidence: AskedEvidence }) {
  const { t } = useTranslation();
  const files = request.files.filter((file) => file.evidenceKey === evidence.key);
  const isGiven = evidence.text !== null || files.length > 0;
  return (
    <li>
      <p className="font-medium" lang={evidence.label ? languageTag(request.asked.article.locale) : undefined}>
        {evidence.label || t("request.evidence.other")}
      </p>
      {evidence.text ? <p className="[overflow-wrap:anywhere] whitespace-pre-line">{evidence.text}</p> : null}
      {isGiven ? null : <p className="text-soft">{t("request.evidence.notGiven")}</p>}
      {files.length > 0 ? (
        <ul className="mt-1.5 flex flex-wrap gap-3">
          {files.map((file) => (
            <li key={file.id} className="max-w-full">
              <FileLink file={file} href={`${path}/attachments/${file.id}`} locale={locale} timeZone={timeZone} />
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
