import { useFetcher } from "@remix-run/react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "#app/ui/notice.tsx";

type Answer = { kind: "recorded" | "repeated" | "settled" | "note_long" | "no_outcome" | "unsent"; note: string };

const outcomes = ["reached", "no_answer", "voicemail", "wrong_number"] as const;

const sentences = {
  recorded: "counter.calls.recorded",
  repeated: "counter.calls.recorded",
  settled: "counter.calls.settled",
  note_long: "counter.calls.note_long",
  no_outcome: "counter.calls.noOutcome",
  unsent: "ticket.errors.unsent",
} as const;

/** How a call went, with a note that only staff read; a form sent twice counts once. */
export function CallOutcomeForm({ number, submissionKey }: { number: number; submissionKey: string }) {
  const { t } = useTranslation();
  const fetcher = useFetcher<Answer>();
  const [key, setKey] = useState(submissionKey);
  const answer = fetcher.state === "idle" ? fetcher.data : undefined;
  const isDone = answer?.kind === "recorded" || answer?.kind === "repeated";
  useEffect(() => {
    if (isDone) setKey(crypto.randomUUID());
  }, [isDone, answer]);
  return (
    <fetcher.Form
      method="post"
      action={`/agent/tickets/${number}/call`}
      className="mt-2 grid grid-cols-1 gap-2 pb-2"
      key={key}
    >
      {answer ? <Notice tone={isDone ? "done" : "fault"}>{t(sentences[answer.kind])}</Notice> : null}
      <input type="hidden" name="submissionKey" value={key} />
      <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <legend className="font-semibold">{t("counter.calls.outcome")}</legend>
        {outcomes.map((outcome) => (
          <label key={outcome} className="inline-flex min-h-9 items-center gap-2">
            <input type="radio" name="outcome" value={outcome} required className="size-4 accent-accent" />
            {t(`counter.calls.outcomes.${outcome}`)}
          </label>
        ))}
      </fieldset>
      <label className="font-semibold">
        {t("counter.calls.note")}
        <textarea name="note" rows={2} maxLength={10_000} className="field mt-1 font-normal" />
      </label>
      <div>
        <button className="button button-small min-h-10" disabled={fetcher.state !== "idle"}>
          {t("counter.calls.save")}
        </button>
      </div>
    </fetcher.Form>
  );
}
