import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "#app/infra/db/open-database.server.ts";
import { startDemo, type DemoServer } from "./support/demo-server.ts";
import { openedTicket, testDesk } from "./support/desk.ts";

let folder: string;
let demo: DemoServer;
let number: number;

/** A server with one shop, another whose shop.yaml is refused, and tickets of a third whose folder is gone. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "guichet-closed-"));
  for (const part of ["lueur", "lexicon"])
    await cp(path.join("content", part), path.join(folder, "content", part), { recursive: true });
  await mkdir(path.join(folder, "content/broken"));
  await writeFile(path.join(folder, "content/broken/shop.yaml"), "name: Broken\nlocales: [fr\n");
  const dataDir = path.join(folder, "data");
  demo = await startDemo("2026-11-23T11:30:00+01:00", path.join(folder, "content"), { DATA_DIR: dataDir });
  const db = await openDatabase(`file:${path.join(dataDir, "guichet.db")}`);
  ({ number } = await openedTicket(testDesk(db).desk, { shop: "vanished" }));
  await db.$disconnect();
}, 180_000);

afterAll(async () => {
  await demo?.stop();
  await rm(folder, { recursive: true, force: true });
});

const closed = {
  en: ["This help centre is closed for the moment", "requests that are open go on by e-mail"],
  fr: ["Ce centre d’aide est fermé pour le moment", "les demandes en cours continuent par e-mail"],
  pl: ["To centrum pomocy jest chwilowo zamknięte", "otwarte zgłoszenia są dalej prowadzone e-mailem"],
} as const;

const get = (address: string, language = "") =>
  fetch(demo.url + address, { headers: { "Accept-Language": language }, redirect: "manual" });

test.each([
  ["the first page", "/vanished/fr", "", "fr"],
  ["the shop without a locale, as the browser prefers", "/vanished", "de;q=0.1, pl", "pl"],
  ["the shop without a locale, in no language of ours", "/vanished", "sv", "en"],
  ["the customers' own pages, before any sign-in", "/vanished/en/tickets", "fr", "en"],
  ["an article", "/vanished/pl/help/a/b", "fr", "pl"],
  ["an address that no page has", "/vanished/fr/nothing/at/all/here", "", "fr"],
  ["a locale that is not ours", "/vanished/sv", "fr", "fr"],
  ["a shop whose shop.yaml is refused", "/broken/fr", "", "fr"],
] as const)("%s of a closed shop says that it is closed: %s (%s)", async (_, address, language, spoken) => {
  const response = await get(address, language);
  expect(response.status).toBe(503);
  const html = await response.text();
  for (const sentence of closed[spoken]) expect(html).toContain(sentence);
  expect(html).toContain(`<html lang="${spoken}"`);
});

test("a ticket's own link of a closed shop says so too, instead of that there is no such page", async () => {
  const response = await get(`/vanished/fr/tickets/${number}?key=x`);
  expect([response.status, (await response.text()).includes(closed.fr[0])]).toEqual([503, true]);
});

test("a reply that is sent to a closed shop comes back with its words, to be sent to the same address again", async () => {
  const address = `/vanished/fr/tickets/${number}/replies`;
  const response = await fetch(demo.url + address, {
    method: "POST",
    headers: { Origin: demo.url },
    body: new URLSearchParams({ message: "Toujours rien reçu, que dois-je faire de plus ?" }),
  });
  const html = await response.text();
  expect(response.status).toBe(503);
  expect(html).toContain("Toujours rien reçu, que dois-je faire de plus ?");
  expect(html).toContain(`action="${address}"`);
});

test.each([
  ["a name that never was a shop", "/nowhere/fr", 404],
  ["no name of a shop at all", "/No_Shop/fr", 404],
  ["an open shop in another locale", "/lueur/zh", 404],
  ["an open shop", "/lueur/fr", 200],
  ["an open shop's own missing pages", "/lueur/fr/help/a/b", 404],
])("%s is answered as ever: %s %i", async (_, address, status) => {
  const response = await get(address);
  expect(response.status).toBe(status);
  expect(await response.text()).not.toContain(closed.fr[0]);
});
