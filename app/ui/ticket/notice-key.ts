/** What came of a change to a ticket, as a message key with its tone; null when the page shows it anyway. */
export type TicketNotice = {
  tone: "done" | "fault";
  key:
    | "agent.taken"
    | "agent.faster"
    | "agent.released"
    | "agent.gone"
    | "agent.unreached"
    | "agent.written"
    | "operations.given"
    | "hold.gone"
    | "prioritise.done"
    | "prioritise.finished"
    | "closing.noReopen"
    | `operations.refused.${"not_able" | "not_here" | "finished"}`;
} | null;
