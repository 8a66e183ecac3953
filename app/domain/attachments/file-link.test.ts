import { expect, test } from "vitest";
import { minutesLater, now } from "#tests/support/people.ts";
import { checkFileLink, signFileLink } from "./file-link.server.ts";

const key = Buffer.alloc(32, 7);
const file = { attachmentId: "a-1", reader: { kind: "customer", id: "c-1" } } as const;
const query = () => signFileLink(key, file, now);
const changed = (name: string, value: string) => {
  const other = query();
  other.set(name, value);
  return other;
};

test("a link opens its file for its reader during ten minutes", () => {
  expect(checkFileLink(key, file, query(), now)).toBe("valid");
  expect(checkFileLink(key, file, query(), new Date(minutesLater(10).getTime() - 1000))).toBe("valid");
  expect(checkFileLink(key, file, query(), minutesLater(10))).toBe("expired");
  expect(checkFileLink(key, file, new URLSearchParams(), now)).toBe("unsigned");
});

test.each([
  ["another file", { ...file, attachmentId: "a-2" }, query()],
  ["another customer", { ...file, reader: { kind: "customer", id: "c-2" } as const }, query()],
  ["staff with the customer's id", { ...file, reader: { kind: "staff", id: "c-1" } as const }, query()],
  ["a later end", file, changed("until", String(Number(query().get("until")) + 600))],
  ["an end that is no number", file, changed("until", "1e9")],
  ["a changed signature", file, changed("signature", `A${query().get("signature")?.slice(1)}`)],
  ["a cut signature", file, changed("signature", "")],
  ["no signature", file, new URLSearchParams({ until: query().get("until") ?? "" })],
])("%s opens nothing", (_, linked, given) => expect(checkFileLink(key, linked, given, now)).toBe("wrong"));

test("another deployment's link opens nothing", () => {
  expect(checkFileLink(Buffer.alloc(32, 8), file, query(), now)).toBe("wrong");
});
