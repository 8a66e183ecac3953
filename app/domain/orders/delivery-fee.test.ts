import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parseShop } from "#app/domain/shops/parse-shop.ts";
import { exampleOrder } from "#tests/support/example-order.ts";
import { deliveryFee } from "./delivery-fee.ts";

async function shopNamed(id: string) {
  const parsed = parseShop(`${id}/shop.yaml`, await readFile(`content/${id}/shop.yaml`, "utf8"));
  if (parsed.kind === "refused") throw new Error("refused");
  return parsed.shop;
}

// Fees and thresholds by hand from ../shared/seeds/FACTS.md (hirondelle) and from the tables of the others' articles.
test.each<[string, Record<string, unknown>, number | null]>([
  ["hirondelle", { country: "FR", carrier: "relais_colis", totalMinor: 14999 }, 690],
  ["hirondelle", { country: "FR", carrier: "relais_colis", totalMinor: 15000 }, 0],
  ["hirondelle", { country: "FR", deliveryMethod: "home", totalMinor: 50000 }, 790],
  ["hirondelle", { country: "FR", totalMinor: 8000 }, null],
  ["hirondelle", { country: "BE", totalMinor: 8000 }, 990],
  ["hirondelle", { country: "DE", totalMinor: 50000 }, 1290],
  ["hirondelle", { country: "PL" }, 1590],
  ["hirondelle", { country: "CH" }, 1800],
  ["hirondelle", { country: "RE" }, 2000],
  ["hirondelle", { country: "JP" }, 2400],
  ["hirondelle", { country: "FR", carrier: "nobody" }, null],
  ["hirondelle", { country: null }, null],
  ["hirondelle", { country: "BE", currency: "USD" }, null],
  ["lueur", { country: "GB", deliveryMethod: "standard", totalMinor: 3499 }, 350],
  ["lueur", { country: "GB", deliveryMethod: "standard", totalMinor: 3500 }, 0],
  ["lueur", { country: "FR", deliveryMethod: "standard", totalMinor: 4499 }, 450],
  ["lueur", { country: "FR", deliveryMethod: "standard", totalMinor: 4500 }, 0],
  ["lueur", { country: "FR", deliveryMethod: "tracked", totalMinor: 4500 }, 690],
  ["lueur", { country: "CH", deliveryMethod: "tracked" }, 990],
  ["lueur", { country: "US", deliveryMethod: "tracked" }, null],
  ["accord", { country: "US", currency: "USD", shippingSpeed: "standard", totalMinor: 5999 }, 590],
  ["accord", { country: "US", currency: "USD", shippingSpeed: "standard", totalMinor: 6000 }, 0],
  ["accord", { country: "FR", currency: "USD", shippingSpeed: "expedited", totalMinor: 50000 }, 2990],
  ["accord", { country: "JP", currency: "USD", shippingSpeed: "standard" }, 1690],
  ["accord", { country: "FR", currency: "EUR", shippingSpeed: "standard" }, null],
])("%s: delivery of %j costs %s", async (shop, facts, expected) => {
  const unset = { carrier: null, deliveryMethod: null, shippingSpeed: null };
  expect(deliveryFee(exampleOrder({ ...unset, ...facts }), await shopNamed(shop))).toBe(expected);
});
