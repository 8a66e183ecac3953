import { setPresence } from "#app/domain/routing/set-presence.server.ts";
import { handOutTickets } from "#app/flows/hand-out-tickets.server.ts";
import { changePresence } from "#app/flows/change-presence.server.ts";
import { tellDueClocks } from "#app/flows/tell-due-clocks.server.ts";
import { openDatabase } from "#app/infra/db/open-database.server.ts";
import { testDesk } from "./desk.ts";

// A process of its own for two-processes.test.ts: runs the desk's jobs round after round while its half of the agents
// come and go, and prints what it did. The clock moves a minute a round.
const [url = "", start = "", rounds = "0", comers = "", half = "0"] = process.argv.slice(2);
const db = await openDatabase(url);
const { desk } = testDesk(db);
const staffIds = comers.split(",");
await db.ticket.count();
process.stdout.write("ready\n");
await new Promise((resolve) => process.stdin.once("data", resolve));
const done = { returned: 0, escalated: 0, pickedUp: 0, told: 0 };
for (let round = 0; round < Number(rounds); round += 1) {
  const now = new Date(Date.parse(start) + round * 60_000);
  // Everybody's page is heard from; one of this process's agents goes or comes a round.
  await db.staffPresence.updateMany({ data: { heartbeatAt: now } });
  const staffId = staffIds[(round * 2 + Number(half)) % staffIds.length] ?? "";
  if (round % 3 === 2) await changePresence({ desk, clock: () => now }, staffId, "offline");
  else await setPresence(db, staffId, "online", now);
  const { returned, escalated, pickedUp } = await handOutTickets(desk, now);
  done.returned += returned;
  done.escalated += escalated;
  done.pickedUp += pickedUp;
  done.told += await tellDueClocks(desk, now);
}
await db.$disconnect();
process.stdout.write(`${JSON.stringify(done)}\n`);
process.exit(0);
