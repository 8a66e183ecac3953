import { useFetcher } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Notice } from "#app/ui/notice.tsx";

type ReplyResult = { error: "body" | "bodyLong" | "closed"; body: string };

/** The reply, always in reach: to the customer, or as a note among staff. */
export function ReplyBox({
  number,
  submissionKey,
  isClosed,
}: {
  number: number;
  submissionKey: string;
  isClosed: boolean;
}) {
  const { t } = useTranslation();
  const fetcher = useFetcher<ReplyResult>();
  if (isClosed) return null;
  const isSending = fetcher.state !== "idle";
  return (
    <fetcher.Form
      method="post"
      action={`/agent/tickets/${number}/replies`}
      className="border-t border-line bg-card p-4"
    >
      {fetcher.data?.error ? (
        <Notice tone="fault">{t(`ticket.errors.${fetcher.data.error}`, { max: 10_000 })}</Notice>
      ) : null}
      <input type="hidden" name="submissionKey" value={submissionKey} />
      <label htmlFor="body" className="font-semibold">
        {t("agent.reply")}
      </label>
      <textarea
        id="body"
        name="body"
        rows={4}
        className="field mt-1.5"
        defaultValue={fetcher.data?.body}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          event.currentTarget.form?.querySelector<HTMLButtonElement>("button[value=public]")?.click();
        }}
      />
      <div className="mt-2.5 flex flex-wrap items-center gap-2">
        <button name="as" value="public" className="button button-primary button-small min-h-10" disabled={isSending}>
          {t("agent.send")}
        </button>
        <button name="as" value="note" className="button button-small min-h-10" disabled={isSending}>
          {t("agent.addNote")}
        </button>
        <span className="text-sm text-soft">{t("agent.noteHint")} Ctrl ↵</span>
      </div>
    </fetcher.Form>
  );
}
