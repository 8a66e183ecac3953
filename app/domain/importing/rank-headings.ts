import { foldText } from "#app/domain/lexicon/fold-text.ts";
import type { Heading } from "./find-headings.ts";
import { themeBeforeNextPage } from "./next-page.ts";
import { lastBefore, oncePerList } from "./once-per-list.ts";
import { isBelowCapitals, rankBelowMarked, rankMarked } from "./rank-marked.ts";
import { usualSetting } from "./read-setting.ts";
import type { Setting } from "./read-setting.ts";
import { isPageName, isThemeName } from "./theme-names.ts";

/** Ranks of headings that carry no level of their own; a smaller one stands above a larger one. */
const ranks = { numbered: 10, caps: 12, picture: 13, theme: 15, section: 30, colon: 35, sub: 40 };

/** A heading's rank among those of its page. */
export type RankedHeading = Heading & {
  rank: number;
  /** a part of the title in capitals above it, below marked headings */
  isPart: boolean;
};

/** Gives each heading its rank: by its level, numbering or capitals, else by what it stands above. */
export function rankHeadings(headings: readonly Heading[], locale: string): RankedHeading[] {
  const questions = headings.filter(
    ({ traits, piece }) => (traits.isQuestion || piece.speaker === "question") && !isPageName(piece.text),
  );
  const areQuestionsCaps = questions.filter(({ traits }) => traits.isCaps).length > questions.length / 2;
  const numbered = headings.filter(({ isNumbered }) => isNumbered);
  const standsAboveQuestion = headings.some(
    ({ isNumbered }, at) => isNumbered && headings[at + 1]?.traits.isQuestion === true,
  );
  // Beside questions that stand elsewhere, numbered titles are such sections too.
  const areNumbersSections =
    numbered.filter(({ traits }) => traits.isQuestion).length >= numbered.length / 2 ||
    (questions.length > 1 && !standsAboveQuestion);
  const depths = numbered.map(({ piece }) => piece.number?.length ?? 1);
  const areNumbersNested = depths.includes(1) && depths.filter((depth) => depth > 1).length > 1;
  const sectionRank = areNumbersNested ? ranks.numbered + 1 : ranks.section;
  const setting = usualSetting(headings);
  const areTitlesCaps = headings.filter((one) => isLoud(one) && !one.traits.isQuestion).length > 2;
  const hasClearThemes = headings.filter((one) => isLoud(one) || one.traits.hasPicture).length > 1;
  const ranked: RankedHeading[] = [];
  let question: Heading | null = null;
  headings.forEach((heading, at) => {
    const rank = heading.piece.level === null ? (rankBelowMarked(headings, at) ?? rankOf()) : rankOf();
    if (rank < sectionRank || heading.traits.isClause) question = null;
    else if (heading.traits.isQuestion || heading.piece.speaker === "question") question = heading;
    ranked.push({ ...heading, rank, isPart: isBelowCapitals(headings, at) });

    function rankOf(): number {
      const { piece, traits, isNumbered, isBare } = heading;
      // What stands further left than a question is no part of its answer.
      const isUnderQuestion = question !== null && piece.indent >= question.piece.indent;
      const next = headings[at + 1];
      const isQuestion = traits.isQuestion || piece.speaker === "question";
      if (piece.level !== null) return rankMarked(headings, at, piece.level);
      if (piece.count !== null) return isBelowText(headings, at) ? ranks.sub : ranks.section;
      if (isRepeated(headings, heading)) return ranks.sub;
      const depth = piece.number?.length ?? 1;
      if (isNumbered && areNumbersNested) return ranks.numbered + depth - 1;
      // Terms beside questions: their articles are sections like these.
      if (traits.isClause && questions.length > 1) return sectionRank;
      if (isQuestion) return traits.isCaps && areTitlesCaps && !areQuestionsCaps ? ranks.caps : ranks.section;
      if (isNumbered && depth > 1 && isOfClause(headings, at)) return ranks.sub;
      if (traits.isSerial && isUnderQuestion) return ranks.sub;
      if (isNumbered && depth > 1) return areNumbersSections ? ranks.section : ranks.numbered + 1;
      if (isNumbered) return areNumbersSections ? ranks.section : ranks.numbered;
      if (isLoud(heading) && !areQuestionsCaps) return areNumbersNested && isBare ? ranks.numbered : ranks.caps;
      if (traits.hasPicture) return ranks.picture;
      if (isBare && next !== undefined) return ranks.theme;
      if (traits.isSerial) return ranks.section;
      // Titles that begin a question's answer are its parts.
      if (isUnderQuestion && (traits.isRemark || question?.isBare === true)) return ranks.sub;
      if (isSetLikeSection(heading)) return ranks.section;
      if (traits.isAsking || (traits.isOwnVoice && !isThemeName(piece.text, locale))) return ranks.section;
      if (questions.length > 0)
        return isUnderQuestion ? rankUnderQuestion(heading, questions, locale) : rankAlone(heading);
      return traits.endsWithColon && headings.some((one) => !one.traits.endsWithColon)
        ? ranks.colon
        : rankAlone(heading);
    }

    /** Set off as the page's questions are; where only its words can tell, a theme's name is a theme. */
    function isSetLikeSection({ piece, traits, setting: own }: Heading): boolean {
      if (setting === null || own === "inside" || traits.endsWithColon || traits.isSerial) return false;
      if (own === "alone" && hasBareThemes(headings) && setting === "top") return false;
      return own === "top" || hasClearThemes || !isThemeName(piece.text, locale);
    }

    function rankAlone({ piece }: Heading): number {
      const isAboveQuestion = headings[at + 1]?.traits.isQuestion === true && !heading.traits.endsWithColon;
      return (hasBareThemes(headings) || isAboveQuestion) && isThemeName(piece.text, locale)
        ? ranks.theme
        : ranks.section;
    }
  });
  return ranked.map((heading, at) => ({
    ...heading,
    rank:
      themeBeforeNextPage(ranked, at, locale)?.rank ??
      rankOfPart(ranked, at, sectionRank) ??
      rankOfTerms(ranked, at, sectionRank) ??
      rankOfLoud(ranked, at, sectionRank, setting) ??
      heading.rank,
  }));
}

/** Where wide gaps part a page, what stands below one is a theme, and no other title with text of its own is. */
function rankOfPart(ranked: readonly RankedHeading[], at: number, sectionRank: number): number | null {
  const parts = partTitles(ranked);
  if (parts.length < 2 || parts.length > ranked.length / 3) return null;
  const own = ranked[at];
  if (own === undefined || own.traits.isQuestion || own.piece.level !== null) return null;
  if (isPartTitle(own)) return Math.min(own.rank, ranks.theme);
  return own.rank === ranks.theme && !own.isBare ? sectionRank : null;
}

const isPartTitle = ({ piece, traits }: Heading) => piece.hasWideGap && !traits.isQuestion && piece.level === null;
const partTitles = oncePerList((headings: readonly Heading[]) => headings.filter(isPartTitle));

/** The title of terms that follow questions is a theme like theirs. */
function rankOfTerms(ranked: readonly RankedHeading[], at: number, sectionRank: number): number | null {
  const [own, next] = [ranked[at], ranked[at + 1]];
  if (own === undefined || own.rank >= sectionRank || !own.isBare || next?.traits.isClause !== true) return null;
  if (next.rank !== sectionRank || own.traits.isClause) return null;
  return ranked.reduce(
    (least, { rank, isBare }, place) =>
      rank < sectionRank && !(isBare && place === 0) ? Math.min(least, rank) : least,
    Infinity,
  );
}

/** A title in capitals that has text but no sections is one itself: set off like them, or before the first article. */
function rankOfLoud(
  ranked: readonly RankedHeading[],
  at: number,
  sectionRank: number,
  setting: Setting | null,
): number | null {
  const [before, own, next] = [ranked[at - 1], ranked[at], ranked[at + 1]];
  if (own?.rank !== ranks.caps || own.isBare || before === undefined || next === undefined) return null;
  const isPreamble = next.traits.isClause && !own.traits.isClause && before.rank === ranks.caps;
  const isSet =
    setting !== null && own.setting === setting && bareLoud(ranked).filter((one) => one.setting !== setting).length > 1;
  return isPreamble || (isSet && next.rank <= ranks.caps) ? sectionRank : null;
}

const bareLoud = oncePerList((ranked: readonly RankedHeading[]) =>
  ranked.filter(({ rank, isBare }) => rank === ranks.caps && isBare),
);

/** A title inside a question's answer: a theme of its own, the next section, or a part of the answer. */
function rankUnderQuestion(heading: Heading, questions: readonly Heading[], locale: string): number {
  const { piece, traits } = heading;
  if (traits.endsWithColon) return ranks.sub;
  if (isThemeName(piece.text, locale)) return ranks.theme;
  const alike = questions.filter((one) => one.piece.indent === piece.indent && one.piece.isBold === piece.isBold);
  if (alike.length < questions.length / 2) return ranks.sub;
  return traits.words > 3 ? ranks.section : ranks.sub;
}

/** Counted titles below a heading with words of its own are its parts; right below it they are its sections. */
function isBelowText(headings: readonly Heading[], at: number): boolean {
  const first = lastBefore(headings, at + 1, ({ piece }) => piece.count === 1);
  return headings[first - 1]?.isBare === false;
}

/** A title within a block that comes back below others is a part of each of them. */
function isRepeated(headings: readonly Heading[], { piece: { text } }: Heading): boolean {
  const alike = byText(headings).get(foldText(text)) ?? [];
  if (alike.length < 2 || alike.length >= countSetOff(headings)) return false;
  return alike.every(({ setting, isBare, traits }) => setting === "inside" && !isBare && !traits.isQuestion);
}

const byText = oncePerList((headings: readonly Heading[]) => {
  const groups = new Map<string, Heading[]>();
  for (const heading of headings) {
    const key = foldText(heading.piece.text);
    const group = groups.get(key) ?? [];
    group.push(heading);
    groups.set(key, group);
  }
  return groups;
});
const countSetOff = oncePerList(
  (headings: readonly Heading[]) => headings.filter(({ setting }) => setting !== "inside").length,
);

const hasBareThemes = oncePerList((headings: readonly Heading[]) =>
  headings.some(({ isBare, traits }, at) => isBare && at > 0 && at < headings.length - 1 && !traits.isQuestion),
);

/** In capitals, so that it stands out among others. */
function isLoud({ traits, isBare }: Heading): boolean {
  return traits.isCaps && (!traits.isAsking || isBare);
}

/** `6.2. Delays` under `Article 6` is a part of that article. */
function isOfClause(headings: readonly Heading[], at: number): boolean {
  const [first] = headings[at]?.piece.number ?? [];
  const clause = headings[lastBefore(headings, at, ({ traits }) => traits.isClause)];
  return first !== undefined && new RegExp(`^\\P{N}*${first}(?!\\p{N})`, "u").test(clause?.piece.text ?? "");
}
