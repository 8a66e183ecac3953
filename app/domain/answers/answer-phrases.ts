import { type InterfaceLocale, interfaceLocale } from "#app/domain/i18n/locale.ts";
import type { Shop } from "#app/domain/shops/shop.ts";
import type { AnswerPhrases } from "./phrases/phrase-list.ts";
import { de } from "./phrases/de.ts";
import { en } from "./phrases/en.ts";
import { es } from "./phrases/es.ts";
import { fr } from "./phrases/fr.ts";
import { it } from "./phrases/it.ts";
import { nl } from "./phrases/nl.ts";
import { pl } from "./phrases/pl.ts";
import { pt } from "./phrases/pt.ts";
import { zh } from "./phrases/zh.ts";

type FormOfAddress = Shop["formOfAddress"];

/** A language with one polite form has its phrases as they stand; French asks the shop which form it uses. */
const phrases: Record<InterfaceLocale, AnswerPhrases | ((say: FormOfAddress) => AnswerPhrases)> = {
  en,
  fr,
  es,
  it,
  nl,
  de,
  zh,
  pt,
  pl,
};

/** The sentences in the reader's locale, with the shop's form of address; English where we have no translation. */
export function answerPhrases(locale: string, { formOfAddress }: Pick<Shop, "formOfAddress">): AnswerPhrases {
  const own = phrases[interfaceLocale(locale)];
  return typeof own === "function" ? own(formOfAddress) : own;
}
