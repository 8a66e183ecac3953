import { readFile } from "node:fs/promises";
import path from "node:path";
import { createCookie } from "@remix-run/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginChat } from "#app/domain/chat/begin-chat.server.ts";
import { startSession } from "#app/domain/identity/start-session.server.ts";
import type { Database } from "#app/domain/shared/db.ts";
import { signRatingLink } from "#app/domain/tickets/rating-link.server.ts";
import { recordEvent } from "#app/domain/tickets/record-event.server.ts";
import { solveTicket } from "#app/domain/tickets/solve-ticket.server.ts";
import { openDatabase } from "#app/infra/db/open-database.server.ts";
import { startDemo, type DemoServer } from "./support/demo-server.ts";
import { openedTicket, testDesk } from "./support/desk.ts";
import { createAgent } from "./support/people.ts";

const now = new Date("2026-11-23T10:30:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const secret = "Le fermoir du bracelet de Camille est cassé";

let demo: DemoServer;
let db: Database;
let key: Buffer;
let agent: Awaited<ReturnType<typeof createAgent>>;
let camille: { id: string; cookie: string };
let tom: { id: string; cookie: string };
let lead: string;

async function cookieOf(name: string, holder: Parameters<typeof startSession>[1]): Promise<string> {
  const { token } = await startSession(db, holder, now);
  return (await createCookie(name).serialize(token)).split(";")[0] ?? "";
}

async function customer(name: string) {
  const { id } = await db.customer.findFirstOrThrow({ where: { email: `${name}@aurelia.example` } });
  return { id, cookie: await cookieOf("guichet_customer", { kind: "customer", customerId: id }) };
}

beforeAll(async () => {
  demo = await startDemo(now.toISOString(), "content", { TRUST_PROXY: "1" });
  const data = path.join(demo.folder, "data");
  db = await openDatabase(`file:${path.join(data, "guichet.db")}`);
  key = Buffer.from((await readFile(path.join(data, "secret.key"), "utf8")).trim(), "hex");
  [camille, tom] = [await customer("camille"), await customer("tom")];
  agent = await createAgent(db, "Ada", { presence: "offline" });
  const { staffId } = await createAgent(db, "Lea", { role: "lead", presence: "offline" });
  lead = await cookieOf("guichet_staff", { kind: "staff", staffId });
}, 180_000);

afterAll(async () => {
  await db?.$disconnect();
  await demo?.stop();
});

/** A ticket of Camille's that Ada has solved, its page and its signature. */
async function solved(at = now) {
  const { desk } = testDesk(db);
  const { id, number } = await openedTicket(desk, { customerId: camille.id, message: secret, subject: secret });
  await solveTicket(desk, agent, number, at);
  const page = `/aurelia/fr/tickets/${number}`;
  const signature = signRatingLink(key, id);
  const word = () => db.satisfaction.findUnique({ where: { ticketId: id }, select: { rating: true, comment: true } });
  return { id, number, page, signature, signed: `${page}/satisfaction?signature=${signature}`, word };
}

let addresses = 0;
/** Sends a word as a browser does, from an address of its own unless told. */
function say(
  to: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
  from = `10.0.0.${(addresses += 1)}`,
) {
  return fetch(demo.url + to, {
    ...{ method: "POST", redirect: "manual", body: new URLSearchParams(fields) },
    headers: { Origin: demo.url, "X-Forwarded-For": from, ...headers },
  });
}

const bad = { rating: "bad", comment: "Trop long" };

test("opening the links, however often and by whichever method that reads, changes nothing and shows no word of the ticket", async () => {
  const { id, number, signed, word } = await solved();
  const before = await db.ticket.findUniqueOrThrow({ where: { id }, include: { events: true } });
  for (const rating of ["good", "bad", "good&thanks=1", "bad&comment=x", "none"])
    for (const method of ["GET", "HEAD"]) {
      const response = await fetch(`${demo.url}${signed}&rating=${rating}`, { method });
      expect(response.status).toBe(200);
      expect(response.headers.get("X-Robots-Tag")).toBe("noindex, nofollow");
      expect(response.headers.get("Cache-Control")).toContain("no-store");
      expect(response.headers.get("Referrer-Policy")).toBe("same-origin");
      const html = await response.text();
      expect(html).not.toMatch(/bracelet|camille|Camille|@aurelia/);
      if (method === "HEAD") continue;
      expect(html).toContain(`Demande ${number}, `);
      expect(html).toContain('name="robots" content="noindex, nofollow"');
      expect(/value="(\w+)"[^>]* checked=""|checked="" value="(\w+)"/.exec(html)?.slice(1).find(Boolean)).toBe(
        /^(good|bad)/.exec(rating)?.[0],
      );
    }
  expect(await word()).toBeNull();
  expect(await db.ticket.findUniqueOrThrow({ where: { id }, include: { events: true } })).toEqual(before);
});

test("the button keeps the word; whoever is not content is shown how to write again, and the link shows no word of it", async () => {
  const { page, signed, signature, word } = await solved();
  const response = await say(signed, bad);
  expect(response.status).toBe(303);
  const location = response.headers.get("Location") ?? "";
  expect(location).toBe(`${page}/satisfaction?rating=bad&signature=${signature}&thanks=1`);
  expect(await word()).toEqual(bad);
  const thanks = await (await fetch(demo.url + location)).text();
  expect(thanks).toContain("Votre avis est arrivé");
  expect(thanks).toContain("répondez à notre e-mail");
  expect(thanks).toContain(`href="${page}"`);
  expect(thanks).not.toContain("Trop long");
  expect(await (await fetch(`${demo.url}${signed}&rating=good`)).text()).not.toContain("Trop long");
  await say(signed, { rating: "good", comment: "" });
  expect(await word()).toEqual({ rating: "good", comment: null });
  expect(await (await fetch(demo.url + location)).text()).not.toContain("répondez à notre e-mail");
});

test("a signature that is forged, cut, of another ticket or for another number opens and keeps nothing", async () => {
  const [mine, other] = [await solved(), await solved()];
  const { page, signature } = mine;
  const wrong = ["", signature.slice(0, -1), `${signature}A`, other.signature, "A".repeat(22), signature.toLowerCase()];
  for (const forged of wrong) {
    const to = `${page}/satisfaction?signature=${forged}`;
    expect([forged, (await fetch(demo.url + to)).status]).toEqual([forged, 404]);
    // The address's signature decides alone: being signed in as its customer does not mend it.
    for (const headers of [{}, { Cookie: camille.cookie }] as Record<string, string>[])
      expect([forged, (await say(to, bad, headers)).status]).toEqual([forged, 404]);
  }
  const elsewhere = [
    `/lueur/fr/tickets/${mine.number}`,
    `/aurelia/fr/tickets/${other.number}`,
    "/aurelia/fr/tickets/999999",
  ];
  for (const place of elsewhere)
    expect((await say(`${place}/satisfaction?signature=${signature}`, bad)).status).toBe(404);
  expect([await mine.word(), await other.word()]).toEqual([null, null]);
});

test("a form from another site, or from nowhere, is refused though its signature is right", async () => {
  const { signed, word } = await solved();
  for (const Origin of ["https://evil.example", "null", ""]) {
    expect((await say(signed, bad, { Origin })).status).toBe(403);
  }
  expect(await word()).toBeNull();
});

test("whose ticket it is says it on its page; somebody else and whoever is signed out do not", async () => {
  const { page, word } = await solved();
  const [to, path] = [`${page}/satisfaction`, demo.url + page];
  expect((await say(to, bad, { Cookie: tom.cookie })).status).toBe(404);
  const signedOut = await say(to, bad);
  expect(signedOut.status).toBe(400);
  const html = await signedOut.text();
  expect(html).toContain("Trop long");
  expect(html).toContain("/aurelia/fr/sign-in?next=");
  expect(html).not.toMatch(/bracelet|camille/);
  expect(await word()).toBeNull();
  expect((await say(to, bad, { Cookie: camille.cookie })).headers.get("Location")).toBe(`${page}#satisfaction`);
  expect(await word()).toEqual(bad);
  const own = await (await fetch(path, { headers: { Cookie: camille.cookie } })).text();
  expect(own).toContain("Vous avez dit le 23 nov. 2026");
  expect(own).toContain("Trop long");
});

test("the browser that opened the chat is asked too, and told to answer the e-mail, since it may not write here any more", async () => {
  const { id, page, word } = await solved();
  const { sessionId, token } = await startSession(db, { kind: "visitor" }, now);
  const Cookie = (await createCookie("guichet_customer").serialize(token)).split(";")[0] ?? "";
  await beginChat(db, { ticketId: id, sessionId }, now);
  await db.chat.update({ where: { ticketId: id }, data: { endedAt: now, endedFor: "customer_left" } });
  const html = await (await fetch(demo.url + page, { headers: { Cookie } })).text();
  expect(html).toContain(`action="${page}/satisfaction"`);
  expect(html).not.toContain(`action="${page}/replies"`);
  expect(html).toContain("Répondez à notre e-mail");
  expect(html).not.toContain("Écrivez ci-dessous");
  expect((await say(`${page}/satisfaction`, bad, { Cookie })).status).toBe(303);
  expect(await word()).toEqual(bad);
});

test("the browser that opened the chat, which has proven nothing, neither sees nor replaces what was said", async () => {
  const { id, page, word } = await solved();
  const { sessionId, token } = await startSession(db, { kind: "visitor" }, now);
  const Cookie = (await createCookie("guichet_customer").serialize(token)).split(";")[0] ?? "";
  await beginChat(db, { ticketId: id, sessionId }, now);
  const good = { rating: "good", comment: "Merci Ada" };
  expect((await say(`${page}/satisfaction`, good, { Cookie: camille.cookie })).status).toBe(303);
  expect((await say(`${page}/satisfaction`, bad, { Cookie })).status).toBe(400);
  expect(await word()).toEqual(good);
  const html = await (await fetch(demo.url + page, { headers: { Cookie } })).text();
  expect(html).not.toContain(`action="${page}/satisfaction"`);
  expect(html).not.toMatch(/Merci Ada|Vous avez dit/);
});

test("what is refused comes back with what was typed, and nothing is kept", async () => {
  const { signed, word } = await solved();
  for (const [fields, sentence] of [
    [{ comment: "Mes mots" }, "Choisissez l’une des deux"],
    [{ rating: "excellent", comment: "Mes mots" }, "Choisissez l’une des deux"],
    [{ rating: "bad", comment: `Mes mots ${"x".repeat(1000)}` }, "plus de 1"],
  ] as const) {
    const response = await say(signed, fields);
    expect(response.status).toBe(400);
    const html = await response.text();
    expect(html).toContain(sentence);
    expect(html).toContain("Mes mots");
  }
  expect(await word()).toBeNull();
});

test("a ticket that ended more than a week ago, or goes on in another, takes no word by its old link", async () => {
  const old = await solved(daysAgo(22));
  await db.ticket.update({ where: { id: old.id }, data: { status: "closed" } });
  await recordEvent(db, { ticketId: old.id, kind: "closed", actor: { kind: "system" } }, daysAgo(8));
  const merged = await solved();
  await db.ticket.update({ where: { id: merged.id }, data: { status: "closed", mergedIntoId: old.id } });
  const never = await openedTicket(testDesk(db).desk, { customerId: camille.id });
  const links = [
    old.signed,
    merged.signed,
    `/aurelia/fr/tickets/${never.number}/satisfaction?signature=${signRatingLink(key, never.id)}`,
  ];
  for (const link of links) {
    const page = await fetch(demo.url + link);
    expect(page.status).toBe(410);
    const html = await page.text();
    expect(html).toContain("n’accepte plus d’avis");
    expect(html).not.toContain("<textarea");
    expect((await say(link, bad)).status).toBe(410);
  }
  expect(await db.satisfaction.count({ where: { ticketId: { in: [old.id, merged.id, never.id] } } })).toBe(0);
});

test("words are text to everybody who reads them", async () => {
  const { page, signed, number } = await solved();
  const comment = `<img src=x onerror=alert(1)>"'</textarea><script>alert(2)</script>`;
  await say(signed, { rating: "bad", comment });
  const staff = await cookieOf("guichet_staff", { kind: "staff", staffId: agent.staffId });
  for (const [place, cookie] of [
    [page, camille.cookie],
    [`/agent/tickets/${number}`, staff],
    ["/admin/operations", lead],
  ] as const) {
    const html = await (await fetch(demo.url + place, { headers: { Cookie: cookie } })).text();
    expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
    expect(html).not.toContain("<img src=x");
    expect(html).not.toContain("<script>alert(2)");
  }
});

test("flooding one ticket, or from one address, is stopped and what is typed comes back", async () => {
  const { signed, id } = await solved();
  const statuses = [];
  for (let at = 0; at < 12; at += 1) statuses.push((await say(signed, { rating: "bad", comment: `mot ${at}` })).status);
  expect(statuses).toEqual([...Array<number>(10).fill(303), 429, 429]);
  expect(await db.ticketEvent.count({ where: { ticketId: id, kind: "rated" } })).toBe(10);
  const other = await solved();
  const flood = [];
  for (let at = 0; at < 60; at += 1)
    flood.push((await say(`${other.page}/satisfaction?signature=A${at}`, bad, {}, "10.9.9.9")).status);
  expect(new Set(flood)).toEqual(new Set([404]));
  const late = await say(other.signed, bad, {}, "10.9.9.9");
  expect([late.status, (await late.text()).includes("Trop long")]).toEqual([429, true]);
  expect(await other.word()).toBeNull();
});
