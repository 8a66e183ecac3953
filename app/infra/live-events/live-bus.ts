import type { LiveEvent, Publish } from "#app/domain/shared/live-event.ts";

/** What is told to open pages. */
export type LiveBus = {
  publish: Publish;
  /** whether the pages of other processes hear of it too */
  isShared: boolean;
  /**
   * The wanted events from this call on, and every `read_again`, until the signal aborts or the reader stops. A reader too slow for its events
   * keeps the latest of each thing, at most `queueLimit`: they only say what to read again.
   */
  subscribe(isWanted: (event: LiveEvent) => boolean, signal: AbortSignal): AsyncIterableIterator<LiveEvent>;
  /** how many readers there are */
  readerCount(): number;
  /** ends its connections; what is published after it stays in this process */
  close(): Promise<void>;
};

const queueLimit = 100;

type Reader = { isWanted: (event: LiveEvent) => boolean; queue: Map<string, LiveEvent>; wake: () => void };

/** Opens a bus for the pages that this process serves; other processes have their own. */
export function openLiveBus(): LiveBus {
  const readers = new Set<Reader>();
  return {
    isShared: false,
    publish(event) {
      for (const reader of readers) if (event.kind === "read_again" || reader.isWanted(event)) enqueue(reader, event);
    },
    subscribe(isWanted, signal) {
      const reader: Reader = { isWanted, queue: new Map(), wake: () => undefined };
      readers.add(reader);
      return readEvents(reader, signal, () => readers.delete(reader));
    },
    readerCount: () => readers.size,
    close: () => Promise.resolve(),
  };
}

function enqueue(reader: Reader, event: LiveEvent): void {
  const key = keyOf(event);
  reader.queue.delete(key);
  reader.queue.set(key, event);
  const [oldest] = reader.queue.keys();
  if (reader.queue.size > queueLimit && oldest !== undefined) reader.queue.delete(oldest);
  reader.wake();
}

/** Events of one key say the same thing: the latest stands for all. */
function keyOf(event: LiveEvent): string {
  if (event.kind === "ticket_changed") return `ticket ${event.ticketNumber}`;
  if (event.kind === "chat_signal") return `chat ${event.ticketNumber} ${event.by} ${event.what}`;
  return event.kind === "presence_changed" ? `staff ${event.staffId}` : event.kind;
}

function readEvents(reader: Reader, signal: AbortSignal, leave: () => void): AsyncIterableIterator<LiveEvent> {
  let isOver = false;
  const end = () => {
    isOver = true;
    leave();
    signal.removeEventListener("abort", end);
    reader.wake();
  };
  if (signal.aborted) end();
  else signal.addEventListener("abort", end);
  const done = { done: true, value: undefined } as const;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      for (;;) {
        if (isOver) return done;
        for (const [key, value] of reader.queue) {
          reader.queue.delete(key);
          return { done: false, value };
        }
        await new Promise<void>((resolve) => (reader.wake = resolve));
      }
    },
    return() {
      end();
      return Promise.resolve(done);
    },
  };
}
