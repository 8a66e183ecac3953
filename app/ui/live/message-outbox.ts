/** A message on its way: written, perhaps taken by the server, not yet seen in the conversation. */
export type Outgoing = { key: string; body: string; state: "sending" | "sent" | "failed" };

/** What came of one sending; `refused` would be refused again, so it waits for whoever wrote it. */
export type Sending = "taken" | "unreachable" | "busy" | "refused";

/** What the outbox needs of its page. */
export type OutboxPage = {
  send(message: { key: string; body: string }): Promise<Sending>;
  /** keeps what is on its way, over a reload too */
  keep(messages: Outgoing[]): void;
  show(messages: Outgoing[]): void;
  newKey(): string;
};

/** What a page does with its outbox. */
export type MessageOutbox = {
  add(body: string): void;
  /** tries again what could not be sent */
  retry(): void;
  /** the conversation has the message of this key */
  confirm(key: string): void;
};

const waitMs = [1000, 2000, 5000, 10_000] as const;
const busyMs = 3000;

/**
 * Sends messages one after another in the order in which they were written, each under a key of its own that never
 * changes, so that whatever is repeated counts once. What cannot be sent stays, is tried again by itself and on demand,
 * and holds back what came after it. `kept` is what an earlier page left.
 */
export function openMessageOutbox(page: OutboxPage, kept: readonly Outgoing[] = []): MessageOutbox {
  let messages: Outgoing[] = kept.map((message) => ({ ...message, state: "sending" }));
  let isSending = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const update = (next: Outgoing[]) => {
    messages = next;
    page.keep(messages);
    page.show(messages);
  };
  const mark = (key: string, state: Outgoing["state"]) =>
    update(messages.map((message) => (message.key === key ? { ...message, state } : message)));
  const later = (milliseconds: number) => {
    timer ??= setTimeout(() => {
      timer = null;
      void pump();
    }, milliseconds);
  };
  const pump = async () => {
    if (isSending) return;
    isSending = true;
    try {
      for (;;) {
        const next = messages.find(({ state }) => state !== "sent");
        if (!next) return;
        if (next.state === "failed") mark(next.key, "sending");
        const outcome = await page.send(next).catch((): Sending => "unreachable");
        if (outcome === "taken") {
          failures = 0;
          mark(next.key, "sent");
          continue;
        }
        if (outcome === "busy") return later(busyMs);
        mark(next.key, "failed");
        if (outcome === "unreachable") later(waitMs[Math.min(failures, waitMs.length - 1)] ?? 0);
        failures += 1;
        return;
      }
    } finally {
      isSending = false;
    }
  };
  if (messages.length > 0) {
    update(messages);
    void pump();
  }
  return {
    add(body) {
      update([...messages, { key: page.newKey(), body, state: "sending" }]);
      if (!timer) void pump();
    },
    retry() {
      if (timer) clearTimeout(timer);
      timer = null;
      void pump();
    },
    confirm(key) {
      if (messages.some((message) => message.key === key)) update(messages.filter((message) => message.key !== key));
    },
  };
}
