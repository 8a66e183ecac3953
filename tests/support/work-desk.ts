import { createInterface } from "node:readline";
import { changePresence } from "#app/flows/change-presence.server.ts";
import { deliverOutbox } from "#app/flows/deliver-outbox.server.ts";
import { escalateQuestion } from "#app/flows/escalate-question.server.ts";
import { pickUpBacklog } from "#app/flows/pick-up-backlog.server.ts";
import { resolveTicket } from "#app/flows/resolve-ticket.server.ts";
import { lockRouting } from "#app/domain/routing/lock-routing.server.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.ts";
import { replyToTicket } from "#app/domain/tickets/reply-to-ticket.server.ts";
import { openDatabase } from "#app/infra/db/open-database.server.ts";
import { maildirMailer } from "#app/infra/mailer/maildir-mailer.server.ts";
import { testDesk } from "./desk.ts";
import type { Order } from "./desk-orders.ts";
import { exampleShop } from "./example-shop.ts";
import { now } from "./people.ts";

// A process of its own for kills.test.ts: does what each line asks, as the pages do, and says when it is done.
const [url = "", mailFolder = ""] = process.argv.slice(2);
const db = await openDatabase(url);
const { desk } = testDesk(db);
const clock = () => now;
const shop = exampleShop();
const lexicon = { concepts: [], hash: "none" };
const mailer = maildirMailer(mailFolder);

async function follow(order: Order): Promise<unknown> {
  switch (order.do) {
    case "open":
      return escalateQuestion(
        { ...desk, clock, lexicon },
        {
          ...{ shop, isHoliday: () => false, locale: "fr", answer: null, topics: [], order: null, phone: null },
          requester: { kind: "proven", customerId: order.customerId },
          ...{ channel: "email", message: order.message, isMessageTyped: true, submissionKey: order.key },
        },
      );
    case "write": {
      const author = { kind: "customer", shop: "aurelia", customerId: order.customerId } as const;
      return replyToTicket(desk, { number: order.number, author, body: order.message, submissionKey: order.key }, now);
    }
    case "answer": {
      const author = { kind: "staff", as: "public", staffId: order.staffId, role: "lead" } as const;
      return replyToTicket(desk, { number: order.number, author, body: order.message, submissionKey: order.key }, now);
    }
    case "solve":
      return resolveTicket(desk, { staffId: order.staffId, role: "lead" }, order.number, now);
    case "presence":
      return changePresence({ desk, clock }, order.staffId, order.status);
    case "deliver":
      return deliverOutbox({
        db,
        mailer,
        clock,
        publish: () => undefined,
        secret: "s".repeat(32),
        log: () => undefined,
      });
    case "pick_up":
      return pickUpBacklog(desk, now);
  }
}

// A first transaction takes its time; a kill should meet work, not warming up.
await inTransaction(db, (tx) => lockRouting(tx));
await pickUpBacklog(desk, now);
process.stdout.write("ready\n");
for await (const line of createInterface({ input: process.stdin })) {
  const { id, order } = JSON.parse(line) as { id: number; order: Order };
  void follow(order).then(
    (result) => process.stdout.write(`${JSON.stringify({ id, result: result ?? null })}\n`),
    (error: unknown) => process.stdout.write(`${JSON.stringify({ id, error: String(error) })}\n`),
  );
}
