import { closeSolvedTickets } from "#app/flows/close-solved-tickets.server.ts";
import { wakeHeldTickets } from "#app/flows/wake-held-tickets.server.ts";
import { openDatabase } from "#app/infra/db/open-database.server.ts";
import { testDesk } from "./desk.ts";

// A process of its own for holds-and-closing.contract.test.ts: wakes and closes what is due at an instant, and prints how many.
const [url = "", now = ""] = process.argv.slice(2);
const db = await openDatabase(url);
const { desk } = testDesk(db);
await db.ticket.count();
process.stdout.write("ready\n");
await new Promise((resolve) => process.stdin.once("data", resolve));
const [woken, closed] = await Promise.all([
  wakeHeldTickets(desk, new Date(now)),
  closeSolvedTickets(desk, new Date(now)),
]);
await db.$disconnect();
process.stdout.write(`${JSON.stringify({ woken, closed })}\n`);
process.exit(0);
