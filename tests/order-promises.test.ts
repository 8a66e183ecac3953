import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { evaluateOrders } from "#scripts/evaluation/evaluate-orders.ts";
import { isoDay, localDay, localMinutes } from "#tests/support/clock-oracle.ts";
import { promiseScenarios, promiseShops, wholeOrder } from "#tests/support/promise-scenario.ts";
import { publishedContent } from "#tests/support/published-content.ts";

/** A deadline as the scenarios write it: the day where it ends or begins with one, else the moment on the shop's clock. */
function endOf(at: string, timeZone: string): string {
  const instant = Date.parse(at);
  const minutes = localMinutes(instant, timeZone);
  const day = isoDay(localDay(instant, timeZone));
  const isWholeDay = minutes === 0 || instant % 60_000 === 59_999;
  if (isWholeDay) return day;
  return `${day}T${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ").replace(/’/g, "'");

const cases = await Promise.all(
  promiseShops.map(async (shop) => {
    const asked = (await promiseScenarios(shop)).flatMap((scenario) =>
      Object.entries(scenario.ask).flatMap(([locale, questions]) =>
        scenario.reads.flatMap((read) =>
          questions.map((question) => ({ id: scenario.id, now: read.now, locale, question, scenario, read })),
        ),
      ),
    );
    return { shop, asked };
  }),
);

describe.each(cases)("$shop keeps its promises", ({ shop, asked }) => {
  beforeAll(() => publishedContent(shop), 120_000);

  test.each(asked)("$id at $now ($locale): « $question »", async ({ locale, question, scenario, read }) => {
    const base = await publishedContent(shop);
    const known = base.shops.find((one) => one.shop.id === shop)?.shop;
    if (known === undefined) throw new Error(`${shop} is not published`);
    const one = { id: scenario.id, lang: locale, now: read.now, question, must: [], mustNot: [] };
    const [answer] = await evaluateOrders(base, shop, [{ ...one, order: wholeOrder(scenario, known) }]);
    if (answer === undefined) throw new Error("no answer");
    expect(answer.verdict, answer.ranked.join(", ")).toBe("answered");
    const text = plain(answer.text);
    for (const wanted of read[locale] as string[]) {
      if (wanted.startsWith("!")) expect(text).not.toContain(plain(wanted.slice(1)));
      else expect(text).toContain(plain(wanted));
    }
    const ends = answer.deadlines.map((deadline) => endOf((deadline as { at: string }).at, known.timeZone));
    expect([...new Set(ends)].sort()).toEqual([...read.ends].sort());
  });
});

test("every scenario says what must be read in each language it is asked in, and no two have one id", async () => {
  const all = (await Promise.all(promiseShops.map(promiseScenarios))).flat();
  const mute = all.flatMap(({ id, ask, reads }) =>
    Object.keys(ask).flatMap((locale) => reads.filter((read) => !(locale in read)).map(({ now }) => `${id} ${now}`)),
  );
  expect(mute).toEqual([]);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test("the table of promises names every scenario, and none that does not exist", async () => {
  const readme = await readFile("tests/scenarios/README.md", "utf8");
  const named = new Set(readme.match(/\b(?:au|lu|hi|ac|cr)-[a-z0-9-]+\b/g));
  const written = (await Promise.all(promiseShops.map(promiseScenarios))).flat().map(({ id }) => id);
  expect([...named].filter((id) => !written.includes(id))).toEqual([]);
  expect(written.filter((id) => !named.has(id))).toEqual([]);
});
