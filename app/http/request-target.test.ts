import { expect, test } from "vitest";
import { isPlainHost, resolveTarget } from "./request-target.ts";

test.each([
  ["/aurelia/fr?x=1", "/aurelia/fr?x=1"],
  ["/x/../outbox", "/outbox"],
  ["/x/%2e%2e/outbox", "/outbox"],
  ["/x/%2E./agent/queue.data?_routes=a", "/agent/queue.data?_routes=a"],
  ["/agent\\queue", "/agent/queue"],
  ["/outbox#/x", null],
  ["//evil.example/a", null],
  ["/x/..//evil.example", null],
  ["http://evil.example/", null],
  ["*", null],
  ["/%", "/%"],
])("the target %s is for %s", (target, path) => {
  expect(resolveTarget(target)).toBe(path);
  if (path) expect(resolveTarget(path)).toBe(path);
});

test.each([
  ["localhost:3000", true],
  ["help.example", true],
  ["[::1]:3000", true],
  ["x/outbox?", false],
  ["x#", false],
  ["a b", false],
  ["a:99999", false],
  ["", false],
  [undefined, false],
])("the host %s is plain: %s", (host, isPlain) => {
  expect(isPlainHost(host)).toBe(isPlain);
});
