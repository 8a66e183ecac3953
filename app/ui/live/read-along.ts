import type { ChatMessage } from "#app/domain/chat/chat-message.ts";
import type { ChatState } from "#app/domain/chat/chat-state.ts";

/** What of an EventSource is used. */
export type Source = {
  readonly readyState: number;
  addEventListener(type: string, listener: (event: { data?: unknown }) => void): void;
  close(): void;
};

/** What the page does with what it is told. */
export type Listener = {
  /** each message once, in the order of the conversation */
  message(message: ChatMessage): void;
  state(state: ChatState): void;
  typing(): void;
  /** answer it, so that the server knows the page is there */
  ping(): void;
  connected(isConnected: boolean): void;
};

const closed = 2;
const reopenAfterMs = [1000, 2000, 5000, 10_000] as const;

/**
 * Reads a chat along from a position on. The browser itself comes back after a cut, with the last id it had; a source
 * that it has given up (the server answered with an error) is opened anew from there. Returns what ends it.
 */
export function readAlong(open: (after: number) => Source, after: number, listener: Listener): () => void {
  let position = after;
  let failures = 0;
  let source: Source | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isOver = false;
  const begin = () => {
    timer = null;
    const mine = open(position);
    source = mine;
    const on = <T>(name: string, take: (data: T) => void) =>
      mine.addEventListener(name, ({ data }) => {
        if (!isOver && source === mine) take(JSON.parse(String(data)) as T);
      });
    mine.addEventListener("open", () => {
      failures = 0;
      listener.connected(true);
    });
    mine.addEventListener("error", () => {
      if (isOver || source !== mine) return;
      listener.connected(false);
      if (mine.readyState !== closed || timer) return;
      timer = setTimeout(begin, reopenAfterMs[Math.min(failures, reopenAfterMs.length - 1)]);
      failures += 1;
    });
    on<ChatMessage>("message", (message) => {
      // A cut may lose what the server had sent, and never what comes after it: only repetitions have to be left out.
      if (message.position <= position) return;
      position = message.position;
      listener.message(message);
    });
    on<ChatState | null>("state", (state) => state && listener.state(state));
    on("typing", () => listener.typing());
    on("ping", () => listener.ping());
  };
  begin();
  return () => {
    isOver = true;
    if (timer) clearTimeout(timer);
    source?.close();
  };
}
