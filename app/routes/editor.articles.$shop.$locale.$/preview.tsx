import { useTranslation } from "react-i18next";
import type { OpenArticle } from "#app/flows/open-article.server.ts";
import type { ArticlePreview } from "#app/flows/preview-article.ts";

type PreviewProps = { article: OpenArticle; preview: ArticlePreview | null; onChange: () => void };

/** The article as a customer with the chosen order reads it at the chosen moment. */
export function Preview({ article, preview, onChange }: PreviewProps) {
  const { t } = useTranslation();
  return (
    <section className="min-w-0 border-line bg-sunken p-4 xl:border-s" aria-label={t("editor.preview")}>
      <div className="flex flex-wrap items-end gap-3">
        <div className="min-w-48 flex-1">
          <label htmlFor="order" className="text-sm font-semibold">
            {t("editor.previewFor")}
          </label>
          <select id="order" name="order" className="field mt-1 py-1.5" onChange={onChange}>
            <option value="">{t("editor.noOrder")}</option>
            {article.samples.map((sample) => (
              <option key={sample.key} value={sample.key}>
                {sample.label}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor="asOf" className="text-sm font-semibold">
            {t("editor.asOf")}
          </label>
          <input
            id="asOf"
            name="asOf"
            type="datetime-local"
            className="field figures mt-1 py-1.5"
            defaultValue={article.asOf}
            onChange={onChange}
          />
        </div>
        <noscript>
          <button name="intent" value="preview" className="button">
            {t("editor.refresh")}
          </button>
        </noscript>
      </div>
      <div className="card mt-4 p-5 sm:p-7" lang={article.locale} aria-live="polite">
        {preview?.html == null ? (
          <p className="text-soft">{t("editor.preview")} …</p>
        ) : (
          <>
            <h3 className="text-2xl">{preview.title}</h3>
            <div className="prose mt-4" dangerouslySetInnerHTML={{ __html: preview.html }} />
          </>
        )}
      </div>
    </section>
  );
}
