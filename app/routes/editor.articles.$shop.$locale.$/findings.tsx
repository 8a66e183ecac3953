import { useTranslation } from "react-i18next";
import type { ContentTest } from "#app/domain/answers/content-test.ts";
import { languageTag } from "#app/domain/i18n/locale.ts";
import type { BrokenTest, TestedChange } from "#app/flows/test-change.server.ts";

/** What content tests say of the text that was to be published, and the button that publishes it all the same. */
export function Findings({ tested }: { tested: TestedChange }) {
  const { t } = useTranslation();
  const { broken, unread } = tested;
  return (
    <section className="flex flex-col gap-3 rounded-field border border-line p-4" aria-labelledby="findings">
      <div id="findings" className="flex flex-col gap-3">
        {broken.length > 0 ? (
          <>
            <h3 className="font-semibold">{t("publishing.broken", { count: broken.length })}</h3>
            <p className="text-sm">{t("publishing.brokenHint")}</p>
          </>
        ) : null}
      </div>
      {broken.length > 0 ? (
        <ol className="grid grid-cols-1 gap-3">
          {broken.map((one) => (
            <BrokenLine key={`${one.test.file}:${one.test.line}`} broken={one} />
          ))}
        </ol>
      ) : null}
      {unread.length > 0 ? (
        <>
          <h3 className="font-semibold">{t("publishing.unread", { count: unread.length })}</h3>
          <p className="text-sm">{t("publishing.unreadHint")}</p>
          <ul className="grid grid-cols-1 gap-1 text-sm">
            {unread.map(({ file, line, message }) => (
              <li key={file} className="break-words">
                {t("publishing.unreadLine", { file, line, message })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <input type="hidden" name="findings" value={tested.findingsId} />
      <div className="flex flex-wrap items-center gap-3">
        <button name="intent" value="publishAnyway" className="button button-small min-h-10">
          {t("publishing.anyway")}
        </button>
        <p className="min-w-48 flex-1 text-sm text-soft">{t("publishing.anywayHint")}</p>
      </div>
    </section>
  );
}

function BrokenLine({ broken: { test, orderNote, outcome } }: { broken: BrokenTest }) {
  const { t } = useTranslation();
  const lang = languageTag(test.locale);
  return (
    <li className="card p-3 text-sm">
      <p className="font-semibold break-words" lang={lang}>
        {test.question}
      </p>
      <p className="text-soft">
        {orderNote === null ? t("publishing.noOrder") : t("publishing.order", { order: orderNote })}
      </p>
      <dl className="mt-2 grid grid-cols-1 gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
        <dt className="text-soft">{t("publishing.expected")}</dt>
        <dd className="min-w-0 break-words">
          {t(`publishing.${expectedOf(test).key}`, { articles: expectedOf(test).articleIds.join(", ") })}
          {test.contains.map((words) => (
            <span key={words} className="block">
              {t("publishing.says", { words })}
            </span>
          ))}
          {test.excludes.map((words) => (
            <span key={words} className="block">
              {t("publishing.never", { words })}
            </span>
          ))}
        </dd>
        <dt className="text-soft">{t("publishing.now")}</dt>
        <dd className="min-w-0 break-words">
          {t(`publishing.${saidKeys[outcome.verdict]}`, { articles: outcome.articleIds.join(", ") })}
          <span className="block whitespace-pre-line" lang={lang}>
            {outcome.text}
          </span>
        </dd>
      </dl>
      <p className="figures mt-2 text-soft">{t("publishing.test", { file: test.file, line: test.line })}</p>
    </li>
  );
}

const saidKeys = { answered: "answer", needs_order: "needsOrder", clarify: "clarify", declined: "declined" } as const;

function expectedOf({ expect }: ContentTest) {
  if ("article" in expect) return { key: saidKeys.answered, articleIds: [expect.article] };
  if ("needsOrder" in expect) return { key: saidKeys.needs_order, articleIds: [expect.needsOrder] };
  if ("clarify" in expect) return { key: saidKeys.clarify, articleIds: expect.clarify };
  return { key: saidKeys.declined, articleIds: [] };
}
