import { expect, test } from "vitest";
import { keepBriefly } from "./keep-briefly.ts";

function counted() {
  const world = { at: 0, reads: 0, isFailing: false };
  const kept = keepBriefly(
    100,
    () => {
      world.reads += 1;
      return world.isFailing ? Promise.reject(new Error("no")) : Promise.resolve(world.reads);
    },
    () => world.at,
  );
  return { world, kept };
}

test("many who ask at once and soon after get one read; later and after forgetting, another", async () => {
  const { world, kept } = counted();
  expect(await Promise.all([kept.read(), kept.read()])).toEqual([1, 1]);
  world.at = 99;
  expect(await kept.read()).toBe(1);
  world.at = 100;
  expect(await kept.read()).toBe(2);
  kept.forget();
  expect(await kept.read()).toBe(3);
});

test("a read that failed is tried again at once", async () => {
  const { world, kept } = counted();
  world.isFailing = true;
  await expect(kept.read()).rejects.toThrow("no");
  world.isFailing = false;
  expect(await kept.read()).toBe(2);
});
