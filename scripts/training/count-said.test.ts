import { expect, test } from "vitest";
import { countSaid } from "./count-said.ts";
import type { ThemeExample } from "./learn-themes.ts";

const example = (language: string, ...signs: string[]): ThemeExample => ({
  theme: "any",
  language,
  weight: 1,
  signs: signs.map((sign) => [sign, 1]),
});

test("stems are counted by language, once an example; concepts and what stands once are left out", () => {
  const said = countSaid([
    example("fr", "fr:deux", "fr:colis", "c:parcel"),
    example("fr", "fr:deux"),
    example("fr", "c:parcel"),
    example("en", "en:two"),
  ]);
  expect(said).toEqual({ fr: { examples: 3, stems: { deux: 2 } }, en: { examples: 1, stems: {} } });
});
