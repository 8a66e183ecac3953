import { checkYaml } from "#app/domain/shared/check-yaml.ts";
import type { Problem } from "#app/domain/shared/problem.ts";
import { shopSchema } from "./shop-schema.ts";
import type { Shop } from "./shop.ts";
import { unspokenLanguages } from "./unspoken-languages.ts";

/** A shop with what its file promises in vain (warnings), or every reason why the file is refused. */
export type ParsedShop = { kind: "parsed"; shop: Shop; warnings: Problem[] } | { kind: "refused"; problems: Problem[] };

/**
 * Reads a shop.yaml; `file` is its path relative to the content folder, `<shop>/shop.yaml`, and names the shop. Refuses
 * holidays of a country whose calendar is not known.
 */
export function parseShop(
  file: string,
  text: string,
  hasHolidays: (country: string) => boolean = () => true,
): ParsedShop {
  const id = file.split("/").at(-2) ?? "";
  if (!/^[a-z0-9-]+$/.test(id)) {
    const message = `"${id}" cannot name a shop: its folder has small letters, digits and - only.`;
    return { kind: "refused", problems: [{ file, line: 1, message, severity: "error" }] };
  }
  const checked = checkYaml(file, text, shopSchema);
  if (checked.kind === "refused") return checked;
  const { holidays } = checked.value;
  if (holidays !== null && !hasHolidays(holidays)) {
    const message = `\`holidays\`: no public holidays are known for ${holidays}. Write the country's ISO code (the United Kingdom is GB), or remove the line.`;
    return { kind: "refused", problems: [{ file, line: checked.lineOf(["holidays"]), message, severity: "error" }] };
  }
  const shop = { id, ...checked.value };
  const warnings = unspokenLanguages(shop).map(({ path, message }): Problem => ({
    ...{ file, line: checked.lineOf(path), message, severity: "warning" },
  }));
  return { kind: "parsed", shop, warnings };
}
