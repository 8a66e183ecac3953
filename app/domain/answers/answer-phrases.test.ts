import { expect, test } from "vitest";
import { interfaceLocales } from "#app/domain/i18n/locale.ts";
import { translatorFor } from "#app/domain/i18n/translator.ts";
import { answerPhrases } from "./answer-phrases.ts";

const say = (locale: string, formOfAddress: "tu" | "vous" = "vous") => answerPhrases(locale, { formOfAddress });

test("a French shop says tu or vous, as its shop.yaml says", () => {
  expect([say("fr", "tu").declined.empty, say("fr", "vous").declined.empty]).toEqual([
    "Écris ta question en quelques mots.",
    "Écrivez votre question en quelques mots.",
  ]);
  expect(JSON.stringify(say("fr", "tu"))).not.toMatch(/\bv(ous|otre|ôtre)\b/);
  expect(JSON.stringify(say("fr", "vous"))).not.toMatch(/\b(tu|toi|ton|ta|tes|tien|tienne)\b/);
});

test.each(interfaceLocales.filter((locale) => locale !== "fr"))("%s has one form of address", (locale) => {
  expect(say(locale, "tu")).toEqual(say(locale, "vous"));
});

test.each(interfaceLocales)("the way to a person is named as on its button (%s)", (locale) => {
  const { declined, unknownRule, settleDisagreement } = say(locale);
  const button = translatorFor(locale).t("answer.talk").toLowerCase();
  for (const sentence of [
    declined.not_covered,
    declined.steering,
    declined.no_content,
    unknownRule,
    settleDisagreement,
  ])
    expect(sentence.toLowerCase()).toContain(button);
});

test("a locale without words of ours reads English", () => {
  expect(say("sv")).toEqual(say("en"));
});

test("no language has the phrase of another by accident", () => {
  const texts = interfaceLocales.flatMap((locale) => {
    const { declined, ...others } = say(locale);
    return [...Object.values(declined), ...Object.values(others)];
  });
  expect(new Set(texts).size).toBe(texts.length);
});
