import { expect, test } from "vitest";
import { openLiveBus } from "#app/infra/live-events/live-bus.ts";
import { eventStream, frame, type StreamEvent } from "./event-stream.server.ts";

test("an event is framed so that no text in it can begin another", () => {
  expect(frame({ event: "ticket\ndata: x", id: "7\n8", data: { text: "two\nlines" } })).toBe(
    'id: 78\nevent: ticketdata: x\ndata: {"text":"two\\nlines"}\n\n',
  );
});

async function* presence(bus: ReturnType<typeof openLiveBus>, signal: AbortSignal): AsyncIterable<StreamEvent> {
  for await (const event of bus.subscribe(() => true, signal)) yield { event: event.kind, data: event };
}

test.each(["the browser leaves", "the server stops"])(
  "a stream sends what happens and ends when %s",
  async (reason) => {
    const bus = openLiveBus();
    const [leaving, stopping] = [new AbortController(), new AbortController()];
    const response = eventStream(
      new Request("http://own.invalid", { signal: leaving.signal }),
      stopping.signal,
      (signal) => presence(bus, signal),
    );
    await expect.poll(() => bus.readerCount()).toBe(1);
    bus.publish({ kind: "presence_changed", staffId: "ines" });
    const text = response.text();
    await new Promise((resolve) => setTimeout(resolve, 10));
    (reason === "the browser leaves" ? leaving : stopping).abort();
    expect(await text).toBe(
      'retry: 2000\n: open\n\nevent: presence_changed\ndata: {"kind":"presence_changed","staffId":"ines"}\n\n',
    );
    expect(bus.readerCount()).toBe(0);
  },
);

test("a reader that cancels leaves the bus", async () => {
  const bus = openLiveBus();
  const response = eventStream(new Request("http://own.invalid"), new AbortController().signal, (signal) =>
    presence(bus, signal),
  );
  await expect.poll(() => bus.readerCount()).toBe(1);
  await response.body?.cancel();
  await expect.poll(() => bus.readerCount()).toBe(0);
});

test("a browser holds so many streams at once, and another one when one of them has ended", async () => {
  const bus = openLiveBus();
  const holders = [{ key: "browser of this test", most: 2 }];
  const open = () =>
    eventStream(new Request("http://own.invalid"), new AbortController().signal, (signal) => presence(bus, signal), {
      holders,
    });
  const [first, second] = [open(), open()];
  expect(open().status).toBe(429);
  await first.body?.cancel();
  const third = open();
  expect([second.status, third.status]).toEqual([200, 200]);
  expect(open().status).toBe(429);
  for (const { body } of [second, third]) await body?.cancel();
  expect(open().status).toBe(200);
});

test("a stream ends when its reader may no longer read, and goes on when that cannot be told", async () => {
  const bus = openLiveBus();
  let refusal: Error | Response = new Error("The database does not answer.");
  const response = eventStream(
    new Request("http://own.invalid"),
    new AbortController().signal,
    (signal) => presence(bus, signal),
    { holders: [], recheck: () => Promise.reject(refusal), keepAliveMs: 10 },
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(bus.readerCount()).toBe(1);
  refusal = new Response(null, { status: 403 });
  expect(await response.text()).toContain("still here");
  expect(bus.readerCount()).toBe(0);
});
