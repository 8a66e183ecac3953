import { useEffect, useMemo, useRef, useState } from "react";
import type { ChatMessage } from "#app/domain/chat/chat-message.ts";
import type { ChatState } from "#app/domain/chat/chat-state.ts";
import { atMostEvery } from "#app/domain/shared/at-most-every.ts";
import { readAlong } from "#app/ui/live/read-along.ts";
import type { WorkedChat, WorkedTicket } from "./load-ticket.server.ts";

const typingEveryMs = 2500;
const typingShownMs = 5000;

/** A chat as its agent's page shows it while it goes on. */
export type LiveChat = {
  state: ChatState;
  /** the conversation with what has come since the page was read */
  messages: WorkedTicket["messages"];
  isCustomerTyping: boolean;
  isConnected: boolean;
  tellTyping: () => void;
};

/** Reads a live chat along, tells that one types and what one has seen; null for a ticket without a live chat. */
export function useChat(ticket: WorkedTicket, chat: WorkedChat): LiveChat | null {
  const { number, messages: printed } = ticket;
  const isLive = chat !== null && chat.state.kind !== "ended";
  const url = `/agent/tickets/${number}/chat`;
  const [come, setCome] = useState<ChatMessage[]>([]);
  const [told, setTold] = useState<ChatState | null>(null);
  const [isCustomerTyping, setTyping] = useState(false);
  const [isConnected, setConnected] = useState(true);
  const after = useRef(0);
  after.current = Math.max(0, ...printed.map(({ position }) => position));
  useEffect(() => {
    if (!isLive) return;
    let ends: ReturnType<typeof setTimeout> | null = null;
    const showTyping = (isTyping: boolean) => {
      if (ends) clearTimeout(ends);
      setTyping(isTyping);
      ends = isTyping ? setTimeout(() => setTyping(false), typingShownMs) : null;
    };
    const stop = readAlong((from) => new EventSource(`${url}?after=${from}`), after.current, {
      message: (message) => {
        setCome((before) => [...before, message]);
        if (message.author === "customer") showTyping(false);
      },
      state: setTold,
      typing: () => showTyping(true),
      ping: () => undefined,
      connected: setConnected,
    });
    return () => {
      stop();
      showTyping(false);
    };
  }, [isLive, url]);

  const messages = useMemo(() => {
    const known = new Set(printed.map(({ id }) => id));
    const more = come
      .filter(({ id }) => !known.has(id))
      .map(({ key: _key, sentAt, ...message }) => ({
        ...message,
        ...{ kind: "public" as const, via: "chat" as const, files: [] },
        sentAt: new Date(sentAt),
      }));
    return [...printed, ...more].sort((a, b) => a.position - b.position);
  }, [printed, come]);

  const latest = Math.max(0, ...messages.filter(({ author }) => author === "customer").map(({ position }) => position));
  useEffect(() => {
    if (!isLive || latest === 0) return;
    const tellSeen = () => {
      if (document.visibilityState === "visible") signal(url, { intent: "seen", position: String(latest) });
    };
    tellSeen();
    document.addEventListener("visibilitychange", tellSeen);
    return () => document.removeEventListener("visibilitychange", tellSeen);
  }, [isLive, latest, url, ticket.isMine]);

  const tellTyping = useMemo(() => {
    const tell = atMostEvery(typingEveryMs, () => signal(url, { intent: "typing" }));
    return () => tell(null);
  }, [url]);
  if (!isLive) return null;
  return { state: told ?? chat.state, messages, isCustomerTyping, isConnected, tellTyping };
}

/** A signal that is lost is made good by the next one. */
function signal(url: string, fields: Record<string, string>): void {
  void fetch(url, { method: "POST", body: new URLSearchParams(fields) }).catch(() => undefined);
}
