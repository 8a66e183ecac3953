import { foldText } from "#app/domain/lexicon/fold-text.ts";
import { beginsWith, countThemeWords, pageWords, wordsOf } from "./page-words.ts";

/** What the words of a line alone say about it. */
export type Traits = {
  words: number;
  length: number;
  isQuestion: boolean;
  /** begins like a question, with or without its mark */
  isAsking: boolean;
  /** ends like a sentence or goes on: `.`, `;`, `,`, `!` … */
  hasStop: boolean;
  endsWithColon: boolean;
  isCaps: boolean;
  startsSmall: boolean;
  /** `Delivery: two days`, `E-mail – always open` */
  isLabelled: boolean;
  /** an address, number, price or date and little else */
  isValue: boolean;
  /** a postal address, a register's number, a telephone, an e-mail address or a date */
  isDetail: boolean;
  /** long enough, or ended so, that it reads as text */
  isSentence: boolean;
  themeWords: number;
  /** begins like a sentence: we, you, if, please … */
  isTelling: boolean;
  /** tells the reader what to do, as French does with its `-ez` */
  isOrder: boolean;
  hasVerb: boolean;
  /** speaks as a customer: my parcel is late, I received the wrong item */
  isOwnVoice: boolean;
  /** one of a series: `Step 2: the parcel` */
  isSerial: boolean;
  /** an article of terms and conditions: `Article 4 – Prices`, `§ 2 Delivery` */
  isClause: boolean;
  isRemark: boolean;
  hasPicture: boolean;
  /** sentences that end within the line */
  innerStops: number;
};

const value =
  /@|https?:|www\.|^\d{4,6}\s\p{L}|^[\d\s()+./€$£%:–-]+$|^[^\p{L}]*\d[\d.,\s]*(?:€|\$|£|eur\b|zł|zl\b|%)\s*\*?$|\d[\d.,\s]*(?:€|zł)\s*\*?$|^\d[\d.,]*\s?(?:ml|cl|kg|g|mm|cm)$|^\+?\d[\d\s().-]{7,}$/iu;
/** `5 to 7 working days`, `48 h`: how long something takes and nothing else. */
const duration =
  /^[^\p{L}\p{N}]*\d{1,3}(?:\s?(?:[-–/]|a|to|bis|tot|do|y|et)\s?\d{1,3})?\s?(?:h|jours?|heures?|semaines?|mois|days?|hours?|weeks?|months?|tage?|stunden?|wochen?|dagen|uur|weken|dias?|horas?|semanas?|giorni|ore|settimane|dni|godzin|天|小时)(?:\s(?:ouvres?|ouvrables?|lavorativi|laborables|habiles|uteis|robocz\p{L}+|werkdagen))?$/u;
const workingDays =
  /^[^\p{L}\p{N}]*\d{1,3}(?:\s?(?:[-–/]|to|bis|tot)\s?\d{1,3})?\s(?:(?:working|business) days?|werktagen?|werkdagen)$/u;
const detail =
  /^[^\s@]+@[^\s@]+$|:\s*[^\s@:]+@[^\s@]+$|^[^\p{L}]*\+?\d[\d\s().-]{7,}$|(?:^|[\s,–-])(?:\d{5}|(?<=,\s)\d{4})\s\p{Lu}\p{L}+|(?<!\d)(?:\d{3}[\s.\u00a0]?){3}(?!\d)|(?<!\d)\d{2}(?:[\s.\u00a0]\d{2}){4}(?!\d)|^\p{P}*\d{1,2}(?:er)?\s\p{L}{3,10}\s\d{4}$/u;
const cardNames =
  /^(?:visa|master ?card|maestro|american express|amex|paypal|apple pay|google pay|amazon pay|klarna|alma|oney|alipay|we ?chat pay|sofort|ideal|bancontact|giropay|jcb|diners(?: club)?|discover|visa electron|electron|carte bleue visa|cb|sepa)$/;

const firstPerson =
  /^(?:je|j'|mon|ma|mes|i|i'm|i've|my|ich|mein|meine|ik|mijn|no he|mi|mis|he|ho|il mio|la mia|i miei|non ho|meu|minha|os meus|nao recebi|moj|moja|moje|nie|我)(?:[\s']|(?<=')|$)/u;
const serial =
  /^(?:etape|step|schritt|stap|paso|passaggio|passo|fase|krok|etap|partie|part|teil|deel|parte)\s?(?:n°\s?)?\d{1,2}(?!\d)/u;
const clause =
  /^(?:article|art\.?|clause|artikel|art[ií]culo|articolo|artigo|artykul|§)\s?(?:n°\s?)?(?:\d{1,2}|[ivx]{1,5}|premier|1er)(?![\p{L}\d])/u;

/** `What is not covered`: names a matter as a noun does. */
const nounClause = /^(?:ce (?:qui|que|qu')|ce dont|what (?:is|we|you)\b)/u;

/** `Updated: 3 May 2026`, `Mis à jour mai 2025`: the date of a page and nothing else. */
const dated =
  /^(?:(?:derniere )?mise? a jour|(?:last )?updated|(?:zuletzt |letzte )?aktualisier(?:t|ung)|(?:laatst )?bijgewerkt|(?:ultima )?actualiza(?:do|cion)|(?:ultimo )?aggiorna(?:to|mento)|(?:ultima )?atualiza(?:do|cao)|(?:ostatnia )?aktualizacja)(?: (?:le|on|am|op|el|il|em|in|en))?\s?:?\s(?:\d{1,2}(?:er)?\.? )?\p{L}{3,10} \d{4}$/u;

/** True for a line that dates the page: it heads nothing, and a title below it is set off as it is. */
export function isPageDate(text: string): boolean {
  return dated.test(foldText(text).trim());
}

/** Reads what a line's own words say; nothing here knows what stands around it. */
export function readTraits(text: string, locale: string): Traits {
  const bare = text.replace(/^[«"“„‚'‹\s\u00a0]+|[»"”“’'›\s\u00a0]+$/gu, "").replace(/[\s\u00a0]+/g, " ");
  const folded = foldText(bare).replace(/’/g, "'");
  const words = pageWords(locale);
  const isHan = /\p{Script=Han}/u.test(bare);
  const own = isHan ? [] : wordsOf(bare);
  const count = isHan ? Math.ceil((bare.match(/\p{Script=Han}/gu)?.length ?? 0) / 2) : own.length;
  const letters = bare.replace(/[^\p{L}]/gu, "");
  const isQuestion = /[?？]\s*(?:\([^)]*\))?$/u.test(bare) || /^¿.*[?？]/u.test(bare);
  const hasStop = /[.;,!…。；，！]["»”')\]]*$/u.test(bare) && !/\betc\.\)?$/i.test(bare);
  const endsWithColon = /[:：]$/u.test(bare);
  const isNounClause = !hasStop && nounClause.test(folded);
  return {
    words: count,
    length: isHan ? bare.length * 2 : bare.length,
    isQuestion,
    isAsking: beginsWith(folded.replace(/^[^\p{L}\p{N}]+/u, ""), words.asks),
    hasStop,
    endsWithColon,
    isCaps: letters.length > 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
    startsSmall: /^\p{Ll}/u.test(bare) && !/^(?:\p{Ll}-?\p{Lu}|e-)/u.test(bare),
    isLabelled: !isQuestion && /\S\s?[:：]\s+\S|\S\s[–—-]\s\S|\p{Script=Han}[:：]\S/u.test(bare),
    isValue: value.test(bare) || cardNames.test(folded) || duration.test(folded) || workingDays.test(folded),
    isDetail: !isQuestion && (detail.test(bare) || dated.test(folded)),
    isSentence:
      (hasStop && !/,$/.test(bare) && count > 3) || count > 12 || (isHan ? bare.length > 30 : bare.length > 75),
    themeWords: countThemeWords(bare, locale),
    isTelling:
      beginsWith(folded, words.tells) && !isNounClause && !/^(?:nous|vous) \p{L}+(?:er|ir|re)(?: |$)/u.test(folded),
    isOrder: locale.startsWith("fr") && /^\p{L}+ez(?: |-|$)/u.test(folded),
    isOwnVoice: firstPerson.test(folded),
    isSerial: serial.test(folded),
    isClause: clause.test(folded),
    hasVerb: !isNounClause && own.some((word) => words.verbs.includes(word)),
    isRemark: words.remarks.includes(folded.replace(/[\s:!.]+$/u, "")),
    hasPicture: /^\p{Extended_Pictographic}/u.test(text),
    innerStops: bare.match(/[.!?…]["»”]?\s+["«“]?\p{Lu}/gu)?.length ?? 0,
  };
}

/** True for a short line that neither ends nor reads like a sentence: a heading, a list's item, a cell. */
export function isShort(traits: Traits): boolean {
  return !traits.isSentence && !traits.hasStop && !traits.isQuestion && traits.words <= 10 && traits.length <= 80;
}
