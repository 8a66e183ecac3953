import type { Heading } from "./find-headings.ts";
import { isPageName, isThemeName } from "./theme-names.ts";

/** Ranks of headings that carry no level of their own; a smaller one stands above a larger one. */
const ranks = { numbered: 10, caps: 12, picture: 13, theme: 15, section: 30, colon: 35, sub: 40 };

/** A heading's rank among those of its page. */
export type RankedHeading = Heading & { rank: number };

/** Gives each heading its rank: by its level, numbering or capitals, else by what it stands above. */
export function rankHeadings(headings: readonly Heading[], locale: string): RankedHeading[] {
  const questions = headings.filter(
    ({ traits, piece }) => (traits.isQuestion || piece.speaker === "question") && !isPageName(piece.text),
  );
  const areQuestionsCaps = questions.filter(({ traits }) => traits.isCaps).length > questions.length / 2;
  const numbered = headings.filter(({ isNumbered }) => isNumbered);
  const standsAboveQuestion = (heading: Heading) => headings[headings.indexOf(heading) + 1]?.traits.isQuestion === true;
  // Beside questions that stand elsewhere, numbered titles are such sections too.
  const areNumbersSections =
    numbered.filter(({ traits }) => traits.isQuestion).length >= numbered.length / 2 ||
    (questions.length > 1 && !numbered.some(standsAboveQuestion));
  const ranked: RankedHeading[] = [];
  let question: Heading | null = null;
  headings.forEach((heading, at) => {
    const rank = heading.piece.level === null ? (rankBelowMarked(headings, at) ?? rankOf()) : rankOf();
    if (rank < ranks.section || heading.traits.isClause) question = null;
    else if (heading.traits.isQuestion || heading.piece.speaker === "question") question = heading;
    ranked.push({ ...heading, rank });

    function rankOf(): number {
      const { piece, traits, isNumbered, isBare } = heading;
      // What stands further left than a question is no part of its answer.
      const isUnderQuestion = question !== null && piece.indent >= question.piece.indent;
      const next = headings[at + 1];
      const isQuestion = traits.isQuestion || piece.speaker === "question";
      if (piece.level !== null) {
        const isAbove = isBare && !isQuestion && next?.piece.level === piece.level && next.traits.isQuestion;
        return isAbove ? piece.level - 0.5 : piece.level;
      }
      // Terms beside questions: their articles are sections like these.
      if (isQuestion || (traits.isClause && questions.length > 1)) return ranks.section;
      if (traits.isSerial && isUnderQuestion) return ranks.sub;
      if (isNumbered && (piece.number?.length ?? 1) > 1) return areNumbersSections ? ranks.section : ranks.numbered + 1;
      if (isNumbered) return areNumbersSections ? ranks.section : ranks.numbered;
      if (traits.isCaps && !traits.isAsking && !areQuestionsCaps) return ranks.caps;
      if (traits.hasPicture) return ranks.picture;
      if (isBare && next !== undefined) return ranks.theme;
      if (traits.isSerial) return ranks.section;
      if (traits.isAsking || (traits.isOwnVoice && !isThemeName(piece.text, locale))) return ranks.section;
      if (questions.length > 0)
        return isUnderQuestion ? rankUnderQuestion(heading, questions, locale) : rankAlone(heading);
      return traits.endsWithColon && headings.some((one) => !one.traits.endsWithColon)
        ? ranks.colon
        : rankAlone(heading);
    }

    function rankAlone({ piece }: Heading): number {
      const isAboveQuestion = headings[at + 1]?.traits.isQuestion === true && !heading.traits.endsWithColon;
      return (hasBareThemes(headings) || isAboveQuestion) && isThemeName(piece.text, locale)
        ? ranks.theme
        : ranks.section;
    }
  });
  return ranked.map((heading, at) => ({ ...heading, rank: rankOfTerms(ranked, at) ?? heading.rank }));
}

/** The title of terms that follow questions is a theme like theirs. */
function rankOfTerms(ranked: readonly RankedHeading[], at: number): number | null {
  const [own, next] = [ranked[at], ranked[at + 1]];
  if (own === undefined || own.rank >= ranks.section || !own.isBare || next?.traits.isClause !== true) return null;
  if (next.rank !== ranks.section || own.traits.isClause) return null;
  const themes = ranked.filter(({ rank, isBare }, place) => rank < ranks.section && !(isBare && place === 0));
  return Math.min(...themes.map(({ rank }) => rank));
}

/** On a page with marked headings the others stand one below: questions below the last that asks nothing itself. */
function rankBelowMarked(headings: readonly Heading[], at: number): number | null {
  const marked = headings.filter(({ piece }) => piece.level !== null);
  const own = headings[at];
  if (marked.length === 0 || own === undefined) return null;
  const isAsked = own.traits.isQuestion || own.piece.speaker === "question";
  const above = headings
    .slice(0, at)
    .findLast(({ piece, traits }) => piece.level !== null && !(isAsked && traits.isQuestion));
  return (above?.piece.level ?? Math.min(...marked.map(({ piece }) => piece.level ?? 6)) - 1) + 1;
}

/** A title inside a question's answer: a theme of its own, the next section, or a part of the answer. */
function rankUnderQuestion(heading: Heading, questions: readonly Heading[], locale: string): number {
  const { piece, traits } = heading;
  if (traits.endsWithColon) return ranks.sub;
  if (isThemeName(piece.text, locale)) return ranks.theme;
  const alike = questions.filter((one) => one.piece.indent === piece.indent && one.piece.isBold === piece.isBold);
  if (alike.length < questions.length / 2) return ranks.sub;
  return traits.words > 3 ? ranks.section : ranks.sub;
}

function hasBareThemes(headings: readonly Heading[]): boolean {
  return headings.some(({ isBare, traits }, at) => isBare && at > 0 && at < headings.length - 1 && !traits.isQuestion);
}
