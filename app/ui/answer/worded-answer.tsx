import { useTranslation } from "react-i18next";
import { languageTag } from "#app/domain/i18n/locale.ts";
import { usePageRequest } from "#app/ui/page-request.ts";
import island from "./wording.island.ts?worker&url";

/** Sentences that are kept, or the address that streams them. */
export type WordingShown =
  { language: string; sentences: { text: string; cites: number[] }[] } | { language: string; events: string };

/**
 * An answer as a language model put it, above the article's own words. While it is written the page lacks nothing: the
 * answer stands below, and stays alone when the wording does not hold. Without scripts nothing is awaited.
 */
export function WordedAnswer({ wording, blocks }: { wording: WordingShown; blocks: string[] }) {
  const { t } = useTranslation();
  const { nonce } = usePageRequest();
  const events = "events" in wording ? wording.events : undefined;
  const sentences = "sentences" in wording ? wording.sentences : [];
  return (
    <section data-wording={events ?? "kept"} className="wording" aria-labelledby="wording">
      <h2 id="wording" className="eyebrow">
        {t("answer.wording")}
      </h2>
      <p data-sentences="" className="mt-1 text-lg" lang={languageTag(wording.language)} aria-live="polite">
        {sentences.map(({ text, cites }) => (
          <span key={text}>
            {text}
            {cites.map((number) => (
              <sup key={number} className="figures ms-0.5 text-xs">
                <a className="link" href={`#block-${number}`}>
                  {number}
                </a>
              </sup>
            ))}{" "}
          </span>
        ))}
      </p>
      {events ? (
        <p data-waiting="" className="text-soft">
          {t("answer.wordingAwaited")}
        </p>
      ) : null}
      <details data-blocks="" className="mt-2 text-sm" hidden={events !== undefined}>
        <summary className="link inline-flex min-h-11 items-center">{t("answer.wordingBlocks")}</summary>
        <ol className="mt-1 list-decimal ps-6 text-soft">
          {blocks.map((block, index) => (
            <li key={index} id={`block-${index + 1}`} className="whitespace-pre-line target:text-ink">
              {block}
            </li>
          ))}
        </ol>
      </details>
      {events ? <script type="module" src={island} nonce={nonce} /> : null}
    </section>
  );
}
