import i18next from "i18next";
import { expect, test } from "vitest";
import type { MessageTree } from "./messages/message-tree.ts";
import { pluralWord } from "./plural.ts";

test.each([
  [1, "paczka"],
  [2, "paczki"],
  [5, "paczek"],
  [12, "paczek"],
  [22, "paczki"],
  [1.5, "paczek"],
])("Polish says %f %s", (count, word) => {
  expect(pluralWord({ one: "paczka", few: "paczki", many: "paczek" }, count, "pl")).toBe(word);
});

test("a counted message has the forms of its own language, checked by its type", () => {
  const polish: MessageTree<{ done: string; parcels_one: string; parcels_other: string }, "pl"> = {
    done: "Gotowe",
    parcels_one: "{{count}} paczka",
    parcels_few: "{{count}} paczki",
    parcels_many: "{{count}} paczek",
  };
  const instance = i18next.createInstance();
  void instance.init({ lng: "pl", initImmediate: false, resources: { pl: { translation: polish } } });
  expect([1, 2, 5, 22].map((count) => instance.t("parcels", { count }))).toEqual([
    "1 paczka",
    "2 paczki",
    "5 paczek",
    "22 paczki",
  ]);
});
