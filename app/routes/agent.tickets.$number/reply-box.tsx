import { useFetcher } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "#app/ui/notice.tsx";
import { joinDraft, useDraft } from "./use-draft.ts";

type ReplyResult = { error: "body" | "bodyLong" | "closed" | "unsent"; body: string } | null;

/**
 * The reply, always in reach: to the customer, or as a note among staff. What is on its way stays in
 * sight, and in the draft until it has arrived; one writes on meanwhile.
 */
export function ReplyBox({
  number,
  submissionKey,
  isClosed,
  onTyping,
}: {
  number: number;
  submissionKey: string;
  isClosed: boolean;
  /** tells the customer of a live chat that one types; null without one */
  onTyping: (() => void) | null;
}) {
  const { t } = useTranslation();
  const fetcher = useFetcher<ReplyResult>();
  const [body, setBody] = useDraft(number);
  // One key a message: it changes only after its message was taken, so that a repeated sending is recognised.
  const [key, setKey] = useState(submissionKey);
  const isSending = fetcher.state !== "idle";
  const [sent, setSent] = useState("");
  const isAgain = useRef(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const send = () => box.current?.form?.querySelector<HTMLButtonElement>("button[value=public]")?.click();
  const wasSending = useRef(false);
  useEffect(() => {
    if (wasSending.current && !isSending) {
      const hasArrived = fetcher.data === null;
      setBody(hasArrived ? body : joinDraft(sent, body));
      setSent("");
      if (hasArrived) setKey(crypto.randomUUID());
      if (hasArrived && isAgain.current) setTimeout(send);
      isAgain.current = false;
    }
    wasSending.current = isSending;
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only the end of a sending matters
  }, [isSending, fetcher.data]);
  if (isClosed) return null;
  return (
    <fetcher.Form
      method="post"
      action={`/agent/tickets/${number}/replies`}
      className="border-t border-line bg-card p-4"
      onSubmit={(event) => {
        if (isSending) return event.preventDefault();
        setSent(body);
        setBody("", body);
      }}
    >
      {fetcher.data?.error && !isSending ? (
        <Notice tone="fault">{t(`ticket.errors.${fetcher.data.error}`, { max: 10_000 })}</Notice>
      ) : null}
      <input type="hidden" name="submissionKey" value={key} />
      {isSending ? (
        <p className="mb-2 truncate text-sm text-soft" role="status">
          {sent}
        </p>
      ) : null}
      <label htmlFor="body" className="font-semibold">
        {t("agent.reply")}
      </label>
      <textarea
        id="body"
        ref={box}
        name="body"
        rows={4}
        className="field mt-1.5"
        value={body}
        onChange={(event) => {
          setBody(event.currentTarget.value, isSending ? sent : "");
          if (event.currentTarget.value.trim() !== "") onTyping?.();
        }}
        onKeyDown={(event) => {
          const isSend = onTyping ? !event.shiftKey && !event.nativeEvent.isComposing : event.ctrlKey || event.metaKey;
          if (event.key !== "Enter" || !isSend) return;
          event.preventDefault();
          if (isSending) isAgain.current = true;
          else send();
        }}
      />
      <div className="mt-2.5 flex flex-wrap items-center gap-2">
        <button
          name="as"
          value="public"
          className="button button-primary button-small min-h-10"
          aria-disabled={isSending}
        >
          {t("agent.send")}
        </button>
        <button name="as" value="note" className="button button-small min-h-10" aria-disabled={isSending}>
          {t("agent.addNote")}
        </button>
        <span className="text-sm text-soft">
          {t("agent.noteHint")} {onTyping ? t("counter.chat.hint") : "Ctrl ↵"}
        </span>
      </div>
    </fetcher.Form>
  );
}
