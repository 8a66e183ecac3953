/** Something that open pages show and that has just changed; it says what to read again, not what it now is. */
export type LiveEvent =
  | {
      kind: "ticket_changed";
      shop: string;
      ticketNumber: number;
      /** the language of the queue the ticket waits in */
      language: string;
      customerId: string;
      assigneeId: string | null;
    }
  | { kind: "presence_changed"; staffId: string }
  /** what passes between the two sides of a chat beside its words; nothing of it is stored but what was seen */
  | { kind: "chat_signal"; ticketNumber: number; by: "customer" | "staff"; what: "typing" | "seen" | "beat" }
  /** something may have been missed: every page reads what it shows again */
  | { kind: "read_again" };

/** Tells open pages of a change, after the transaction that made it; never throws and never waits. */
export type Publish = (event: LiveEvent) => void;
