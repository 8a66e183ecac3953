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
  | { kind: "presence_changed"; staffId: string };

/** Tells open pages of a change, after the transaction that made it; never throws and never waits. */
export type Publish = (event: LiveEvent) => void;
