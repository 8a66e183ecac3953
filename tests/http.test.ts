import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "#app/infra/db/open-database.server.ts";
import { startDemo, type DemoServer } from "./support/demo-server.ts";

let demo: DemoServer;

beforeAll(async () => {
  demo = await startDemo("2026-11-23T11:30:00+01:00");
}, 180_000);

afterAll(() => demo?.stop());

function send(
  address: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(demo.url + address, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { Origin: demo.url, ...headers },
    redirect: "manual",
  });
}

test("every page forbids framing, foreign scripts and inline styles, with a nonce of its own", async () => {
  const policies = await Promise.all(
    [1, 2].map(async () => (await fetch(`${demo.url}/aurelia/fr`)).headers.get("Content-Security-Policy") ?? ""),
  );
  expect(policies[0]).toMatch(/default-src 'self'.*script-src 'self' 'nonce-[^']+'.*frame-ancestors 'none'/);
  expect(policies[0]).not.toContain("unsafe");
  expect(policies[0]).not.toBe(policies[1]);
});

test.each([
  ["/aurelia/fr/ask", { text: "" }, 400, "Écrivez d’abord votre question"],
  ["/aurelia/fr/ask", { text: "é".repeat(1001) }, 400, "Raccourcissez un peu"],
  ["/aurelia/en/ask", { text: "where is it", order: "AU-260914" }, 404, "not among yours"],
  ["/aurelia/fr/sign-in", { email: "camille" }, 400, "nom@exemple.org"],
  [
    "/aurelia/fr/sign-in/code?email=camille%40aurelia.example",
    { email: "camille@aurelia.example", code: "000000" },
    400,
    "ne convient pas",
  ],
  ["/sign-in", { email: "ines@guichet.example", password: "wrong" }, 400, "not belong together"],
  ["/aurelia/fr/support", { message: "", submissionKey: crypto.randomUUID() }, 400, "Écrivez quelques mots"],
  ["/aurelia/fr/support", { message: "Bonjour", submissionKey: "x", email: "a@b.example" }, 400, "expiré"],
  ["/aurelia/en/answers/x/feedback", { isHelpful: "perhaps" }, 400, "Say yes or no"],
])("%s with %o is answered with %i and a sentence", async (address, fields, status, sentence) => {
  const response = await send(address, fields);
  expect(response.status).toBe(status);
  expect(await response.text()).toContain(sentence);
});

test("a refused question comes back with what was typed, as text and not as markup", async () => {
  const typed = `<b>bonjour</b> ${"x".repeat(1000)}`;
  const html = await (await send("/aurelia/fr/ask", { text: typed })).text();
  expect(html).toContain(typed.replace("<b>", "&lt;b&gt;").replace("</b>", "&lt;/b&gt;"));
  expect(html).not.toContain("<b>bonjour");
});

test.each([
  ["a malformed address", "/aurelia/%E0%A4%A", 404],
  ["an unknown page", "/aurelia/fr/nothing/here/at-all", 404],
  ["an unknown shop", "/nowhere/fr", 404],
  ["a locale that the shop does not speak", "/aurelia/de", 404],
  ["a theme that is a path", "/themes/..%2F..%2Fpackage.json", 404],
])("%s gets %s with %i", async (_, address, status) => {
  expect((await fetch(demo.url + address, { redirect: "manual" })).status).toBe(status);
});

test("a ticket’s link in a locale that the shop speaks no more leads to the ticket in one that it does", async () => {
  const response = await fetch(`${demo.url}/aurelia/de/tickets/1001?key=abc`, { redirect: "manual" });
  expect(response.status).toBe(302);
  expect(response.headers.get("Location")).toBe("/aurelia/en/tickets/1001?key=abc");
  expect((await fetch(`${demo.url}/aurelia/xx/tickets/1001`, { redirect: "manual" })).status).toBe(404);
});

test("a form too large is refused before it is read", async () => {
  expect((await send("/aurelia/fr/ask", { text: "x".repeat(1_100_000) })).status).toBe(413);
});

test("twenty questions a minute are enough for one browser", async () => {
  const first = await send("/aurelia/fr/ask", { text: "bonjour" });
  const cookie = first.headers.get("Set-Cookie")?.split(";")[0] ?? "";
  expect(first.headers.get("Set-Cookie")).toMatch(/HttpOnly; SameSite=Lax/);
  const statuses: number[] = [];
  for (let count = 0; count < 21; count += 1)
    statuses.push((await send("/aurelia/fr/ask", { text: "bonjour" }, { Cookie: cookie })).status);
  expect(statuses.at(-1)).toBe(429);
});

test("an unexpected error shows a reference that is in the log, and nothing of the fault", async () => {
  const db = await openDatabase(`file:${path.join(demo.folder, "data", "guichet.db")}`);
  await db.$executeRawUnsafe('ALTER TABLE "Question" RENAME TO "Gone"');
  const response = await send("/aurelia/fr/ask", { text: "où est mon colis ?" });
  await db.$executeRawUnsafe('ALTER TABLE "Gone" RENAME TO "Question"');
  await db.$disconnect();
  const html = await response.text();
  expect(response.status).toBe(500);
  const reference = />([0-9A-F]{8})</.exec(html)?.[1] ?? "no reference";
  expect(demo.output()).toContain(`"reference":"${reference}"`);
  expect(html).not.toMatch(/prisma|sqlite|\.ts:/i);
});

test("whoever chooses what was meant goes on in the same thread", async () => {
  const asked = await send("/aurelia/fr/ask", { text: "Comment puis-je payer ?" });
  const cookie = asked.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  const idOf = (response: Response) => /answers\/([^/?#]+)/.exec(response.headers.get("Location") ?? "")?.[1] ?? "";
  const first = idOf(asked);
  const unclear = idOf(await send("/aurelia/fr/ask", { text: "mon code", follows: first }, { Cookie: cookie }));
  const page = await (await fetch(`${demo.url}/aurelia/fr/answers/${unclear}`, { headers: { Cookie: cookie } })).text();
  const [, chunk = ""] = /name="chunk" value="([^"]+)"/.exec(page) ?? [];
  expect(page).toContain(`<input type="hidden" name="follows" value="${first}"/><button name="chunk"`);
  const chosen = idOf(await send("/aurelia/fr/ask", { text: "mon code", follows: first, chunk }, { Cookie: cookie }));
  const answer = await fetch(`${demo.url}/aurelia/fr/answers/${chosen}`, { headers: { Cookie: cookie } });
  expect(await answer.text()).toContain(`href="/aurelia/fr/answers/${first}"`);
});
