import { Form, Link, useFetcher } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { OpenArticle } from "#app/flows/open-article.server.ts";
import type { SavedArticle } from "#app/flows/save-edited-article.server.ts";
import type { TestedChange } from "#app/flows/test-change.server.ts";
import type { ArticlePreview } from "#app/flows/preview-article.ts";
import { Notice } from "#app/ui/notice.tsx";
import { AcceptedBefore } from "./accepted-before.tsx";
import { Findings } from "./findings.tsx";
import { Preview } from "./preview.tsx";
import type { SuggestedQuestion } from "#app/flows/suggest-questions.server.ts";
import { Suggestions } from "./suggestions.tsx";
import { ProblemList } from "./problem-list.tsx";

type Previewed = { outcome: "previewed"; editedFrom: string };
type EditResult = (SavedArticle | Previewed) & { source: string; preview: ArticlePreview | null };

type EditedArticle = OpenArticle & { suggestions: SuggestedQuestion[]; modelName: string | null; staffLocale: string };

const previewDelayMs = 350;

/** Text on the left, what the customer sees on the right; the preview follows the text, the order and the moment. */
export function ArticleEditor({ article, result }: { article: EditedArticle; result: EditResult | undefined }) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  const fetcher = useFetcher<EditResult>();
  const [edits, setEdits] = useState(0);
  const { submit } = fetcher;
  useEffect(() => {
    const timer = setTimeout(
      () => {
        if (!form.current) return;
        const body = new FormData(form.current);
        body.set("intent", "preview");
        submit(body, { method: "post" });
      },
      edits === 0 ? 0 : previewDelayMs,
    );
    return () => clearTimeout(timer);
  }, [edits, submit]);
  const latest = fetcher.data ?? result;
  const refusal = result && result.outcome !== "saved" && result.outcome !== "previewed" ? result.outcome : null;
  const ofShop = result?.outcome === "shopRefused" ? result.problems[0] : undefined;
  const said = (outcome: NonNullable<typeof refusal>, facts: object) =>
    outcome === "stoppedByTests" ? t("publishing.stopped") : t(`editor.errors.${outcome}`, { max: 100_000, ...facts });
  const askedBefore = ({ asked, broken, unread }: TestedChange) => {
    if (broken.length > 0 || unread.length > 0) return t("publishing.despite");
    return asked === 0 ? t("publishing.noTests") : t("publishing.passed", { count: asked });
  };
  const touched = () => setEdits((count) => count + 1);
  return (
    <Form method="post" ref={form} className="grid min-h-full gap-0 xl:grid-cols-2">
      <input type="hidden" name="editedFrom" value={result?.editedFrom ?? article.editedFrom} />
      <section className="flex min-w-0 flex-col gap-3 p-4" aria-label={t("editor.source")}>
        <div className="flex flex-wrap items-center gap-3">
          <Link to="/editor/articles" className="link lg:hidden">
            {t("editor.title")}
          </Link>
          <h2 className="figures me-auto text-sm font-semibold text-soft">{article.file}</h2>
          <a
            className="link text-sm"
            href={`/${article.shop}/${article.locale}/help/${article.articleId}`}
            target="_blank"
            rel="noreferrer"
          >
            {t("editor.view")}
          </a>
          <button name="intent" value="save" className="button button-primary button-small min-h-10">
            {t("editor.save")}
          </button>
        </div>
        {refusal ? <Notice tone="fault">{said(refusal, { ...ofShop, shop: article.shop })}</Notice> : null}
        {result?.outcome === "stoppedByTests" ? <Findings tested={result.tested} /> : null}
        {result?.outcome === "saved" ? (
          <Notice tone="done">
            {t("editor.saved")} {result.tested ? askedBefore(result.tested) : null}
          </Notice>
        ) : null}
        {article.accepted ? (
          <AcceptedBefore accepted={article.accepted} timeZone={article.timeZone} locale={article.staffLocale} />
        ) : null}
        <textarea
          name="source"
          aria-label={t("editor.source")}
          className="field min-h-96 flex-1 resize-y font-mono text-sm leading-6 [tab-size:2] lg:min-h-[60vh]"
          spellCheck
          lang={article.locale}
          defaultValue={result?.source ?? article.source}
          onChange={touched}
        />
        <ProblemList problems={latest?.preview?.problems ?? []} form={form} />
        <Suggestions suggestions={article.suggestions} modelName={article.modelName} form={form} onAdd={touched} />
      </section>
      <Preview article={article} preview={latest?.preview ?? null} onChange={touched} />
    </Form>
  );
}
