import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { describeError } from "./describe-error.ts";

test("a refused query is logged without the data that was in it", async () => {
  const db = await freshDatabase();
  const data = { shop: "aurelia", email: "camille@aurelia.example", secret: "bague gravée" } as never;
  const error: unknown = await db.customer.create({ data }).catch((reason: unknown) => reason);
  const logged = JSON.stringify(describeError(error));
  expect(logged).toContain("PrismaClientValidationError");
  expect(logged).toContain("secret");
  expect(logged).not.toContain("gravée");
  expect(logged).not.toContain("camille");
});

test("a broken constraint is logged without the values", async () => {
  const db = await freshDatabase();
  const create = () => db.customer.create({ data: { shop: "aurelia", email: "camille@aurelia.example" } });
  await create();
  const logged = JSON.stringify(describeError(await create().catch((reason: unknown) => reason)));
  expect(logged).toContain("Unique constraint");
  expect(logged).not.toContain("camille");
});

test("any other error keeps its message, its places and its cause", () => {
  const described = describeError(new Error("outer", { cause: new TypeError("inner") }));
  expect(described).toMatchObject({ type: "Error", message: "outer", cause: { type: "TypeError", message: "inner" } });
  expect(described.frames[0]).toMatch(/^at .*describe-error\.test/);
  expect(describeError("plain")).toEqual({ type: "string", message: "plain", frames: [] });
});
