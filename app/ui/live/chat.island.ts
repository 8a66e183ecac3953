import type { ChatMessage } from "#app/domain/chat/chat-message.ts";
import type { ChatState } from "#app/domain/chat/chat-state.ts";
import { atMostEvery } from "#app/domain/shared/at-most-every.ts";
import { chatStanding } from "./chat-words.ts";
import { chatDrawing } from "./draw-chat.ts";
import { type Outgoing, openMessageOutbox, type Sending } from "./message-outbox.ts";
import { readAlong } from "./read-along.ts";
import { refreshRegion } from "./refresh-region.ts";

const typingEveryMs = 2500;
const typingShownMs = 5000;

for (const panel of document.querySelectorAll<HTMLElement>("[data-chat]")) runChat(panel);

/** Brings a printed chat to life: nothing typed is lost, whatever becomes of the connection or the page. */
function runChat(panel: HTMLElement): void {
  const url = panel.dataset.chat ?? "";
  const form = panel.querySelector<HTMLFormElement>("[data-chat-form]");
  const box = form?.querySelector("textarea");
  if (!form || !box) return;
  const draw = chatDrawing(panel, () => outbox.retry());
  const keptAs = (what: string) => `chat-${what}:${url}`;
  let state: ChatState | null = null;
  let lastSeen = 0;
  let latest = 0;
  let typingEnds: ReturnType<typeof setTimeout> | null = null;

  const post = (fields: Record<string, string>) =>
    fetch(url, { method: "POST", body: new URLSearchParams(fields), headers: { Accept: "application/json" } });
  // A signal that is lost is made good by the next one.
  const signal = (fields: Record<string, string>) => void post(fields).catch(() => undefined);

  const outbox = openMessageOutbox(
    {
      send: async ({ key, body }): Promise<Sending> => {
        const response = await post({ intent: "message", submissionKey: key, body });
        if (response.ok) return "taken";
        if (response.status === 429) return "busy";
        return response.status >= 500 ? "unreachable" : "refused";
      },
      keep: (messages) => store(keptAs("outbox"), messages.length > 0 ? JSON.stringify(messages) : ""),
      show: draw.outgoing,
      newKey: () => crypto.randomUUID(),
    },
    readKept(sessionStorage.getItem(keptAs("outbox"))),
  );

  const tellSeen = () => {
    if (document.visibilityState !== "visible" || latest <= lastSeen) return;
    lastSeen = latest;
    signal({ intent: "seen", position: String(latest) });
  };
  const tellTyping = atMostEvery(typingEveryMs, () => signal({ intent: "typing" }));

  box.value ||= sessionStorage.getItem(keptAs("draft")) ?? "";
  box.addEventListener("input", () => {
    store(keptAs("draft"), box.value);
    if (box.value.trim() !== "" && state?.kind !== "ended") tellTyping(null);
  });
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener("submit", (event) => {
    // Once it goes on by e-mail the form is an ordinary one.
    if (state?.kind === "ended") return store(keptAs("draft"), "");
    event.preventDefault();
    const body = box.value.replaceAll("\r\n", "\n").trim();
    if (body === "") return;
    outbox.add(body);
    box.value = "";
    store(keptAs("draft"), "");
    box.focus();
  });
  panel.querySelector("[data-chat-hint]")?.removeAttribute("hidden");

  const takeState = (next: ChatState) => {
    const before = state;
    state = next;
    const standing = chatStanding(next, panel.dataset.email ?? "", draw.say);
    const isAnother = before?.staffName && next.staffName && before.staffName !== next.staffName;
    draw.standing(isAnother ? `${draw.say("chat.takesOver", { name: next.staffName ?? "" })} ${standing}` : standing);
    draw.seenUpTo(next.staffSeen);
    const isEnded = next.kind === "ended";
    panel.querySelector("[data-chat-leave]")?.toggleAttribute("hidden", isEnded);
    const region = document.querySelector<HTMLElement>("[data-live]");
    if (before && region && (before.kind !== next.kind || before.staffName !== next.staffName))
      void refreshRegion(region);
  };
  readAlong((after) => new EventSource(`${url}?after=${after}`), Number(panel.dataset.after), {
    message: (message: ChatMessage) => {
      if (message.key) outbox.confirm(message.key);
      draw.line(message);
      draw.seenUpTo(state?.staffSeen ?? 0);
      if (message.author === "customer") return;
      draw.typing("");
      latest = message.position;
      tellSeen();
    },
    state: takeState,
    typing: () => {
      draw.typing(draw.say("chat.typing", { name: state?.staffName ?? draw.say("ticket.support") }));
      if (typingEnds) clearTimeout(typingEnds);
      typingEnds = setTimeout(() => draw.typing(""), typingShownMs);
    },
    ping: () => signal({ intent: "beat" }),
    connected: (isConnected) => {
      draw.lost(isConnected ? "" : draw.say("chat.lost"));
      if (isConnected) outbox.retry();
    },
  });
  latest = draw.lastTheirs();
  tellSeen();
  document.addEventListener("visibilitychange", tellSeen);
  addEventListener("online", () => outbox.retry());
  addEventListener("pagehide", () => {
    if (state?.kind !== "ended") navigator.sendBeacon(url, new URLSearchParams({ intent: "closing" }));
  });
  // A page that the browser had put aside is told nothing of what came meanwhile.
  addEventListener("pageshow", (event) => event.persisted && location.reload());
}

function store(key: string, value: string): void {
  if (value === "") sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, value);
}

function readKept(text: string | null): Outgoing[] {
  try {
    return text === null ? [] : (JSON.parse(text) as Outgoing[]);
  } catch {
    return [];
  }
}
