import { useTranslation } from "react-i18next";
import { languageTag } from "#app/domain/i18n/locale.ts";
import type { ComposedAnswer, VerdictLine } from "#app/domain/answers/composed-answer.ts";
import { Sources } from "./sources.tsx";
import { WordedAnswer } from "./worded-answer.tsx";
import type { WordingShown } from "./worded-answer.tsx";

type AnswerCardProps = {
  answerId: string;
  body: ComposedAnswer;
  base: string;
  locale: string;
  /** what a choice asks again, with its section fixed */
  ask: { text: string; order: string | null; item: string | null; follows: string | null };
  /** the answer as a language model puts it; null without one */
  wording: WordingShown | null;
};

/** The answer as the clerk hands it over: verdict, steps, the sum, and where it is written. */
export function AnswerCard({ answerId, body, base, locale, ask, wording }: AnswerCardProps) {
  return (
    <article className="card overflow-hidden" aria-live="polite">
      {body.verdict === "answered" && body.line ? (
        <VerdictBand line={body.line} locale={body.citations[0]?.locale ?? locale} />
      ) : null}
      <div className="grid grid-cols-1 gap-5 p-5 sm:p-7">
        {wording && body.verdict === "answered" ? <WordedAnswer wording={wording} blocks={body.blocks ?? []} /> : null}
        {body.verdict === "answered" && body.citations[0] ? (
          <p className="font-semibold" lang={languageTag(body.citations[0].locale)}>
            {body.citations[0].heading}
          </p>
        ) : null}
        <AnswerBody body={body} />
        {body.verdict === "clarify" ? <Choices choices={body.choices} base={base} ask={ask} /> : null}
        {body.verdict === "answered" ? (
          <Sources
            citations={body.citations}
            shop={base.split("/")[1] ?? ""}
            locale={locale}
            sourcesHref={`${base}/answers/${answerId}/sources`}
          />
        ) : null}
      </div>
    </article>
  );
}

/** The words of an answer and its sums; staff see the same below a ticket. */
export function AnswerBody({ body }: { body: ComposedAnswer }) {
  if (body.verdict !== "answered") return <p>{body.text}</p>;
  const locale = body.citations[0]?.locale;
  return (
    <>
      <div className="prose" lang={locale && languageTag(locale)} dangerouslySetInnerHTML={{ __html: body.html }} />
      {body.sums.length > 0 ? <Sums sums={body.sums} /> : null}
    </>
  );
}

function VerdictBand({ line, locale }: { line: VerdictLine; locale: string }) {
  const { t } = useTranslation();
  const colours = { yes: "bg-yes-wash text-yes", no: "bg-no-wash text-no", depends: "bg-wait-wash text-wait" }[
    line.tone
  ];
  return (
    <p className={`px-5 py-4 text-lg font-semibold sm:px-7 sm:text-xl ${colours}`}>
      <span className="sr-only">{t(`answer.verdict.${line.tone}`)}: </span>
      <span lang={languageTag(locale)}>{line.text}</span>
    </p>
  );
}

function Sums({ sums }: { sums: string[] }) {
  const { t } = useTranslation();
  return (
    <div className="rounded-field bg-sunken px-4 py-3">
      <h2 className="eyebrow">{t("answer.sum")}</h2>
      <ul className="figures mt-1 grid grid-cols-1 gap-1">
        {sums.map((sum) => (
          <li key={sum}>{sum}</li>
        ))}
      </ul>
    </div>
  );
}

function Choices({
  choices,
  base,
  ask,
}: {
  choices: { chunkId: string; label: string }[];
  base: string;
  ask: AnswerCardProps["ask"];
}) {
  if (choices.length === 0) return null;
  return (
    <form method="post" action={`${base}/ask`} className="grid grid-cols-1 gap-2">
      <input type="hidden" name="text" value={ask.text} />
      {ask.order ? <input type="hidden" name="order" value={ask.order} /> : null}
      {ask.item ? <input type="hidden" name="item" value={ask.item} /> : null}
      {ask.follows ? <input type="hidden" name="follows" value={ask.follows} /> : null}
      {choices.map((choice) => (
        <button key={choice.chunkId} name="chunk" value={choice.chunkId} className="button justify-start text-start">
          {choice.label}
        </button>
      ))}
    </form>
  );
}
