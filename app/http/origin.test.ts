import { expect, test } from "vitest";
import { isOwnOrigin } from "./origin.ts";

const host = "help.example";

test.each([
  ["reading needs no origin", { method: "GET" }, true],
  ["our own form", { method: "POST", origin: "https://help.example" }, true],
  ["another site", { method: "POST", origin: "https://evil.example" }, false],
  ["a host that only ends like ours", { method: "POST", origin: "https://evilhelp.example" }, false],
  ["an opaque origin", { method: "POST", origin: "null" }, false],
  ["no origin, but the browser says same-origin", { method: "POST", fetchSite: "same-origin" }, true],
  ["no origin and another site", { method: "DELETE", fetchSite: "cross-site" }, false],
  ["neither header", { method: "POST" }, false],
])("%s", (_, facts, allowed) => {
  expect(isOwnOrigin({ host, origin: undefined, fetchSite: undefined, ...facts }, null)).toBe(allowed);
});

test("behind a proxy the public address decides, not the inner host", () => {
  const facts = { method: "POST", host: "127.0.0.1:3000", fetchSite: undefined };
  expect(isOwnOrigin({ ...facts, origin: "https://help.example" }, "https://help.example")).toBe(true);
  expect(isOwnOrigin({ ...facts, origin: "http://127.0.0.1:3000" }, "https://help.example")).toBe(false);
});
