import { request, type IncomingMessage } from "node:http";
import { readdirSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessByRoute, isAllowed } from "#app/domain/identity/authorisation.ts";
import type { StaffRole } from "#app/domain/identity/actor.ts";
import { startSession } from "#app/domain/identity/start-session.server.ts";
import type { Database } from "#app/domain/shared/db.ts";
import { openDatabase } from "#app/infra/db/open-database.server.ts";
import { createCookie } from "@remix-run/node";
import { startDemo, type DemoServer } from "./support/demo-server.ts";

const now = "2026-11-23T11:30:00+01:00";

/** An address for each route; the parameters name things that exist for the demonstration's customer or not at all. */
const pathByRoute: Record<string, string> = {
  root: "/",
  "routes/_index": "/",
  "routes/$": "/a/b/c/d/e/f",
  "routes/health": "/health",
  "routes/inbound-mail": "/inbound-mail",
  "routes/signed-out": "/signed-out?to=/",
  "routes/refused": "/refused",
  "routes/unavailable": "/unavailable",
  "routes/closed": "/closed",
  "routes/outbox": "/outbox",
  "routes/sign-in": "/sign-in",
  "routes/sign-out": "/sign-out",
  "routes/themes.$file": "/themes/aurelia.css",
  "routes/$shop._index": "/aurelia",
  "routes/$shop.$locale": "/aurelia/fr",
  "routes/$shop.$locale._index": "/aurelia/fr",
  "routes/$shop.$locale.help.$category.$slug": "/aurelia/fr/help/commandes/annuler",
  "routes/$shop.$locale.ask": "/aurelia/fr/ask",
  "routes/$shop.$locale.answers.$answerId": "/aurelia/fr/answers/x",
  "routes/$shop.$locale.answers.$answerId_.wording": "/aurelia/fr/answers/x/wording",
  "routes/$shop.$locale.answers.$answerId_.feedback": "/aurelia/fr/answers/x/feedback",
  "routes/$shop.$locale.answers.$answerId_.sources.$position": "/aurelia/fr/answers/x/sources/0",
  "routes/$shop.$locale.support": "/aurelia/fr/support",
  "routes/$shop.$locale.support_.events": "/aurelia/fr/support/events",
  "routes/$shop.$locale.requests.$type": "/aurelia/fr/requests/return?answer=x",
  "routes/$shop.$locale.sign-in": "/aurelia/fr/sign-in",
  "routes/$shop.$locale.sign-in_.code": "/aurelia/fr/sign-in/code?email=a@b.example",
  "routes/$shop.$locale.sign-out": "/aurelia/fr/sign-out",
  "routes/$shop.$locale.orders._index": "/aurelia/fr/orders",
  "routes/$shop.$locale.orders.$number": "/aurelia/fr/orders/AU-260914",
  "routes/$shop.$locale.tickets._index": "/aurelia/fr/tickets",
  "routes/$shop.$locale.tickets.$number": "/aurelia/fr/tickets/1",
  "routes/$shop.$locale.tickets.$number_.replies": "/aurelia/fr/tickets/1/replies",
  "routes/$shop.$locale.tickets.$number_.satisfaction": "/aurelia/fr/tickets/1/satisfaction",
  "routes/$shop.$locale.tickets.$number_.events": "/aurelia/fr/tickets/1/events",
  "routes/$shop.$locale.tickets.$number_.evidence": "/aurelia/fr/tickets/1/evidence",
  "routes/$shop.$locale.tickets.$number_.chat": "/aurelia/fr/tickets/1/chat",
  "routes/$shop.$locale.tickets.$number_.transcript": "/aurelia/fr/tickets/1/transcript",
  "routes/$shop.$locale.tickets.$number_.call": "/aurelia/fr/tickets/1/call",
  "routes/$shop.$locale.tickets.$number_.attachments.$attachmentId": "/aurelia/fr/tickets/1/attachments/x",
  "routes/agent": "/agent/queue",
  "routes/agent._index": "/agent",
  "routes/agent.queue": "/agent/queue",
  "routes/agent.calls": "/agent/calls",
  "routes/agent.tickets.$number_.call": "/agent/tickets/1/call",
  "routes/agent.tickets.$number_.chat": "/agent/tickets/1/chat",
  "routes/agent.tickets.$number_.hand-over": "/agent/tickets/1/hand-over",
  "routes/agent.tickets.$number_.transcript": "/agent/tickets/1/transcript",
  "routes/agent.tickets.$number": "/agent/tickets/1",
  "routes/agent.tickets.$number_.assignment": "/agent/tickets/1/assignment",
  "routes/agent.tickets.$number_.attachments.$attachmentId": "/agent/tickets/1/attachments/x",
  "routes/agent.tickets.$number_.messages.$messageId.original": "/agent/tickets/1/messages/x/original",
  "routes/agent.tickets.$number_.hold": "/agent/tickets/1/hold",
  "routes/agent.tickets.$number_.priority": "/agent/tickets/1/priority",
  "routes/agent.tickets.$number_.replies": "/agent/tickets/1/replies",
  "routes/agent.tickets.$number_.solution": "/agent/tickets/1/solution",
  "routes/agent.tickets.$number_.sources.$position": "/agent/tickets/1/sources/0",
  "routes/agent.tickets.$number_.merge": "/agent/tickets/1/merge?into=2",
  "routes/agent.tickets.$number_.merger": "/agent/tickets/1/merger",
  "routes/agent.tickets.$number_.tags": "/agent/tickets/1/tags",
  "routes/agent.presence": "/agent/presence",
  "routes/agent.events": "/agent/events",
  "routes/admin": "/admin",
  "routes/admin._index": "/admin",
  "routes/admin.operations": "/admin/operations",
  "routes/admin.mail": "/admin/mail",
  "routes/admin.mail_.$mailId.source": "/admin/mail/x/source",
  "routes/admin.staff._index": "/admin/staff",
  "routes/admin.staff.$staffId": "/admin/staff/x",
  "routes/editor": "/editor/articles",
  "routes/editor._index": "/editor",
  "routes/editor.insights": "/editor/insights",
  "routes/editor.articles._index": "/editor/articles",
  "routes/editor.articles.$shop.$locale.$": "/editor/articles/aurelia/fr/commandes/annuler",
};

type Who = { name: string; customer: boolean; staffRole: StaffRole | null };

const everybody: Who[] = [
  { name: "a stranger", customer: false, staffRole: null },
  { name: "a visitor", customer: false, staffRole: null },
  { name: "a customer", customer: true, staffRole: null },
  ...(["agent", "editor", "lead", "admin"] as const).map((staffRole) => ({
    name: `an ${staffRole}`,
    customer: false,
    staffRole,
  })),
];

let demo: DemoServer;
let db: Database;
const cookies = new Map<string, string>();

beforeAll(async () => {
  demo = await startDemo(now);
  db = await openDatabase(`file:${path.join(demo.folder, "data", "guichet.db")}`);
  const customer = await db.customer.findFirstOrThrow({ where: { email: "camille@aurelia.example" } });
  const give = async (
    name: string,
    cookie: "guichet_customer" | "guichet_staff",
    holder: Parameters<typeof startSession>[1],
  ) => {
    const { token } = await startSession(db, holder, new Date(now));
    cookies.set(name, (await createCookie(cookie).serialize(token)).split(";")[0] ?? "");
  };
  await give("a visitor", "guichet_customer", { kind: "visitor" });
  await give("a customer", "guichet_customer", { kind: "customer", customerId: customer.id });
  for (const role of ["agent", "editor", "lead", "admin"] as const) {
    const { id } = await db.staff.create({
      data: { email: `${role}@test.example`, name: role, role, passwordHash: "-" },
    });
    await give(`an ${role}`, "guichet_staff", { kind: "staff", staffId: id });
  }
}, 180_000);

afterAll(async () => {
  await db?.$disconnect();
  await demo?.stop();
});

async function knock(who: Who, address: string, method: "GET" | "POST"): Promise<"let in" | "turned away"> {
  const headers = { Cookie: cookies.get(who.name) ?? "", Origin: demo.url };
  const leaving = new AbortController();
  const response = await fetch(demo.url + address, {
    method,
    headers,
    redirect: "manual",
    signal: leaving.signal,
    ...(method === "POST" ? { body: new URLSearchParams() } : {}),
  });
  const location = response.headers.get("Location") ?? "";
  leaving.abort();
  const isSentToSignIn = response.status === 303 && /\/sign-in(\?next=.*)?$/.test(location);
  return response.status === 403 || response.status === 401 || isSentToSignIn ? "turned away" : "let in";
}

test("the table names every route folder and nothing else", () => {
  const folders = readdirSync("app/routes").map((folder) => `routes/${folder}`);
  expect(Object.keys(accessByRoute).sort()).toEqual(["root", ...folders].sort());
  expect(Object.keys(pathByRoute).sort()).toEqual(Object.keys(accessByRoute).sort());
});

describe("the door follows the table", () => {
  const cases = Object.keys(accessByRoute).flatMap((route) => everybody.map((who) => [route, who.name, who] as const));

  test.each(cases)("%s for %s", async (route, _, who) => {
    // A session ends when it signs out; who may is covered by the GET.
    const methods = route.includes("sign-out") ? (["GET"] as const) : (["GET", "POST"] as const);
    const accesses = [
      accessByRoute[route],
      ...(route.startsWith("routes/agent") ? [accessByRoute["routes/agent"]] : []),
    ];
    const isIn =
      route !== "routes/refused" && accesses.every((access) => access && isAllowed(access, { ...who, isDemo: true }));
    for (const method of methods)
      expect([method, await knock(who, pathByRoute[route] ?? "", method)]).toEqual([
        method,
        isIn ? "let in" : "turned away",
      ]);
  });
});

test("a form from another site is refused whoever sends it", async () => {
  const response = await fetch(`${demo.url}/aurelia/fr/ask`, {
    method: "POST",
    headers: { Origin: "https://evil.example" },
    body: new URLSearchParams({ text: "x" }),
  });
  expect(response.status).toBe(403);
  expect(await response.text()).toContain("did not come from a page of this help centre");
});

test("an agent's stream tells that something has changed, and nothing of other shops' tickets", async () => {
  const cookie = (name: string) => ({ Cookie: cookies.get(name) ?? "", Origin: demo.url });
  const leaving = new AbortController();
  const stream = await fetch(`${demo.url}/agent/events`, { headers: cookie("an agent"), signal: leaving.signal });
  let told = "";
  const reading = (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of stream.body as unknown as AsyncIterable<Uint8Array>) told += decoder.decode(chunk);
  })().catch(() => undefined);
  const form = { message: "Bonjour, une question", email: "noe@customer.example", channel: "email" };
  const opened = await fetch(`${demo.url}/aurelia/fr/support`, {
    method: "POST",
    headers: cookie("a visitor"),
    body: new URLSearchParams({ ...form, submissionKey: crypto.randomUUID() }),
    redirect: "manual",
  });
  expect(opened.status).toBe(303);
  await expect.poll(() => told).toContain("event: ticket_changed");
  leaving.abort();
  await reading;
  expect([...new Set(told.match(/^data: .*$/gm))]).toEqual(["data: null"]);
});

test("data requests pass the same door as pages: a script is told to go and sign in", async () => {
  const body = await (await fetch(`${demo.url}/agent/queue.data`)).text();
  expect(body).toContain("/sign-in?next=");
  expect(body).not.toContain("items");
});

test.each([
  ["/x/%2e%2e/agent/queue", undefined, 303],
  ["/x/../agent/queue", undefined, 303],
  ["/agent\\queue", undefined, 303],
  ["/x/%2e%2e/editor/articles/aurelia/fr/commandes/annuler", undefined, 303],
  ["/#/agent/queue", undefined, 400],
  ["/", "x/agent/queue?", 400],
  ["/", "x/agent/queue#", 400],
])("the crooked address %s at host %s does not get past the door", async (target, host, status) => {
  const { port } = new URL(demo.url);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const headers = host === undefined ? {} : { Host: host };
    request({ host: "127.0.0.1", port, path: target, headers }, resolve).on("error", reject).end();
  });
  response.resume();
  expect(response.statusCode).toBe(status);
  if (status === 303) expect(response.headers.location).toContain("/sign-in?next=");
});
