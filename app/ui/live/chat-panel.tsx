import { useTranslation } from "react-i18next";
import type { ChatState } from "#app/domain/chat/chat-state.ts";
import { usePageRequest } from "#app/ui/page-request.ts";
import { momentInWords } from "#app/ui/moment.tsx";
import island from "./chat.island.ts?worker&url";
import { chatStanding } from "./chat-words.ts";

/** A message as the page prints it. */
export type PrintedMessage = {
  id: string;
  position: number;
  author: "customer" | "staff" | "system";
  authorName: string | null;
  body: string;
  sentAt: Date;
};

type ChatPanelProps = {
  path: string;
  messages: PrintedMessage[];
  state: ChatState;
  email: string;
  isProven: boolean;
  submissionKey: string;
  locale: string;
  timeZone: string;
};

/** The sentences that the script puts together by itself. */
const scriptWords = [
  "chat.next",
  "chat.place",
  "chat.likely",
  "chat.late",
  "chat.here",
  "chat.away",
  "chat.takesOver",
  "chat.typing",
  "chat.seen",
  "chat.sending",
  "chat.sent",
  "chat.failed",
  "chat.lost",
  "chat.ended.customer_left",
  "chat.ended.staff_left",
  "chat.ended.nobody_came",
  "chat.ended.solved",
  "ticket.you",
  "ticket.support",
  "ticket.errors.closed",
] as const;

/**
 * A live chat. Without scripts it is the conversation as it stands and a form; with them what is said appears, and what
 * is written is sent without leaving the page.
 */
export function ChatPanel(props: ChatPanelProps) {
  const { path, messages, state, email, isProven, submissionKey, locale, timeZone } = props;
  const { t } = useTranslation();
  const { nonce } = usePageRequest();
  const say = (key: string, holes?: Record<string, string | number>) => t(key, holes ?? {});
  // The holes stay as they are: the script fills them.
  const words = Object.fromEntries(
    scriptWords.map((key) => [key, t(key, { interpolation: { skipOnVariables: true }, skipInterpolation: true })]),
  );
  const lastSeen = messages.findLast(({ author, position }) => author === "customer" && position <= state.staffSeen);
  return (
    <section
      className="mt-8"
      aria-labelledby="chat"
      data-chat={`${path}/chat`}
      data-after={messages.at(-1)?.position ?? 0}
      data-email={email}
      data-locale={locale}
      data-time-zone={timeZone}
      data-words={JSON.stringify(words)}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="chat" className="text-xl">
          {t("chat.title")}
        </h2>
        <a
          className="link inline-flex min-h-11 items-center"
          href={`${path}/transcript`}
          target="_blank"
          rel="noreferrer"
        >
          {t("chat.transcript")}
        </a>
      </div>
      <p data-chat-standing="" role="status" className="mt-1 font-semibold">
        {chatStanding(state, email, say)}
      </p>
      {isProven ? null : <p className="mt-1 text-sm text-soft">{t("chat.unproven")}</p>}
      <ol
        data-chat-lines=""
        className="mt-4 grid grid-cols-1 gap-3"
        aria-live="polite"
        aria-label={t("ticket.conversation")}
      >
        {messages.map((message) => (
          <Line
            key={message.id}
            message={message}
            {...{ locale, timeZone }}
            mark={message === lastSeen ? t("chat.seen") : ""}
          />
        ))}
      </ol>
      <ol data-chat-outgoing="" className="mt-3 grid grid-cols-1 gap-3" />
      <p data-chat-typing="" className="mt-2 min-h-6 text-sm text-soft" aria-live="polite" />
      <p data-chat-lost="" role="status" className="text-sm font-medium text-wait" />
      <template data-chat-mine="">
        <Line message={blank("customer")} {...{ locale, timeZone }} mark="" />
      </template>
      <template data-chat-theirs="">
        <Line message={blank("staff")} {...{ locale, timeZone }} mark="" />
      </template>
      <template data-chat-retry="">
        <button type="button" className="button button-small ms-2 min-h-11">
          {t("chat.retry")}
        </button>
      </template>
      <form
        method="post"
        action={`${path}/replies`}
        data-chat-form=""
        className="sticky bottom-0 mt-2 grid grid-cols-1 gap-2 border-t border-line bg-paper py-3"
      >
        <input type="hidden" name="submissionKey" value={submissionKey} />
        <label htmlFor="body" className="font-semibold">
          {t("chat.box")}
        </label>
        <div className="flex items-end gap-2">
          <textarea
            id="body"
            name="body"
            rows={2}
            required
            maxLength={10_000}
            className="field"
            aria-describedby="body-hint"
          />
          <button className="button button-primary">{t("ticket.send")}</button>
        </div>
        <p id="body-hint" className="text-sm text-soft" data-chat-hint="" hidden>
          {t("chat.hint")}
        </p>
      </form>
      <form method="post" action={`${path}/chat`} data-chat-leave="" className="mt-2">
        <input type="hidden" name="intent" value="leave" />
        <button className="button button-quiet">{t("chat.leave")}</button>
      </form>
      <script type="module" src={island} nonce={nonce} />
    </section>
  );
}

function blank(author: "customer" | "staff"): PrintedMessage {
  return { id: "", position: 0, author, authorName: null, body: "", sentAt: new Date(0) };
}

type LineProps = { message: PrintedMessage; locale: string; timeZone: string; mark: string };

function Line({ message, locale, timeZone, mark }: LineProps) {
  const { t } = useTranslation();
  const isMine = message.author === "customer";
  return (
    <li
      data-position={message.position}
      className={`max-w-[92%] rounded-card border border-line px-4 py-3 ${isMine ? "ms-auto bg-wash" : "me-auto bg-card"}`}
    >
      <p className="text-sm text-soft">
        <span data-who="" className="font-semibold text-ink">
          {isMine ? t("ticket.you") : (message.authorName ?? t("ticket.support"))}
        </span>{" "}
        ·{" "}
        <time data-when="" dateTime={message.sentAt.toISOString()}>
          {momentInWords(message.sentAt, locale, timeZone, "minute")}
        </time>
      </p>
      <p data-body="" className="[overflow-wrap:anywhere] whitespace-pre-line">
        {message.body}
      </p>
      <p data-mark="" className="text-end text-sm text-soft empty:hidden">
        {mark}
      </p>
    </li>
  );
}
