import { expect, test } from "vitest";
import type { LiveEvent } from "#app/domain/shared/live-event.ts";
import { openLiveBus } from "./live-bus.ts";

const ticket = (ticketNumber: number, language = "fr"): LiveEvent => ({
  kind: "ticket_changed",
  shop: "aurelia",
  ticketNumber,
  language,
  customerId: "c",
  assigneeId: null,
});
const presence: LiveEvent = { kind: "presence_changed", staffId: "ada" };

async function take(events: AsyncIterableIterator<LiveEvent>, count: number) {
  const taken: LiveEvent[] = [];
  while (taken.length < count) taken.push((await events.next()).value as LiveEvent);
  return taken;
}

test("a reader gets what it wants, in order, from the moment it subscribes", async () => {
  const bus = openLiveBus();
  bus.publish(ticket(1));
  const events = bus.subscribe(
    (event) => event.kind === "ticket_changed" && event.language === "fr",
    new AbortController().signal,
  );
  bus.publish(ticket(2));
  bus.publish(ticket(3, "en"));
  bus.publish(presence);
  bus.publish(ticket(4));
  expect(await take(events, 2)).toEqual([ticket(2), ticket(4)]);
});

test("a reader that waits is woken", async () => {
  const bus = openLiveBus();
  const events = bus.subscribe(() => true, new AbortController().signal);
  const next = events.next();
  bus.publish(presence);
  expect(await next).toEqual({ done: false, value: presence });
});

test("a slow reader keeps the latest event of each thing, and at most a hundred things", async () => {
  const bus = openLiveBus();
  const controller = new AbortController();
  const events = bus.subscribe(() => true, controller.signal);
  for (let number = 1; number <= 150; number += 1) bus.publish(ticket(number));
  bus.publish(ticket(100, "en"));
  const kept = await take(events, 100);
  expect(kept[0]).toEqual(ticket(51));
  expect(kept.at(-1)).toEqual(ticket(100, "en"));
  const rest = events.next();
  controller.abort();
  expect(await rest).toEqual({ done: true, value: undefined });
});

test("aborting ends a reader that waits, and the bus forgets it", async () => {
  const bus = openLiveBus();
  const controller = new AbortController();
  const seen: LiveEvent[] = [];
  const reading = (async () => {
    for await (const event of bus.subscribe(() => true, controller.signal)) seen.push(event);
  })();
  expect(bus.readerCount()).toBe(1);
  controller.abort();
  await reading;
  expect([bus.readerCount(), seen]).toEqual([0, []]);
});

test("a reader that stops is forgotten; one whose signal is already aborted never begins", async () => {
  const bus = openLiveBus();
  const events = bus.subscribe(() => true, new AbortController().signal);
  bus.publish(presence);
  for await (const event of events) {
    expect(event).toEqual(presence);
    break;
  }
  expect(bus.readerCount()).toBe(0);
  expect(await bus.subscribe(() => true, AbortSignal.abort()).next()).toEqual({ done: true, value: undefined });
  expect(bus.readerCount()).toBe(0);
});
