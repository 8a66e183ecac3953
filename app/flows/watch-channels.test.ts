import { expect, onTestFinished, test, vi } from "vitest";
import { noHolidays } from "#app/domain/calendar/holiday.ts";
import { setPresence } from "#app/domain/routing/set-presence.server.ts";
import { openLiveBus } from "#app/infra/live-events/live-bus.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { exampleShop } from "#tests/support/example-shop.ts";
import { createAgent, minutesLater, now } from "#tests/support/people.ts";
import { openChannelWatch, type WatchedChannels } from "./watch-channels.server.ts";

/** A watch over a fresh desk that can be slowed and made to fail, and pages that are opened onto it. */
async function watching({ everyMs = 60_000 } = {}) {
  const db = await freshDatabase();
  const live = openLiveBus();
  const published = { shop: exampleShop(), isHoliday: noHolidays };
  const world = { now, isGone: false, isFailing: false, looks: 0, errors: 0 };
  const shopOf = () => {
    world.looks += 1;
    if (world.isFailing) throw new Error("the database is gone");
    return world.isGone ? null : published;
  };
  const watch = openChannelWatch({
    ...{ db, clock: () => world.now, shopOf, listen: live.subscribe, everyMs, atLeastMs: 5 },
    onError: () => (world.errors += 1),
  });
  const openPage = (language = "fr") => {
    const leaving = new AbortController();
    const told: string[] = [];
    const over = (async () => {
      for await (const channels of watch.watch("aurelia", language, leaving.signal)) told.push(chatOf(channels));
    })();
    const leave = async () => {
      leaving.abort();
      await over;
    };
    onTestFinished(leave);
    return { told, leave, over };
  };
  return { db, live, world, watch, openPage };
}

function chatOf({ offered }: WatchedChannels): string {
  const chat = offered.channels.find(({ channel }) => channel === "chat");
  return chat?.isAvailable ? "open" : (chat?.reason.kind ?? "missing");
}

const until = (told: string[], expected: string[]) => vi.waitFor(() => expect(told).toEqual(expected), 3000);

test("an agent who goes offline closes the chat on every open page, and who comes back opens it", async () => {
  const { db, live, openPage } = await watching();
  const { staffId } = await createAgent(db, "Ada");
  const pages = [openPage(), openPage()];
  for (const { told } of pages) await until(told, ["open"]);
  await setPresence(db, staffId, "offline", now);
  live.publish({ kind: "presence_changed", staffId });
  for (const { told } of pages) await until(told, ["open", "nobody_present"]);
  await setPresence(db, staffId, "online", now);
  live.publish({ kind: "presence_changed", staffId });
  for (const { told } of pages) await until(told, ["open", "nobody_present", "open"]);
});

test("what no event tells is found by looking again: a closed laptop, the end of the hours", async () => {
  const { db, world, openPage } = await watching({ everyMs: 20 });
  await createAgent(db, "Ada");
  const { told } = openPage();
  await until(told, ["open"]);
  world.now = minutesLater(2);
  await until(told, ["open", "nobody_present"]);
  world.now = minutesLater(600);
  await until(told, ["open", "nobody_present", "outside_hours"]);
});

test("fifty pages cost one look, another language its own, and nobody looks when all are closed", async () => {
  const { live, world, watch, openPage } = await watching();
  const pages = Array.from({ length: 50 }, () => openPage());
  for (const { told } of pages) await until(told, ["nobody_present"]);
  // One look for its shop, and one for its waits.
  expect(world.looks).toBe(2);
  const other = openPage("en");
  await until(other.told, ["nobody_present"]);
  expect([world.looks, watch.watchedCount(), live.readerCount()]).toEqual([4, 2, 2]);
  await Promise.all([...pages, other].map(({ leave }) => leave()));
  await vi.waitFor(() => expect([watch.watchedCount(), live.readerCount()]).toEqual([0, 0]));
});

test("nothing is told while nothing changes, and a look that fails does not end the watch", async () => {
  const { db, world, openPage } = await watching({ everyMs: 10 });
  await createAgent(db, "Ada");
  const { told } = openPage();
  await until(told, ["open"]);
  world.isFailing = true;
  await vi.waitFor(() => expect(world.errors).toBeGreaterThan(2));
  world.isFailing = false;
  const { looks } = world;
  await vi.waitFor(() => expect(world.looks).toBeGreaterThan(looks + 3));
  expect(told).toEqual(["open"]);
  world.now = minutesLater(2);
  await until(told, ["open", "nobody_present"]);
});

test("a page of a shop that is taken down stops being told", async () => {
  const { world, openPage } = await watching({ everyMs: 10 });
  const { told, over } = openPage();
  await until(told, ["nobody_present"]);
  world.isGone = true;
  await over;
});

test("a page opened again while the last one leaves is told too", async () => {
  const { openPage } = await watching();
  const first = openPage();
  await until(first.told, ["nobody_present"]);
  const leaving = first.leave();
  const second = openPage();
  await until(second.told, ["nobody_present"]);
  await leaving;
});
