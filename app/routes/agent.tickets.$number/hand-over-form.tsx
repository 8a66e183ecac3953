import { useFetcher } from "@remix-run/react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "#app/ui/notice.tsx";

type Answer = { kind: "handed_over" } | { kind: "refused"; reason: string; note: string };

type HandOverFormProps = {
  number: number;
  colleagues: { staffId: string; name: string; hasRoom: boolean }[];
  submissionKey: string;
};

/** Gives the chat to a colleague who is online, or back to the queue, with a note that only staff read. */
export function HandOverForm({ number, colleagues, submissionKey }: HandOverFormProps) {
  const { t } = useTranslation();
  const fetcher = useFetcher<Answer>();
  const [isOpen, setOpen] = useState(false);
  // One key a hand-over: it changes only after one has been made.
  const [key, setKey] = useState(submissionKey);
  const answer = fetcher.state === "idle" ? fetcher.data : undefined;
  useEffect(() => {
    if (answer?.kind !== "handed_over") return;
    setOpen(false);
    setKey(crypto.randomUUID());
  }, [answer]);
  return (
    <details className="mt-1" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="link inline-flex min-h-8 cursor-pointer items-center">{t("counter.chat.handOver")}</summary>
      <fetcher.Form
        method="post"
        action={`/agent/tickets/${number}/hand-over`}
        className="mt-1 grid max-w-xl grid-cols-1 gap-2 pb-2"
      >
        {answer?.kind === "refused" ? (
          <Notice tone="fault">
            {t(answer.reason === "unsent" ? "ticket.errors.unsent" : `counter.chat.errors.${answer.reason}`)}
          </Notice>
        ) : null}
        {colleagues.length === 0 ? <p>{t("counter.chat.nobody")}</p> : null}
        <input type="hidden" name="submissionKey" value={key} />
        <label htmlFor="hand-over-to" className="font-semibold">
          {t("counter.chat.to")}
        </label>
        <select id="hand-over-to" name="to" className="field">
          {colleagues.map(({ staffId, name, hasRoom }) => (
            <option key={staffId} value={staffId} disabled={!hasRoom}>
              {hasRoom ? name : t("counter.chat.full", { name })}
            </option>
          ))}
          <option value="queue">{t("counter.chat.toQueue")}</option>
        </select>
        <label htmlFor="hand-over-note" className="font-semibold">
          {t("counter.chat.note")}
        </label>
        <textarea id="hand-over-note" name="note" rows={2} maxLength={10_000} className="field" />
        <div>
          <button className="button button-small min-h-10" disabled={fetcher.state !== "idle"}>
            {t("counter.chat.give")}
          </button>
        </div>
      </fetcher.Form>
    </details>
  );
}
