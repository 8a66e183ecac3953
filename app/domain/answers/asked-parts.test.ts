import { expect, test } from "vitest";
import { askedParts } from "./asked-parts.ts";

test.each([
  ["Do you take PayPal? How do I return an item?", ["Do you take PayPal?", "How do I return an item?"]],
  ["Ma bague est tordue. Je fais quoi ? Et qui paie ?", ["Ma bague est tordue. Je fais quoi ?", "Et qui paie ?"]],
  ["可以退货吗？谁付运费？", ["可以退货吗？", "谁付运费？"]],
  ["¿Dónde está mi pedido? ¿Puedo cancelarlo?", ["¿Dónde está mi pedido?", "¿Puedo cancelarlo?"]],
])("the parts of « %s »", (message, parts) => {
  expect(askedParts(message)).toEqual(parts);
});

test.each([["where is my parcel"], ["Où est mon colis ???"], ["a? b? c? d? e?"], ["?"], [""]])(
  "« %s » is one question",
  (message) => {
    expect(askedParts(message)).toEqual([message]);
  },
);
