import { useFetcher } from "@remix-run/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { momentInWords } from "#app/ui/moment-in-words.ts";
import { Notice } from "#app/ui/notice.tsx";

/** What was typed into the form. */
type Typed = { wake: string; moment: string; reason: string };

type Choice = { name: "tomorrow" | "working_day" | "next_week" | "week"; at: string };

type Refusal = "no_wake" | "no_moment" | "past" | "too_far" | "reason_long" | "finished";

type Shown = { choices: Choice[]; timeZone: string; locale: string; submissionKey: string; isHeld: boolean };

/** What came of a hold or of its end; a refused one with everything that its form needs to be shown again. */
export type HoldAnswer =
  { kind: "held" | "taken_up" | "not_held" | "unsent" } | ({ kind: "refused"; reason: Refusal; typed: Typed } & Shown);

type HoldFormProps = Shown & { number: number; refused?: { reason: Refusal; typed: Typed } };

const maxReason = 500;

/** Until when a ticket rests, and why; also to change the hold of one that rests already. */
export function HoldForm({ number, choices, timeZone, locale, submissionKey, isHeld, refused }: HoldFormProps) {
  const { t } = useTranslation();
  const fetcher = useFetcher<HoldAnswer>();
  // One key a hold: a form sent twice holds once.
  const [key] = useState(submissionKey);
  const answer = fetcher.data?.kind === "refused" ? fetcher.data : refused;
  const [wake, setWake] = useState(refused?.typed.wake ?? choices[0]?.at ?? "hour");
  const error = fetcher.state === "idle" ? answer?.reason : undefined;
  const radio = (value: string, label: string, when?: string) => (
    <label key={value} className="flex min-h-8 items-center gap-2">
      <input type="radio" name="wake" value={value} checked={wake === value} onChange={() => setWake(value)} />
      <span>
        {label}
        {when ? <span className="figures text-soft"> · {momentInWords(when, locale, timeZone, "minute")}</span> : null}
      </span>
    </label>
  );
  return (
    <fetcher.Form
      method="post"
      action={`/agent/tickets/${number}/hold`}
      className="grid grid-cols-1 content-start gap-2 text-sm"
      aria-label={t(isHeld ? "hold.change" : "hold.title")}
      noValidate
    >
      {error ? (
        <Notice tone="fault" id="hold-fault">
          {t(`hold.errors.${error}`, { max: maxReason })}
        </Notice>
      ) : null}
      {fetcher.state === "idle" && fetcher.data?.kind === "unsent" ? (
        <Notice tone="fault">{t("agent.unreached")}</Notice>
      ) : null}
      <input type="hidden" name="submissionKey" value={key} />
      <fieldset aria-describedby="hold-hint">
        <legend className="font-semibold">{t("hold.legend")}</legend>
        {radio("hour", t("hold.hour"))}
        {choices.map(({ name, at }) => radio(at, t(`hold.choices.${name}`), at))}
        {radio("endless", t("hold.endless"))}
        {radio("moment", t("hold.moment"))}
        <label htmlFor="hold-moment" className="ms-6 block">
          {t("hold.momentLabel", { zone: timeZone })}
        </label>
        <input
          id="hold-moment"
          type="datetime-local"
          name="moment"
          className="field ms-6 min-h-9 w-auto max-w-[calc(100%-1.5rem)] py-1"
          defaultValue={refused?.typed.moment}
          onInput={() => setWake("moment")}
          aria-invalid={error && error !== "reason_long" && error !== "finished" ? true : undefined}
          aria-describedby={error ? "hold-fault" : undefined}
        />
      </fieldset>
      <p id="hold-hint" className="text-soft">
        {t("hold.hint", { zone: timeZone })}
      </p>
      <label htmlFor="hold-reason" className="font-semibold">
        {t("hold.reason")}
      </label>
      <textarea
        id="hold-reason"
        name="reason"
        rows={2}
        className="field"
        defaultValue={refused?.typed.reason}
        aria-invalid={error === "reason_long" ? true : undefined}
        aria-describedby={error === "reason_long" ? "hold-fault" : undefined}
      />
      <div>
        <button className="button button-small min-h-10" disabled={fetcher.state !== "idle"}>
          {t(isHeld ? "hold.submitChange" : "hold.submit")}
        </button>
      </div>
    </fetcher.Form>
  );
}
