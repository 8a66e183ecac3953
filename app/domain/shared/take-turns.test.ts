import { expect, test } from "vitest";
import { takeTurns } from "./take-turns.ts";

test("works run one after another, and one that fails keeps no other from its turn", async () => {
  const inTurn = takeTurns();
  const order: string[] = [];
  const work = (name: string) => async () => {
    order.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    order.push(`${name} ends`);
    if (name === "first") throw new Error("it fails");
    return name;
  };
  const results = await Promise.allSettled([inTurn(work("first")), inTurn(work("second"))]);
  expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
  expect(order).toEqual(["first begins", "first ends", "second begins", "second ends"]);
});
