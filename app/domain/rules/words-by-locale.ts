import type { InterfaceLocale } from "#app/domain/i18n/locale.ts";
import { en } from "./words/en.ts";
import { fr } from "./words/fr.ts";
import type { RuleWords } from "./words/rule-words.ts";

/** What is said of rules, in each language of the interface. */
export const ruleWords: { [L in InterfaceLocale]: RuleWords<L> } = { en, fr };
