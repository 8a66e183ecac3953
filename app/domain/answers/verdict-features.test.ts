import { expect, test } from "vitest";
import { publishedContent } from "#tests/support/published-content.ts";
import { isByLength, verdictFeatures } from "./verdict-features.ts";

async function featuresOf(question: string) {
  const base = await publishedContent("aurelia");
  const [published] = base.shops;
  if (published === undefined) throw new Error("aurelia is not published");
  return verdictFeatures(await published.search(question, "en"));
}

test.each([
  ["cancel my order", "short", "long"],
  [
    "The courier left the parcel with the baker yesterday although my sister was waiting at home, and the ring inside the box is bent",
    "long",
    "short",
  ],
])("what is measured of « %s » counts for its length too, and lies below every measure for others", async (...row) => {
  const [question, own, other] = row;
  const features = await featuresOf(question);
  const plain = Object.keys(features).filter((name) => !isByLength(name));
  expect(Object.keys(features)).toHaveLength(3 * plain.length);
  for (const name of plain) {
    expect(features[`${own}:${name}`]).toBe(features[name]);
    expect(features[`${other}:${name}`]).toBeLessThan(Math.min(...plain.map((one) => features[one] ?? 0)));
  }
});

test("a question of middling length counts for neither", async () => {
  const features = await featuresOf("can I return earrings bought in your store as a gift");
  for (const [name, value] of Object.entries(features)) if (isByLength(name)) expect(value, name).toBe(-9);
});
