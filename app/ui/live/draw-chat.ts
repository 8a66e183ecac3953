import type { ChatMessage } from "#app/domain/chat/chat-message.ts";
import { momentInWords } from "#app/ui/moment-in-words.ts";
import type { Outgoing } from "./message-outbox.ts";

/** Draws into a printed chat, with the page's own templates; what people wrote is text, never HTML. */
export function chatDrawing(panel: HTMLElement, onRetry: () => void) {
  const words = JSON.parse(panel.dataset.words ?? "{}") as Record<string, string>;
  const part = (name: string) => panel.querySelector<HTMLElement>(`[data-chat-${name}]`);
  const template = (name: string) =>
    panel.querySelector<HTMLTemplateElement>(`template[data-chat-${name}]`)?.content.firstElementChild;
  const say = (key: string, holes: Record<string, string | number> = {}) =>
    (words[key] ?? "").replace(/\{\{(\w+)\}\}/g, (_, hole: string) => String(holes[hole] ?? ""));
  const put = (element: HTMLElement | null, text: string) => {
    if (element && element.textContent !== text) element.textContent = text;
  };
  const field = (line: Element, name: string) => line.querySelector<HTMLElement>(`[data-${name}]`);

  const makeLine = (message: Pick<ChatMessage, "author" | "authorName" | "body" | "sentAt" | "position">) => {
    const isMine = message.author === "customer";
    const line = template(isMine ? "mine" : "theirs")?.cloneNode(true) as HTMLElement;
    line.dataset.position = String(message.position);
    put(field(line, "who"), isMine ? say("ticket.you") : (message.authorName ?? say("ticket.support")));
    put(field(line, "body"), message.body);
    const when = field(line, "when");
    when?.setAttribute("datetime", message.sentAt);
    put(when, momentInWords(message.sentAt, panel.dataset.locale ?? "en", panel.dataset.timeZone ?? "UTC", "minute"));
    return line;
  };
  /** Whether the reader is at the end, so that what is new may be scrolled to. */
  const isAtEnd = () => innerHeight + scrollY >= document.documentElement.scrollHeight - 160;
  const follow = (draw: () => void) => {
    const wasAtEnd = isAtEnd();
    draw();
    if (wasAtEnd) scrollTo({ top: document.documentElement.scrollHeight });
  };

  return {
    say,
    line: (message: ChatMessage) => follow(() => part("lines")?.append(makeLine(message))),
    standing: (text: string) => put(part("standing"), text),
    typing: (text: string) => put(part("typing"), text),
    lost: (text: string) => put(part("lost"), text),
    /** The mark stands at the latest of one's own messages that the other side has seen. */
    seenUpTo: (position: number) => {
      const mine = [...(part("lines")?.children ?? [])].filter((line) => line.classList.contains("ms-auto"));
      const seen = mine.filter((line) => Number((line as HTMLElement).dataset.position) <= position).at(-1);
      for (const line of mine) put(field(line, "mark"), line === seen ? say("chat.seen") : "");
    },
    outgoing: (messages: readonly Outgoing[]) =>
      follow(() => {
        const lines = messages.map(({ body, state }) => {
          const at = { author: "customer", authorName: null, position: 0, sentAt: new Date().toISOString() } as const;
          const line = makeLine({ ...at, body });
          const mark = field(line, "mark");
          put(mark, say(`chat.${state}`));
          const retry = state === "failed" ? template("retry")?.cloneNode(true) : null;
          retry?.addEventListener("click", onRetry);
          if (retry) mark?.append(retry);
          return line;
        });
        part("outgoing")?.replaceChildren(...lines);
      }),
    /** The position of the latest printed message of the other side. */
    lastTheirs: () =>
      [...(part("lines")?.children ?? [])]
        .filter((line) => !line.classList.contains("ms-auto"))
        .reduce((latest, line) => Math.max(latest, Number((line as HTMLElement).dataset.position)), 0),
  };
}
