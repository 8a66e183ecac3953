import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { replyToTicket } from "#app/domain/tickets/reply-to-ticket.server.ts";
import { solveTicket } from "#app/domain/tickets/solve-ticket.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { inQueue, openedTicket, testDesk } from "#tests/support/desk.ts";
import { createAgent, minutesLater } from "#tests/support/people.ts";
import { escalateLateTickets } from "./escalate-late-tickets.server.ts";
import { recordCall } from "./record-call.server.ts";

// Opened Monday 11:00 with urgent priority: sixty minutes of opening hours, until 12:00.
test.each(["solved", "called"])(
  "what was late and has been %s is not late when its customer writes anew",
  async (how) => {
    const db = await freshDatabase();
    const { desk } = testDesk(db);
    const noa = await createAgent(db, "Noa", { role: "lead", heartbeatAt: minutesLater(63) });
    const placement = { ...inQueue, assigneeId: noa.staffId };
    const { id, number, customerId } = await openedTicket(desk, { priority: "urgent", placement });
    expect(await escalateLateTickets(desk, minutesLater(61))).toBe(1);
    if (how === "solved") await solveTicket(desk, noa, number, minutesLater(62));
    else {
      const slot = { startsAt: minutesLater(60), endsAt: minutesLater(90) };
      await db.callBack.create({ data: { ticketId: id, phone: "+33612345678", ...slot } });
      const tried = { number, outcome: "reached", note: "", submissionKey: randomUUID() } as const;
      await recordCall(desk, () => null, noa, tried, minutesLater(62));
    }
    const author = { kind: "customer", shop: "aurelia", customerId } as const;
    await replyToTicket(desk, { number, author, body: "Encore moi", submissionKey: randomUUID() }, minutesLater(63));
    expect(await db.ticket.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: "open", escalatedAt: null });
  },
);
