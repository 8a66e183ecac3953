import { createServer, connect, type Socket, type AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { LiveEvent } from "#app/domain/shared/live-event.ts";
import { postgresPrograms, startPostgres, type PostgresServer } from "#tests/support/postgres.ts";
import { openSharedBus } from "./shared-bus.server.ts";

const canRun = postgresPrograms() !== null;

const ticket = (ticketNumber: number, shop = "aurelia"): LiveEvent => ({
  kind: "ticket_changed",
  ...{ shop, ticketNumber, language: "fr", customerId: "c", assigneeId: null },
});

/** A bus, everything that a page reading along has got, and what went wrong. */
function reading(url: string) {
  const troubles: unknown[] = [];
  const bus = openSharedBus(url, (error) => troubles.push(error));
  const got: LiveEvent[] = [];
  const leaving = new AbortController();
  void (async () => {
    for await (const event of bus.subscribe((wanted) => wanted.kind === "ticket_changed", leaving.signal))
      got.push(event);
  })();
  onTestFinished(async () => {
    leaving.abort();
    await bus.close();
  });
  return { bus, got, troubles };
}

/** A door before the server that can be shut: connections through it are cut. */
async function door(url: string) {
  const to = new URL(url);
  let isOpen = true;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    if (!isOpen) return void socket.destroy();
    const further = connect(Number(to.port), to.hostname);
    for (const [one, other] of [[socket, further] as const, [further, socket] as const]) {
      sockets.add(one);
      one.pipe(other);
      one.on("error", () => other.destroy());
      one.on("close", () => (sockets.delete(one), other.destroy()));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const through = new URL(url);
  through.port = String((server.address() as AddressInfo).port);
  return {
    url: through.href,
    shut: () => {
      isOpen = false;
      for (const socket of sockets) socket.destroy();
    },
    open: () => (isOpen = true),
  };
}

describe("a bus shared by processes on PostgreSQL", () => {
  let server: PostgresServer;

  beforeAll(async () => {
    if (canRun) server = await startPostgres();
  }, 60_000);
  afterAll(async () => {
    await server?.stop();
  });

  /** Both hear each other: LISTEN has begun on both. */
  async function untilTuned(one: ReturnType<typeof reading>, other: ReturnType<typeof reading>): Promise<void> {
    let number = 100_000;
    for (const [from, to] of [[one, other] as const, [other, one] as const])
      await expect
        .poll(() => {
          from.bus.publish(ticket((number += 1)));
          return to.got.some(({ kind }) => kind === "ticket_changed");
        })
        .toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 100));
    one.got.length = 0;
    other.got.length = 0;
  }

  test.skipIf(!canRun)("what one publishes the pages of the other hear, each once and in order", async () => {
    const [one, other] = [reading(server.url), reading(server.url)];
    await untilTuned(one, other);
    for (let number = 1; number <= 50; number += 1) one.bus.publish(ticket(number));
    const all = Array.from({ length: 50 }, (_, at) => ticket(at + 1));
    await expect.poll(() => other.got.length).toBe(50);
    expect([one.got, other.got]).toEqual([all, all]);
  });

  test.skipIf(!canRun)("an event too long for a notification is told as read again", async () => {
    const [one, other] = [reading(server.url), reading(server.url)];
    await untilTuned(one, other);
    one.bus.publish(ticket(1, "é".repeat(5000)));
    await expect.poll(() => other.got).toEqual([{ kind: "read_again" }]);
  });

  test.skipIf(!canRun)("after a lost connection both sides are told to read again, and go on", async () => {
    const between = await door(server.url);
    const [one, other] = [reading(between.url), reading(server.url)];
    await untilTuned(one, other);
    between.shut();
    await expect.poll(() => one.troubles.length).toBeGreaterThan(0);
    one.bus.publish(ticket(1));
    other.bus.publish(ticket(2));
    between.open();
    await expect.poll(() => one.got.at(-1), { timeout: 10_000 }).toEqual({ kind: "read_again" });
    await expect.poll(() => other.got.at(-1), { timeout: 10_000 }).toEqual({ kind: "read_again" });
    one.bus.publish(ticket(3));
    await expect.poll(() => other.got.at(-1)).toEqual(ticket(3));
    expect(one.got).not.toContainEqual(ticket(2));
  });
});
