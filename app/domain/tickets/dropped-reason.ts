/** Why nobody answers for a ticket as things stand, as data: pages put it into words. */
export type DroppedReason =
  /** no shop of this name is in the content any more */
  | { kind: "no_shop" }
  /** nobody who works here has the shop and the queue's language */
  | { kind: "nobody_serves"; language: string }
  /** whoever has it is gone, and nobody took it from them */
  | { kind: "owner_absent"; name: string }
  /** neither a clock nor a call says by when */
  | { kind: "no_time" }
  /** there is no address to write to */
  | { kind: "no_address" }
  /** our latest e-mail to the customer was given up */
  | { kind: "dead_letter" };

/** What a ticket is judged by. */
export type WatchedTicket = {
  hasShop: boolean;
  language: string;
  isServed: boolean;
  /** null: nobody has it */
  owner: { name: string; isGone: boolean } | null;
  /** a clock that runs to an instant or stands still for the customer, or a call to come */
  hasTime: boolean;
  hasAddress: boolean;
  isLatestMailDead: boolean;
  /** they are on the ticket's page now, wrote on it since, or are to be called */
  isReachableOtherwise: boolean;
};

/** Everything that is wrong with a ticket; none when it has somebody, a time and a way to answer. */
export function droppedReasons(ticket: WatchedTicket): DroppedReason[] {
  const { owner, language } = ticket;
  const reasons: (DroppedReason | false)[] = [
    !ticket.hasShop && { kind: "no_shop" },
    owner === null && !ticket.isServed && { kind: "nobody_serves", language },
    owner !== null && owner.isGone && { kind: "owner_absent", name: owner.name },
    !ticket.hasTime && { kind: "no_time" },
    !ticket.isReachableOtherwise && !ticket.hasAddress && { kind: "no_address" },
    !ticket.isReachableOtherwise && ticket.hasAddress && ticket.isLatestMailDead && { kind: "dead_letter" },
  ];
  return reasons.filter((reason) => reason !== false);
}
