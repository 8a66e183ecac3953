import path from "node:path";
import { createCookie } from "@remix-run/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { maxFileBytes, maxFormBytes } from "#app/domain/attachments/upload-limits.ts";
import { startSession } from "#app/domain/identity/start-session.server.ts";
import type { Database } from "#app/domain/shared/db.ts";
import { openDatabase } from "#app/infra/db/open-database.server.ts";
import { startDemo, type DemoServer } from "./support/demo-server.ts";

const now = "2026-11-23T11:30:00+01:00";
const jpeg = Buffer.from("\u00ff\u00d8\u00ff\u00e0 a photo", "latin1");

let demo: DemoServer;
let db: Database;
let camille: string;
let tom: string;
let form: string;

async function signedIn(email: string): Promise<string> {
  const customer = await db.customer.findFirstOrThrow({ where: { shop: "aurelia", email } });
  const { token } = await startSession(db, { kind: "customer", customerId: customer.id }, new Date(now));
  return (await createCookie("guichet_customer").serialize(token)).split(";")[0] ?? "";
}

async function ofStaff(name: string, shop: string): Promise<string> {
  const skills = { create: [{ kind: "shop" as const, value: shop }] };
  const { id } = await db.staff.create({
    data: { email: `${name}@test.example`, name, role: "agent", passwordHash: "-", skills },
  });
  const { token } = await startSession(db, { kind: "staff", staffId: id }, new Date(now));
  return (await createCookie("guichet_staff").serialize(token)).split(";")[0] ?? "";
}

beforeAll(async () => {
  demo = await startDemo(now);
  db = await openDatabase(`file:${path.join(demo.folder, "data", "guichet.db")}`);
  [camille, tom] = await Promise.all([signedIn("camille@aurelia.example"), signedIn("tom@aurelia.example")]);
  const asked = await post(
    "/aurelia/fr/ask",
    new URLSearchParams({ text: "mon article est cassé ou défectueux, que faire ?", order: "AU-260511" }),
  );
  const answer = /answers\/([^/?]+)/.exec(asked.headers.get("Location") ?? "")?.[1] ?? "";
  form = `/aurelia/fr/requests/damaged_or_defective?answer=${answer}`;
}, 180_000);

afterAll(async () => {
  await db?.$disconnect();
  await demo?.stop();
});

function post(address: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
  const all = { Origin: demo.url, Cookie: camille, ...headers };
  return fetch(demo.url + address, { method: "POST", body, headers: all, redirect: "manual" });
}

const get = (address: string, cookie: string) =>
  fetch(demo.url + address, { headers: { Cookie: cookie }, redirect: "manual" });

type Files = Record<string, { name: string; bytes: Uint8Array<ArrayBuffer> }>;

function filled(fields: Record<string, string> = {}, files: Files = {}): FormData {
  const body = new FormData();
  const words = { submissionKey: crypto.randomUUID(), item: "1:BRA-CORD-BL", reason: "defect", ...fields };
  for (const [name, value] of Object.entries(words)) body.append(name, value);
  for (const [key, { name, bytes }] of Object.entries(files)) body.append(`file-${key}`, new Blob([bytes]), name);
  return body;
}

test("another customer, a visitor and a type that the article does not offer find nothing", async () => {
  expect((await get(form, camille)).status).toBe(200);
  expect((await get(form, tom)).status).toBe(404);
  expect((await post(form, filled(), { Cookie: tom })).status).toBe(404);
  expect((await get(form.replace("damaged_or_defective", "return"), camille)).status).toBe(404);
  expect((await get(form.replace("damaged_or_defective", "refund"), camille)).status).toBe(404);
  expect((await get(form, "")).headers.get("Location")).toMatch(/^\/aurelia\/fr\/sign-in\?next=/);
});

test("a form from another site is refused before its files are read", async () => {
  expect((await post(form, filled(), { Origin: "https://evil.example" })).status).toBe(403);
});

test.each<[string, Record<string, string>, Files, string]>([
  [
    "a file that is too large",
    {},
    { photo_item: { name: "grande.jpg", bytes: new Uint8Array([...jpeg, ...new Uint8Array(maxFileBytes)]) } },
    "grande.jpg dépasse 10 Mo",
  ],
  [
    "a page called a photo",
    {},
    { photo_item: { name: "photo.jpg", bytes: new Uint8Array(Buffer.from("<html>")) } },
    "photo.jpg n’est pas une photo",
  ],
  ["an empty file", {}, { photo_item: { name: "vide.jpg", bytes: new Uint8Array() } }, "vide.jpg est vide"],
  ["an item of another order", { item: "0:MON-ACI-36" }, {}, "ne fait plus partie de cette commande"],
  ["more than was ordered", { "qty-1:BRA-CORD-BL": "7" }, {}, "de 1 à la quantité commandée"],
  ["no key of ours", { submissionKey: "x" }, {}, "Ce formulaire a expiré"],
])("%s is told in a sentence and keeps the words", async (_, fields, files, sentence) => {
  const response = await post(form, filled({ details: "Le <fermoir> lâche", ...fields }, files));
  expect(response.status).toBe(400);
  const html = await response.text();
  expect(html).toContain(sentence);
  expect(html).toContain("Le &lt;fermoir&gt; lâche");
  expect(await db.ticket.count()).toBe(0);
});

test("more than a form may hold is refused at the door, and other forms take no more than before", async () => {
  const padding = (size: number) => filled({ details: "x".repeat(size) });
  expect((await post(form, padding(maxFormBytes))).status).toBe(413);
  const tooMuch = await post("/aurelia/fr/support", padding(maxFormBytes));
  expect([tooMuch.status, await tooMuch.text()]).toEqual([413, expect.stringContaining("Cela dépasse 32 Mo")]);
  expect((await post("/aurelia/fr/ask", padding(1_000_000))).status).toBe(413);
});

test("a form cut off in the middle, or of too many parts, is refused with a sentence", async () => {
  const headers = { "Content-Type": "multipart/form-data; boundary=x" };
  const cut = '--x\r\nContent-Disposition: form-data; name="file-photo_item"; filename="a.jpg"\r\n\r\nhalf';
  const parts = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'.repeat(400) + "--x--\r\n";
  for (const body of [cut, parts, "nothing", ""]) {
    const response = await post(form, body, headers);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("Rien n’a été enregistré");
  }
});

test("a file is kept over a refusal, named as it was, served to its customer and the shop's staff alone", async () => {
  const submissionKey = crypto.randomUUID();
  const bytes = new Uint8Array(jpeg);
  const name = 'a;b="c" é.jpg';
  const refused = await post(
    form,
    filled({ submissionKey, reason: "" }, { photo_item: { name: `../../${name}`, bytes } }),
  );
  expect(await refused.text()).toContain("a;b=&quot;c&quot; é.jpg");
  const rest = { submissionKey, "lacking-photo_parcel": "yes", "because-photo_parcel": "Carton jeté" };
  const sent = await post(form, filled(rest));
  expect(sent.status).toBe(303);
  const number = /\/tickets\/(\d+)$/.exec(sent.headers.get("Location") ?? "")?.[1];
  const { id, storedAs } = await db.attachment.findFirstOrThrow();
  expect(storedAs).toMatch(/^[0-9a-f]{2}\/[0-9a-f]{64}-[0-9a-f-]{36}$/);

  const own = `/aurelia/fr/tickets/${number}/attachments/${id}`;
  const signed = (await get(own, camille)).headers.get("Location") ?? "";
  const file = await get(signed, camille);
  expect(Buffer.from(await file.arrayBuffer())).toEqual(jpeg);
  expect(Object.fromEntries(file.headers)).toMatchObject({
    ...{ "content-type": "image/jpeg", "x-content-type-options": "nosniff", "cache-control": "private, no-store" },
    "content-disposition": "inline; filename*=UTF-8''a%3Bb%3D%22c%22%20%C3%A9.jpg",
    "content-security-policy": expect.stringMatching(/default-src 'none'; sandbox/) as unknown,
  });
  expect((await get(own, tom)).status).toBe(404);
  expect((await get(signed, tom)).status).toBe(404);
  expect((await get(own, "")).status).toBe(303);
  const atAgents = `/agent/tickets/${number}/attachments/${id}`;
  expect((await get(atAgents, await ofStaff("ours", "aurelia"))).status).toBe(302);
  expect((await get(atAgents, await ofStaff("theirs", "lueur"))).status).toBe(404);
  expect(
    (await get(`/agent/tickets/${number}/attachments/..%2f..%2fguichet.db`, await ofStaff("curious", "aurelia")))
      .status,
  ).toBe(404);
});
