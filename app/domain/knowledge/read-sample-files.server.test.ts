import { expect, test } from "vitest";
import { readContent } from "./read-content.server.ts";
import { readSampleFiles } from "./read-sample-files.server.ts";

test("the sample files are those that reading the whole content finds", async () => {
  const { shops } = await readContent("content");
  expect(shops.flatMap(({ orderFiles }) => orderFiles).length).toBeGreaterThan(0);
  expect(await readSampleFiles("content")).toEqual(
    shops.map(({ shop, orderFiles, itemFiles }) => ({ shop, orderFiles, itemFiles })),
  );
});
