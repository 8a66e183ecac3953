/** What tells by when a customer may expect a word of ours. */
export type Promised = {
  /** what was told when the ticket was opened */
  expectedBy: Date;
  firstRepliedAt: Date | null;
  callBack: { endsAt: Date; doneAt: Date | null } | null;
  /** the clocks of replies that are still owed; none while the ticket waits for its customer */
  slaClocks: readonly { dueAt: Date | null }[];
};

/** What is read of a ticket's promises beside its own row. */
export const promisedParts = {
  callBack: { select: { endsAt: true, doneAt: true } },
  slaClocks: {
    where: { target: { not: "resolution" }, endedAt: null },
    orderBy: { startedAt: "asc" },
    select: { dueAt: true },
  },
} as const;

/**
 * By when the next word of ours is due as things stand: the end of the call that is booked, else the reply that is owed,
 * also after a call was moved or a chat went on by e-mail; null while none is owed.
 */
export function expectedByOf({ expectedBy, firstRepliedAt, callBack, slaClocks }: Promised): Date | null {
  if (callBack && callBack.doneAt === null) return callBack.endsAt;
  const [clock] = slaClocks;
  if (clock) return clock.dueAt;
  return firstRepliedAt === null ? expectedBy : null;
}
