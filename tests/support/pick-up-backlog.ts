import { pickUpBacklog } from "#app/flows/pick-up-backlog.server.ts";
import { openDatabase } from "#app/infra/db/open-database.server.ts";
import { testDesk } from "./desk.ts";

// A process of its own for pick-up-backlog.test.ts: picks up at an instant, and prints how many it assigned.
const [url = "", now = ""] = process.argv.slice(2);
const db = await openDatabase(url);
const { desk } = testDesk(db);
await db.ticket.count();
process.stdout.write("ready\n");
await new Promise((resolve) => process.stdin.once("data", resolve));
const count = await pickUpBacklog(desk, new Date(now));
await db.$disconnect();
process.stdout.write(`${count}\n`);
process.exit(0);
