import { readdir, rm, writeFile, rename } from "node:fs/promises";
import path from "node:path";
import { createCookie } from "@remix-run/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { maxFormBytes } from "#app/domain/attachments/upload-limits.ts";
import { startSession } from "#app/domain/identity/start-session.server.ts";
import type { Database } from "#app/domain/shared/db.ts";
import { mergeTicket } from "#app/domain/tickets/merge-ticket.server.ts";
import { openDatabase } from "#app/infra/db/open-database.server.ts";
import { startDemo, type DemoServer } from "./support/demo-server.ts";
import { testDesk } from "./support/desk.ts";

const now = "2026-11-23T11:30:00+01:00";
const jpeg = Buffer.from("\u00ff\u00d8\u00ff\u00e0 a photo", "latin1");

let demo: DemoServer;
let db: Database;
let camille: string;
let tom: string;
let agent: string;

async function signedIn(email: string): Promise<string> {
  const customer = await db.customer.findFirstOrThrow({ where: { shop: "aurelia", email } });
  const { token } = await startSession(db, { kind: "customer", customerId: customer.id }, new Date(now));
  return cookie("guichet_customer", token);
}

async function cookie(name: string, token: string): Promise<string> {
  return (await createCookie(name).serialize(token)).split(";")[0] ?? "";
}

beforeAll(async () => {
  demo = await startDemo(now);
  db = await openDatabase(`file:${path.join(demo.folder, "data", "guichet.db")}`);
  [camille, tom] = await Promise.all([signedIn("camille@aurelia.example"), signedIn("tom@aurelia.example")]);
  const skills = { create: [{ kind: "shop" as const, value: "aurelia" }] };
  const { id } = await db.staff.create({
    data: { email: "ada@test.example", name: "Ada", role: "agent", locale: "fr", passwordHash: "-", skills },
  });
  agent = await cookie("guichet_staff", (await startSession(db, { kind: "staff", staffId: id }, new Date(now))).token);
}, 180_000);

afterAll(async () => {
  await db?.$disconnect();
  await demo?.stop();
});

/** A browser of its own: the cookie that the server gave it. */
function visitor() {
  let own = "";
  return async (address: string, body?: BodyInit): Promise<Response> => {
    const init = body === undefined ? {} : { method: "POST", body };
    const response = await fetch(demo.url + address, {
      ...init,
      headers: { Origin: demo.url, ...(own ? { Cookie: own } : {}) },
      redirect: "manual",
    });
    own = response.headers.get("Set-Cookie")?.split(";")[0] ?? own;
    return response;
  };
}

function post(address: string, body: BodyInit, as: string): Promise<Response> {
  return fetch(demo.url + address, {
    ...{ method: "POST", body, redirect: "manual", headers: { Origin: demo.url, Cookie: as } },
  });
}

const get = (address: string, as: string) => fetch(demo.url + address, { headers: { Cookie: as }, redirect: "manual" });

type Files = [key: string, name: string, bytes: Buffer][];

function filled(fields: Record<string, string>, files: Files = []): FormData {
  const body = new FormData();
  const words = { submissionKey: crypto.randomUUID(), channel: "email", ...fields };
  for (const [name, value] of Object.entries(words)) body.append(name, value);
  for (const [key, name, bytes] of files) body.append(`file-${key}`, new Blob([new Uint8Array(bytes)]), name);
  return body;
}

/** The support page after an answer from an article that asks for an identity document. */
async function askedAbout(text: string, as: string, order?: string): Promise<string> {
  const asked = await post("/aurelia/fr/ask", new URLSearchParams({ text, ...(order ? { order } : {}) }), as);
  const answer = /answers\/([^/?]+)/.exec(asked.headers.get("Location") ?? "")?.[1] ?? "";
  return `/aurelia/fr/support?answer=${answer}`;
}

const numberOf = (response: Response) => Number(/\/tickets\/(\d+)/.exec(response.headers.get("Location") ?? "")?.[1]);

test.each<[string, string, Buffer, string]>([
  [
    "an SVG called a photo",
    "photo.jpg",
    Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
    "n’est pas une photo",
  ],
  [
    "a page called a photo",
    "photo.png",
    Buffer.from("<!doctype html><script>alert(1)</script>"),
    "n’est pas une photo",
  ],
  ["a photo called a page", "photo.html", jpeg, "n’est pas une photo"],
  ["a PDF called a photo", "photo.jpg", Buffer.from("%PDF-1.7"), "n’est pas une photo"],
  ["an empty file", "vide.jpg", Buffer.alloc(0), "est vide"],
])("%s is refused in a sentence; words and good files are kept", async (_, name, bytes, sentence) => {
  const browser = visitor();
  const submissionKey = crypto.randomUUID();
  const fields = { submissionKey, email: "someone@test.example", message: "Le <fermoir> lâche" };
  const refused = await browser(
    "/aurelia/fr/support",
    filled(fields, [
      ["anything_else", "../../bague.jpg", jpeg],
      ["anything_else", name, bytes],
    ]),
  );
  expect(refused.status).toBe(400);
  const html = await refused.text();
  for (const words of [sentence, "Le &lt;fermoir&gt; lâche", "bague.jpg", "n’est pas encore envoyée"])
    expect(html).toContain(words);
  expect(html).not.toContain("../");
  const sent = await browser("/aurelia/fr/support", filled(fields));
  expect(sent.status).toBe(303);
  const ticket = await db.ticket.findUniqueOrThrow({
    where: { number: numberOf(sent) },
    include: { attachments: true },
  });
  expect(ticket.attachments.map(({ filename }) => filename)).toEqual(["bague.jpg"]);
});

test("a photo that is also a page is shown as a photo, in no page's rights", async () => {
  const polyglot = Buffer.concat([jpeg, Buffer.from("*/=alert(1)/*<script>alert(1)</script>")]);
  const sent = await post(
    "/aurelia/fr/support",
    filled({ message: "Photo double", into: "new" }, [["anything_else", "photo.jpg", polyglot]]),
    camille,
  );
  const number = numberOf(sent);
  const { id } = await db.attachment.findFirstOrThrow({ where: { ticket: { number } } });
  const link = (await get(`/aurelia/fr/tickets/${number}/attachments/${id}`, camille)).headers.get("Location") ?? "";
  const file = await get(link, camille);
  expect(Object.fromEntries(file.headers)).toMatchObject({
    ...{ "content-type": "image/jpeg", "x-content-type-options": "nosniff", "cache-control": "private, no-store" },
    ...{ "cross-origin-resource-policy": "same-origin", "content-disposition": "inline; filename*=UTF-8''photo.jpg" },
    "content-security-policy": expect.stringMatching(/default-src 'none'; sandbox/) as unknown,
  });
});

test("a link opens its file for its reader alone, for ten minutes, and not a letter changed", async () => {
  const sent = await post(
    "/aurelia/fr/support",
    filled({ message: "Avec une photo", into: "new" }, [["anything_else", "a.jpg", jpeg]]),
    camille,
  );
  const number = numberOf(sent);
  const { id } = await db.attachment.findFirstOrThrow({ where: { ticket: { number } } });
  const plain = `/aurelia/fr/tickets/${number}/attachments/${id}`;
  const link = (await get(plain, camille)).headers.get("Location") ?? "";
  expect((await get(link, camille)).status).toBe(200);
  for (const other of [tom]) expect((await get(link, other)).status).toBe(404);
  expect((await get(link, "")).status).toBe(303);
  const atStaff = link.replace("/aurelia/fr/", "/agent/");
  expect((await get(atStaff, agent)).status).toBe(403);
  for (const changed of [link.replace(/until=(\d)/, "until=9$1"), `${link}x`, link.replace(/&signature=.*/, "")]) {
    const refused = await get(changed, camille);
    expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining("n’est plus valable")]);
  }
  await demo.setClock("2026-11-23T11:41:00+01:00");
  const over = await get(link, camille);
  await demo.setClock(now);
  expect([over.status, await over.text()]).toEqual([410, expect.stringContaining("n’est plus valable")]);
});

test("an identity document is kept shortly, each opening by staff is recorded and shown, then its bytes go", async () => {
  const support = await askedAbout("le colis est marqué livré mais je n'ai rien reçu", camille, "AU-260511");
  expect(await (await get(support, camille)).text()).toContain("Conservé 30 jours au plus");
  const sent = await post(
    support,
    filled({ into: "new", message: "" }, [["identity_document", "carte.jpg", jpeg]]),
    camille,
  );
  const number = numberOf(sent);
  const ticket = await (await get(`/aurelia/fr/tickets/${number}`, camille)).text();
  for (const words of ["donné (", "manque, nécessaire pour décider", "conservé jusqu’au"])
    expect(ticket).toContain(words);
  const file = await db.attachment.findFirstOrThrow({ where: { ticket: { number } } });
  expect(file).toMatchObject({ isSensitive: true, keepUntil: new Date("2026-12-23T10:30:00.000Z") });

  const atStaff = `/agent/tickets/${number}/attachments/${file.id}`;
  const page = await (await get(`/agent/tickets/${number}`, agent)).text();
  expect(page).toContain("carte.jpg");
  expect(page).not.toContain(`src="${atStaff}`);
  expect(await db.auditEvent.count({ where: { action: "opened_sensitive_file" } })).toBe(0);
  const link = (await get(atStaff, agent)).headers.get("Location") ?? "";
  expect((await get(link, agent)).status).toBe(200);
  expect(await (await get(`/agent/tickets/${number}`, agent)).text()).toMatch(/Ada, [^<]*11:30[^<]*carte\.jpg/);
});

test("a disk that takes nothing keeps nobody from a person, and the ticket's page asks for the file again", async () => {
  const uploads = path.join(demo.folder, "data", "attachments");
  await rename(path.join(uploads, "incoming"), path.join(uploads, "incoming-away")).catch(() => undefined);
  await writeFile(path.join(uploads, "incoming"), "");
  const browser = visitor();
  const fields = { email: "disk@test.example", message: "Mon colis est abîmé" };
  const sent = await browser("/aurelia/fr/support", filled(fields, [["anything_else", "a.jpg", jpeg]]));
  await rm(path.join(uploads, "incoming"));
  await rename(path.join(uploads, "incoming-away"), path.join(uploads, "incoming")).catch(() => undefined);
  const location = sent.headers.get("Location") ?? "";
  expect([sent.status, location]).toEqual([303, expect.stringMatching(/\/tickets\/\d+\?key=.*unstored=1/)]);
  const html = await (await browser(location)).text();
  expect(html).toContain("n’a pas pu être enregistré");
  // The very browser adds it, without being anybody proven.
  const add = location.replace(/\/tickets\/(\d+)\?/, "/tickets/$1/evidence?");
  const added = await browser(add, filled({}, [["anything_else", "a.jpg", jpeg]]));
  expect(added.status).toBe(303);
  const number = numberOf(sent);
  expect(await db.attachment.count({ where: { ticket: { number } } })).toBe(1);
  expect((await db.ticketMessage.findMany({ where: { ticket: { number } } })).map(({ body }) => body)).toEqual([
    "Mon colis est abîmé",
    "Ajouté : Ce qui peut aider (1)",
  ]);
  // Another browser without the key finds no such ticket.
  const stranger = await visitor()(add.replace(/key=[^&]+/, "key=00000000-0000-4000-8000-000000000000"), filled({}));
  expect(stranger.status).toBe(302);
  expect(stranger.headers.get("Location")).toContain("/sign-in");
});

test("three hundred files, or more than a form holds, are refused in the page's language and leave nothing", async () => {
  const before = (await readdir(path.join(demo.folder, "data", "attachments"), { recursive: true })).length;
  const many = Array.from({ length: 300 }, (_, at): Files[number] => ["anything_else", `${at}.jpg`, jpeg]);
  const refused = await visitor()("/aurelia/fr/support", filled({ email: "many@test.example", message: "x" }, many));
  expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining("Rien n’a été enregistré")]);
  const nine = many
    .slice(0, 9)
    .map(([key, name], at): Files[number] => [key, name, Buffer.concat([jpeg, Buffer.from([at])])]);
  const tooMany = await visitor()("/aurelia/fr/support", filled({ email: "nine@test.example", message: "x" }, nine));
  expect([tooMany.status, await tooMany.text()]).toEqual([400, expect.stringContaining("8 fichiers au plus")]);
  const large = await visitor()("/criee/de/support", filled({ message: "x".repeat(maxFormBytes) }));
  expect([large.status, await large.text()]).toEqual([413, expect.stringContaining("mehr als 32 MB")]);
  expect((await readdir(path.join(demo.folder, "data", "attachments"), { recursive: true })).length).toBeLessThan(
    before + 18,
  );
});

test("a signed-in customer is asked whether it belongs to the open request; a stranger is never shown one", async () => {
  const about = "/aurelia/fr/support?order=AU-260511";
  const again = await signedIn("camille@aurelia.example");
  const first = await post(about, filled({ message: "Où est le bracelet de ma commande ?", into: "new" }), again);
  const number = numberOf(first);
  expect(await (await get(about, again)).text()).toContain(`Ajouter ceci à la demande ${number}`);
  expect(await (await get(about, tom)).text()).not.toContain("Ajouter ceci à la demande");
  expect(await (await visitor()(about)).text()).not.toContain("Ajouter ceci à la demande");

  const submissionKey = crypto.randomUUID();
  const more = { submissionKey, message: "Voici la photo du carton" };
  const asked = await post(about, filled(more, [["anything_else", "carton.jpg", jpeg]]), again);
  expect([asked.status, await asked.text()]).toEqual([409, expect.stringContaining("carton.jpg")]);
  const tickets = await db.ticket.count();
  const added = await Promise.all([1, 2].map(() => post(about, filled({ ...more, into: String(number) }), again)));
  for (const response of added) expect([response.status, numberOf(response)]).toEqual([303, number]);
  expect(await db.ticket.count()).toBe(tickets);
  expect(await db.ticketMessage.count({ where: { ticket: { number }, body: "Voici la photo du carton" } })).toBe(1);
  expect(await db.attachment.count({ where: { ticket: { number }, filename: "carton.jpg" } })).toBe(1);

  const foreign = await post(
    about.replace("?order=AU-260511", ""),
    filled({ message: "Bonjour à vous", into: String(number) }),
    tom,
  );
  expect(foreign.status).toBe(409);
  expect(await db.ticketMessage.count({ where: { ticket: { number }, body: "Bonjour à vous" } })).toBe(0);
});

test("what is added to a request that was merged while the form was filled in leads to where it is", async () => {
  const again = await signedIn("camille@aurelia.example");
  const send = (message: string, into: string) => post("/aurelia/fr/support", filled({ message, into }), again);
  const chosen = numberOf(await send("Quand ouvre votre atelier ?", "new"));
  const other = numberOf(await send("Votre atelier grave-t-il aussi les montres ?", "new"));
  const staff = await db.staff.findFirstOrThrow({ where: { email: "ada@test.example" } });
  await mergeTicket(
    testDesk(db).desk,
    { staffId: staff.id, role: "agent" },
    { number: chosen, into: other },
    new Date(now),
  );
  const added = await send("Et le samedi ?", String(chosen));
  expect([added.status, numberOf(added)]).toEqual([303, other]);
  expect(await db.ticketMessage.count({ where: { ticket: { number: other }, body: "Et le samedi ?" } })).toBe(1);

  // Under the old number the customer goes on from the one that took it in, once that is closed.
  const goOn = async (message: string) => {
    const opened = await post(`/aurelia/fr/support?follows=${chosen}`, filled({ message, into: "new" }), again);
    return (await db.ticket.findUniqueOrThrow({ where: { number: numberOf(opened) } })).summary;
  };
  expect(await goOn("Vendez-vous des bons cadeaux ?")).not.toContain("Fait suite");
  await db.ticket.update({ where: { number: other }, data: { status: "closed" } });
  expect(await goOn("Livrez-vous en Belgique ?")).toContain(`Fait suite à la demande ${other},`);
});
