import { expect, test } from "vitest";
import { parseMail } from "./parse-mail.server.ts";

test.each([
  ["Camille <camille@customer.example>", ["camille@customer.example"]],
  ["camille@customer.example <mallory@evil.example>", ["mallory@evil.example"]],
  ['"x\\" <camille@customer.example>, " <mallory@evil.example>', ["mallory@evil.example"]],
  ["<camille@customer.example> <mallory@evil.example>", ["camille@customer.example", "mallory@evil.example"]],
  ["camille@customer.example, mallory@evil.example", ["camille@customer.example", "mallory@evil.example"]],
  [`camille@customer.example${" ".repeat(10_000)}<mallory@evil.example>`, []],
])("From: %s", async (header, from) => {
  expect((await parseMail(Buffer.from(`From: ${header}\r\n\r\nBonjour`))).from).toEqual(from);
});

test("a From header that is too long makes the one beside it count for nothing", async () => {
  const mail = `From: camille@customer.example\r\nFrom: ${"x".repeat(3000)} <mallory@evil.example>\r\n\r\nBonjour`;
  expect((await parseMail(Buffer.from(mail))).from).toEqual([]);
});
