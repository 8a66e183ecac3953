import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import { assignTicket } from "#app/domain/tickets/assign-ticket.server.ts";
import { openDatabase } from "#app/infra/db/open-database.server.ts";

// A process of its own for assign-ticket.test.ts: tries to give every ticket to one person, and prints how many it got.
const [url = "", staffId = ""] = process.argv.slice(2);
const db = await openDatabase(url);
const tickets = await db.ticket.findMany({ orderBy: { number: "asc" } });
process.stdout.write("ready\n");
await new Promise((resolve) => process.stdin.once("data", resolve));
let count = 0;
for (const { id: ticketId } of tickets) {
  const assignment = { ticketId, staffId, actor: { kind: "system" }, reasons: [] } as const;
  if (await inTransaction(db, (tx) => assignTicket(tx, { ...assignment, reasons: [] }, new Date()))) count += 1;
}
await db.$disconnect();
process.stdout.write(`${count}\n`);
process.exit(0);
