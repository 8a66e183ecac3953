import { expect, test } from "vitest";
import { parseSampleViews } from "./viewed-item.ts";

const context = { timeZone: "Europe/Paris", now: new Date("2026-11-23T10:00:00Z") };
const line = (rest: string) =>
  `- { email: a@b.example, sku: S-1, name: Lampe, price: 20.50, currency: EUR, ${rest} }\n`;

test("a sample view has its instant told from now and its price in minor units", () => {
  const { views, problems } = parseSampleViews("criee/items/a.yaml", line('viewedAt: "-2h", hygiene: true'), context);
  expect(problems).toEqual([]);
  expect(views).toMatchObject([
    { email: "a@b.example", item: { priceMinor: 2050, hygiene: true, viewedAt: new Date("2026-11-23T08:00:00Z") } },
  ]);
});

test.each([
  ["no instant", 'viewedAt: "soon"', /is no instant/],
  ["a field that is not in the format", 'viewedAt: "-2h", colour: red', /colour/],
])("%s is refused at its line, and nothing of the file counts", (_, rest, message) => {
  const { views, problems } = parseSampleViews("criee/items/a.yaml", line(rest), context);
  expect(views).toEqual([]);
  expect(problems[0]?.message).toMatch(message);
});
