import { expect, test } from "vitest";
import { whereItWaits } from "./customer-reasons.ts";

test("what nobody speaks waits in the main language's queue, told once and not as a reason beside another queue", () => {
  expect(whereItWaits([{ kind: "waits_for_language", language: "de" }], "fr")).toEqual({
    ...{ reasons: [], otherLanguage: "fr" },
  });
  expect(whereItWaits([{ kind: "waits_for_language", language: "fr" }], "fr").otherLanguage).toBeNull();
  expect(whereItWaits([{ kind: "nobody_present", language: "de" }], "fr")).toEqual({
    ...{ reasons: [{ kind: "nobody_present", language: "de" }], otherLanguage: null },
  });
});
