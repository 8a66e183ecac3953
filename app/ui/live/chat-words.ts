import type { ChatState } from "#app/domain/chat/chat-state.ts";

/** A sentence of the page's language by its key. */
type Say = (key: string, holes?: Record<string, string | number>) => string;

/** How a chat stands, in the customer's words: who is there, or how long it may take, or why it has ended. */
export function chatStanding(state: ChatState, email: string, say: Say): string {
  if (state.kind === "ended") return say(`chat.ended.${state.endedFor ?? "customer_left"}`, { email });
  if (state.kind === "attended")
    return say(state.isStaffHere ? "chat.here" : "chat.away", { name: state.staffName ?? "" });
  const place = state.place ?? 1;
  const line = place === 1 ? say("chat.next") : say("chat.place", { place });
  if (state.isLate) return `${line} ${say("chat.late")}`;
  return state.waitMinutes === null ? line : `${line} ${say("chat.likely", { minutes: state.waitMinutes })}`;
}
