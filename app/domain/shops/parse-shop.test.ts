import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { isReadableAccent, nearestReadableAccent } from "./accent.ts";
import { parseShop } from "./parse-shop.ts";
import { labelIn, openingHoursOf } from "./shop.ts";

const valid = `name: Test shop
trade: jewellery
locales: [fr, en]
defaultLocale: fr
accent: "#7A1F3D"
currency: EUR
timeZone: Europe/Paris
holidays: FR
statuses:
  shipped: { fr: Expédiée, en: Shipped }
carriers:
  la_poste: { name: La Poste, phone: "3631", delivery: { fr: 2 à 4 jours } }
channels:
  email: { languages: [fr, en] }
  chat: { languages: [fr], hours: { mon: ["10:00-12:00"] } }
hours:
  mon: ["09:00-12:30", "13:30-18:00"]
closures: ["2026-12-26"]
sla:
  firstReplyMinutes: { urgent: 60, high: 120, normal: 480, low: 960 }
waitLimitMinutes: 10
emailFrom: "Test shop <hello@test.example>"
`;

function parsed(text = valid) {
  const result = parseShop("test-shop/shop.yaml", text);
  if (result.kind === "refused") throw new Error(result.problems.map(({ message }) => message).join(" "));
  return result.shop;
}

test("a shop is read with its hours in minutes and takes its id from its folder", () => {
  const shop = parsed();
  expect(shop).toMatchObject({
    id: "test-shop",
    accent: "#7a1f3d",
    formOfAddress: "vous",
    emailFrom: { name: "Test shop", address: "hello@test.example" },
  });
  expect(shop.week.mon).toEqual([
    { opens: 540, closes: 750 },
    { opens: 810, closes: 1080 },
  ]);
  expect(shop.week.tue).toEqual([]);
  expect(shop.channels.phone).toBeNull();
});

test("a solved ticket closes after seven days unless the shop says otherwise", () => {
  expect(parsed().closeAfterDays).toBe(7);
  expect(parsed(`${valid}closeAfterDays: 365\n`).closeAfterDays).toBe(365);
});

test("a channel's own hours stand in for the shop's", () => {
  const shop = parsed();
  expect(openingHoursOf(shop, () => false, "chat").week.mon).toEqual([{ opens: 600, closes: 720 }]);
  expect(openingHoursOf(shop, () => false, "email").week).toBe(shop.week);
});

test.each([
  ["holidays: FR", "holidays: UK", 8, /`holidays`: no public holidays are known for UK/],
  ["timeZone: Europe/Paris", 'timeZone: "+01:00"', 7, /`timeZone`: write the time zone by its IANA name/],
  ["urgent: 60", "urgent: 6000000000", 20, /`sla.firstReplyMinutes.urgent`: write at most 500000/],
  ["urgent: 60", "urgent: 9000", 20, /9000 minutes are more than chat is open for in 50 weeks/],
  ["urgent: 60", "urgent: 0", 20, /write at least one minute/],
  ["waitLimitMinutes: 10", "waitLimitMinutes: 99999999", 21, /`waitLimitMinutes`: write at most 10080/],
  ["waitLimitMinutes: 10", "chat: { leaveAfterSeconds: 99999999999 }", 21, /write at most 3600 seconds/],
  ["waitLimitMinutes: 10", "callBack: { leadMinutes: 99999999999 }", 21, /write at most 43200 minutes/],
  ["waitLimitMinutes: 10", "evidence: [photo]", 21, /`evidence`: here stands a list, and fields are expected/],
  ["Expédiée", "Exp\uFFFDdi\uFFFDe", 10, /not saved as UTF-8/],
])("a careless line is refused where it stands: %s → %s", (from, to, line, message) => {
  const knowsUk = (country: string) => country !== "UK";
  const result = parseShop("test-shop/shop.yaml", valid.replace(from, to), knowsUk);
  if (result.kind === "parsed") throw new Error("it was accepted");
  expect(result.problems[0]).toMatchObject({ line, severity: "error" });
  expect(result.problems[0]?.message).toMatch(message);
});

test("a file in another encoding is said to be one, and nothing else", () => {
  const utf16 = new TextDecoder("utf-8").decode(Buffer.from(`\uFEFF${valid}`, "utf16le"));
  const result = parseShop("test-shop/shop.yaml", utf16);
  expect(result).toMatchObject({
    kind: "refused",
    problems: [{ line: 1, message: expect.stringContaining("not saved as UTF-8") as string }],
  });
});

test("a label falls back to the shop's own locale, then to any", () => {
  const shop = parsed();
  expect([
    labelIn(shop.statuses.shipped, "en", shop),
    labelIn(shop.statuses.shipped, "de", shop),
    labelIn({ it: "x" }, "de", shop),
    labelIn(undefined, "fr", shop),
  ]).toEqual(["Shipped", "Expédiée", "x", null]);
});

test.each([
  ["currency: EUR", "currency: EURO", 6, "ISO 4217"],
  ["timeZone: Europe/Paris", "timeZone: Paris", 7, "by its IANA name, here probably Europe/Paris"],
  ["timeZone: Europe/Paris", "timeZone: Europe/Pari", 7, "here probably Europe/Paris"],
  ["timeZone: Europe/Paris", "timeZone: europe/bruxelles", 7, "here probably Europe/Brussels"],
  ["timeZone: Europe/Paris", "timeZone: somewhere", 7, "such as Europe/Paris"],
  ['"09:00-12:30", "13:30-18:00"', '"9h-18h"', 17, 'write "09:00-18:00"'],
  ['"09:00-12:30", "13:30-18:00"', "9:00-18:00", 17, 'write "09:00-18:00"'],
  ['["09:00-12:30", "13:30-18:00"]', "9h-12h30 et 14h-18h", 17, 'here ["09:00-12:30","14:00-18:00"]'],
  ['accent: "#7A1F3D"', 'accent: "#d4a017"', 5, "The nearest that passes is"],
  ["defaultLocale: fr", "defaultLocale: de", 4, "must be one of `locales`"],
  ["name: Test shop\n", "", 1, "`name` is missing"],
  ["waitLimitMinutes: 10", "waitLimitMinutes: 10\nphone: 12", 22, "`phone` is not a known field"],
  ["waitLimitMinutes: 10", "closeAfterDays: 0", 21, "for at least one day"],
  ["waitLimitMinutes: 10", "closeAfterDays: 366", 21, "a year at most"],
  ["waitLimitMinutes: 10", "closeAfterDays: 7.5", 21, "a whole number of days"],
  ["waitLimitMinutes: 10", "closeAfterDays: week", 21, "a whole number of days"],
  ['"09:00-12:30", "13:30-18:00"', '"09:00-14:00", "13:30-18:00"', 17, "overlap"],
  ['  mon: ["09:00-12:30", "13:30-18:00"]', "  sun: []", 16, "at least one day must be open"],
  ["low: 960", "low: 0", 20, "at least one minute"],
  ['["2026-12-26"]', '["26/12/2026"]', 18, 'write the day as "2026-12-26"'],
  ['["2026-12-26"]', '["24.12.2026"]', 18, '`closures[0]`: write the day as "2026-12-24", in quotes'],
  ['["2026-12-26"]', '["2026-2-3"]', 18, 'write the day as "2026-02-03"'],
  ['["2026-12-26"]', '["2026-02-30"]', 18, 'the calendar has no day "2026-02-30"'],
  ['["2026-12-26"]', '["2026-12-26/2026-12-24"]', 18, "is more than a day: list each day by itself"],
  ['["2026-12-26"]', "[{ from: 2026-12-26, to: 2026-12-24 }]", 18, "each day by itself"],
  ['["2026-12-26"]', "2026-12-26", 18, "list the days, such as"],
  ["  shipped: {", "  sent: {", 10, "`sent` is not a known field"],
  ['emailFrom: "Test shop <hello@test.example>"', "emailFrom: hello@test.example", 22, "Name <address"],
  ["locales: [fr, en]", "locales: [fr, en", 4, "of this line or of one above is opened and never closed"],
  ["name: Test shop", "name: 'L'atelier'", 1, "a quote stands inside quotes"],
  ["name: Test shop", "name: Shop: the best", 1, "one colon too many"],
  ["name: Test shop", "name: *shop*", 1, "goes in quotes"],
  ["trade: jewellery", "trade: *shop", 2, "goes in quotes"],
  ["trade: jewellery", "trade: !Shop jewels", 2, "goes in quotes"],
  ["trade: jewellery", 'trade: "a\\shop"', 2, "in double quotes has a meaning of its own"],
  ["currency: EUR", "currency:EUR", 6, "no colon and space after its field"],
  ["locales: [fr, en]", "---\nlocales: [fr, en]", 3, "a line of `---`"],
  ["languages: [fr, en] }", "languages: [fr, en] hours: {} }", 14, "something follows its end"],
])("%j written as %j is refused at line %i", (from, to, line, message) => {
  const result = parseShop("test-shop/shop.yaml", valid.replace(from, to));
  if (result.kind === "parsed") throw new Error("it was accepted");
  expect(result.problems[0]).toMatchObject({
    file: "test-shop/shop.yaml",
    line,
    severity: "error",
    message: expect.stringContaining(message),
  });
});

test.each([
  ["locales: [fr, en]", "locales:\n  - fr\n  - en\n  - sv", 6, /articles in sv .* the e-mails will be in English/],
  ["chat: { languages: [fr]", "chat: { languages: [fr, sv]", 15, /`channels.chat.languages`: a request in sv counts/],
  [
    "waitLimitMinutes: 10",
    "routing:\n  rules:\n    - { name: A, when: { languages: [sv] }, to: { role: lead } }",
    23,
    /The rule "A": a request in sv counts/,
  ],
])("a language that Guichet does not speak is a warning at its line: %s → %s", (from, to, line, message) => {
  const result = parseShop("test-shop/shop.yaml", valid.replace(from, to));
  if (result.kind === "refused") throw new Error("it was refused");
  expect(result.warnings).toEqual([
    { file: "test-shop/shop.yaml", line, severity: "warning", message: expect.stringMatching(message) as string },
  ]);
});

test("the nine languages are no warning; without channels a locale is told once", () => {
  const read = (locales: string) => parseShop("small/shop.yaml", `name: Small\nlocales: [${locales}]\n`);
  expect(read("en, fr, es, it, nl, de, zh, pt, pl")).toMatchObject({ warnings: [] });
  expect(read("fr, sv")).toMatchObject({ warnings: [{ line: 2, severity: "warning" }] });
});

test("every problem of a file is told at once, in the order of its lines", () => {
  const result = parseShop(
    "test-shop/shop.yaml",
    valid.replace("EUR", "x").replace("Europe/Paris", "x").replace("name: Test shop", "name: ''"),
  );
  expect(result.kind === "refused" && result.problems.map(({ line }) => line)).toEqual([1, 6, 7]);
});

test("the folder's name must fit an address", () => {
  expect(parseShop("Test Shop/shop.yaml", valid).kind).toBe("refused");
});

test.each(["#d4a017", "#ff0000", "#ffffff", "#3aa675"])("%s is darkened just enough", (colour) => {
  expect(isReadableAccent(colour)).toBe(false);
  expect(isReadableAccent(nearestReadableAccent(colour))).toBe(true);
});

test("an accent that can be read stays as it is", () => {
  expect(nearestReadableAccent("#7a1f3d")).toBe("#7a1f3d");
});

test("delivery fees name zones, carriers and methods of the shop, and a slip is answered with the word that was meant", () => {
  const fees = (zone: string) => `${valid}
deliveryMethods:
  home: { fr: À domicile }
zones:
  france: { name: { fr: France }, countries: [FR] }
deliveryFees:
  - { zone: ${zone}, carrier: la_poste, deliveryMethod: home, fee: 6.90, freeFrom: 150 }
`;
  expect(parsed(fees("france")).deliveryFees).toEqual([
    { zone: "france", carrier: "la_poste", deliveryMethod: "home", shippingSpeed: "standard", fee: 6.9, freeFrom: 150 },
  ]);
  const refused = parseShop("test-shop/shop.yaml", fees("frence"));
  expect(refused.kind === "refused" && refused.problems[0]?.message).toContain("Did you mean `france`?");
});

test("what the editors' guide shows of a shop.yaml is a shop", async () => {
  const guide = await readFile("content/README.md", "utf8");
  const from = guide.indexOf("## A shop of your own");
  const part = guide.slice(from, guide.indexOf("\n## ", from + 1));
  const examples = [...part.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml]) => yaml ?? "");
  expect(examples).toHaveLength(2);
  for (const yaml of examples) expect(parseShop("ondine/shop.yaml", yaml)).toMatchObject({ kind: "parsed" });
});
