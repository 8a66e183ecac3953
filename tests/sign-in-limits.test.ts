import { afterAll, beforeAll, expect, test } from "vitest";
import { startDemo, type DemoServer } from "./support/demo-server.ts";

let demo: DemoServer;
beforeAll(async () => {
  demo = await startDemo("2026-11-23T11:30:00+01:00", "content", { TRUST_PROXY: "1" });
}, 180_000);
afterAll(() => demo?.stop());

async function tryToSignIn(email: string, address: string): Promise<number> {
  const response = await fetch(`${demo.url}/sign-in`, {
    method: "POST",
    headers: { Origin: demo.url, "X-Forwarded-For": address },
    body: new URLSearchParams({ email, password: "wrong" }),
    redirect: "manual",
  });
  return response.status;
}

test("a network that may try no more does not use up the tries of whom it names", async () => {
  const next = (at: number) => `2001:db8:1:2::${at + 1}`;
  for (let at = 0; at < 100; at += 1) expect(await tryToSignIn(`x${at}@evil.example`, next(at))).toBe(400);
  for (let at = 0; at < 12; at += 1) expect(await tryToSignIn("nora@guichet.example", next(at + 100))).toBe(429);
  expect(await tryToSignIn("nora@guichet.example", "10.0.0.2")).toBe(400);
}, 60_000);
