import { expect, test } from "vitest";
import { writtenAs } from "./written-as.ts";

test.each([
  ["où est mon colis", "words"],
  ["可以退货吗？", "words"],
  ["retour 14j", "words"],
  ["où est AU-1042 ?", "words"],
  ["AU-1042", "number"],
  ["1234567890", "number"],
  ["0", "number"],
  ["???", "number"],
  ["👍👍", "number"],
  ["", "number"],
  ["كيف أعيد الطلب؟", "other_script"],
  ["где моя посылка?", "other_script"],
  ["注文はどこですか", "other_script"],
  ["где мой parcel DHL, where is it now", "words"],
])("« %s » is written as %s", (text, writing) => {
  expect(writtenAs(text)).toBe(writing);
});
