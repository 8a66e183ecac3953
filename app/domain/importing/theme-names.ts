import { foldText } from "#app/domain/lexicon/fold-text.ts";
import { isStopWord } from "#app/domain/lexicon/stop-words.ts";
import { countThemeWords, wordsOf } from "./page-words.ts";

/** True when a short title names a theme of a help page: `Returns and refunds`, `My account`, `Payment & codes`. */
export function isThemeName(text: string, locale: string): boolean {
  const own = wordsOf(text).filter((word) => !isStopWord(word, [locale]));
  const tops = countThemeWords(text, locale, "tops");
  if (own.length === 0 || own.length > 5) return /\p{Script=Han}/u.test(text) && text.length < 9 && tops > 0;
  const isPair = /&|,|\s(?:et|and|und|en|y|e|i)\s/.test(text);
  return tops > own.length / 2 || (isPair && countThemeWords(own[0] ?? "", locale, "tops") > 0);
}

/** `Toutes vos questions`, `Your questions answered`: what a page of questions may be called at its head. */
const allQuestions =
  /(?:^|\s)(?:(?:vos|tes|les|des) questions(?:[,&(\s]+(?:et )?(?:toutes )?nos reponses\)?)?|your questions(?:[,&\s]+(?:our answers|answered))?|(?:ihre|eure|deine) fragen(?:[,&\s]+unsere antworten)?|(?:je|uw) vragen|(?:tus|sus) preguntas|le (?:tue|vostre) domande|as (?:suas|tuas) perguntas|(?:twoje|wasze) pytania)$/u;

const pageNames =
  /faq|foire aux questions|questions? (?:les plus )?(?:frequen|frequem|courant)|questions?[ /-]+(?:et )?reponses|centre d'aide|^(?:besoin d')?aide\b|\bsupport$|^help\b|help (?:cent|page)|frequently asked|haufig|hilfe|veelgestelde|helpcent|preguntas frecuentes|^ayuda|centro de ayuda|domande frequenti|^aiuto|perguntas frequentes|^ajuda|najczesciej|^pomoc|centrum pomocy|常见问题|帮助中心/u;

/** True for what a whole help page is called: `FAQ`, `Help and advice`. */
export function isPageName(text: string): boolean {
  const folded = foldText(text).replace(/’/g, "'");
  if (/^(?:besoin d'aide|(?:une|des|vos) questions?|need help|questions?)\s*\??$/.test(folded)) return true;
  return wordsOf(text).length <= 8 && !/[?？]/.test(text) && pageNames.test(folded);
}

/** True for a page's name at its head, where it may be longer and less usual. */
export function isNameAtHead(text: string): boolean {
  const folded = foldText(text).replace(/’/g, "'");
  const words = wordsOf(text).length;
  return (
    words <= 12 && !/[?？:>›|]/.test(text) && (allQuestions.test(folded) || isPageName(text) || pageNames.test(folded))
  );
}

/** True for what a page of terms may be called: `Terms and conditions`, `Mentions légales`. */
export function isTermsName(text: string): boolean {
  return /condition|terms|mentions|^(?:cgv|cgu|agb|regulamin|条款)/iu.test(text);
}
