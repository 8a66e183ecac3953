import type { InterfaceLocale } from "#app/domain/i18n/locale.ts";
import { de } from "./words/de.ts";
import { en } from "./words/en.ts";
import { es } from "./words/es.ts";
import { fr } from "./words/fr.ts";
import { it } from "./words/it.ts";
import { nl } from "./words/nl.ts";
import { pl } from "./words/pl.ts";
import { pt } from "./words/pt.ts";
import type { RuleWords } from "./words/rule-words.ts";
import { zh } from "./words/zh.ts";

/** What is said of rules, in each language of the interface. */
export const ruleWords: { [L in InterfaceLocale]: RuleWords<L> } = { en, fr, es, it, nl, de, zh, pt, pl };
