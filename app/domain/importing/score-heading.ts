import type { Piece } from "./page.ts";
import { isPageName } from "./theme-names.ts";
import { isShort } from "./line-traits.ts";
import type { Traits } from "./line-traits.ts";
import type { Setting } from "./read-setting.ts";
import { isWordedAlike } from "./worded-alike.ts";

type Neighbour = { piece: Piece; traits: Traits; setting: Setting };

/** How many short lines stand in a row, which of them one is, and whether all below the first state figures. */
export type Run = { length: number; at: number; hasFigures: boolean };

/** A line with what stands around it. */
export type Place = {
  piece: Piece;
  traits: Traits;
  before: Neighbour | null;
  after: Neighbour | null;
  /** the short lines in a row here */
  run: Run;
  /** the row of short lines comes right after a question: it may well be the answer */
  isAfterQuestion: boolean;
  /** belongs to a row of bullets or numbers with nothing between them */
  isListItem: boolean;
  /** one of the page's numbered titles: 1, 2, 3 … with text between them */
  isNumberedTitle: boolean;
  setting: Setting;
};

/** What the page as a whole is like, by which one line is judged. */
export type PageHabits = {
  /** its headings are marked: the rest has to look much like one */
  hasMarkedHeadings: boolean;
  /** blank lines part its paragraphs */
  usesGaps: boolean;
  /** hardly a bullet stands alone: those that do are lists of one */
  isBulletRare: boolean;
  /** how it sets off its headings, where it does */
  setting: Setting | null;
  /** beside its marked headings it answers questions that bear no mark */
  asksPlainly: boolean;
  /** pictures that open its figures: `⏱ 24 h` */
  detailSigns: readonly string[];
  /** its titles that bear no mark of a level */
  titles: readonly string[];
};

export type Score = { points: number; why: string };

/** Points from which a line counts as a heading. */
export const headingFrom = 3;

/** How much a line looks like a heading, and what speaks for it most. */
export function scoreHeading(place: Place, habits: PageHabits): Score {
  const { piece, traits } = place;
  if (piece.level !== null) return { points: isMarkedAnswer(place) ? -10 : 10, why: "marked as a heading" };
  if (piece.isBlock || traits.length === 0) return { points: -10, why: "" };
  if (piece.speaker === "question") return { points: 10, why: "marked as a question" };
  if (piece.count !== null) return { points: 10, why: "counted like its neighbours" };
  if (piece.speaker === "answer" || piece.cells !== null) return { points: -10, why: "" };
  const isSet = place.isNumberedTitle || isSetTitle(place, habits) || isAboveHeading(place, habits);
  if (traits.isRemark && !isSet) return { points: -10, why: "" };
  if (traits.isQuestion) return { points: scoreQuestion(place, habits), why: "ends with a question mark" };
  if (traits.endsWithColon) return { points: scoreColon(place), why: "ends with a colon, and text follows" };
  return scoreTitle(place, habits);
}

/** A sentence marked like the question right above it answers that. */
function isMarkedAnswer({ piece, traits, before }: Place): boolean {
  if (before === null || before.piece.level !== piece.level || !before.traits.isQuestion) return false;
  return traits.hasStop && traits.words > 8 && !/[!！,]$/.test(piece.text);
}

function scoreQuestion(place: Place, habits: PageHabits): number {
  const { piece, traits, before, isListItem } = place;
  let points = 4;
  if (traits.isAsking) points += 1;
  if (piece.isBold) points += 2;
  if (traits.startsSmall) points -= 3;
  if (traits.innerStops > 0 && traits.length > 110) points -= 3;
  if (traits.length > 220) points -= 3;
  else if (traits.length > 150) points -= 1;
  if (/^\(/.test(piece.text)) points -= 3;
  if (before?.traits.endsWithColon && isListItem) points -= 3;
  const isLikeOthers = habits.asksPlainly && isAskedAlone(place);
  if (habits.hasMarkedHeadings && !piece.isBold && !isLikeOthers) points -= traits.isAsking ? 1.5 : 2.5;
  return points;
}

/** Set off from what stands before it, with text below that asks nothing. */
function isAskedAlone({ after, setting, isListItem }: Place): boolean {
  return setting !== "inside" && !isListItem && after !== null && after.piece.level === null && !asks(after.traits);
}

/** `Our carriers:` before a list introduces it; `General questions:` before a paragraph heads it. */
function scoreColon(place: Place): number {
  const { piece, traits, after, isListItem } = place;
  if (isListItem || traits.isTelling || traits.startsSmall || traits.words > 9 || traits.innerStops > 0) return 0;
  let points = titleLength(traits) - 0.5;
  if (traits.hasVerb || traits.isOrder) points -= 2;
  if (piece.isBold) points += 1;
  if (traits.isCaps) points += 1.5;
  if (traits.themeWords > 0) points += 1;
  const isAboveLeadIn = piece.isBold && (after?.traits.words ?? 0) > 6;
  if (after === null || (after.traits.endsWithColon && !isAboveLeadIn)) points -= 1.5;
  else if (asks(after.traits)) points += 2;
  else if (isListLike(after.piece)) points += traits.isCaps || (traits.themeWords > 0 && traits.words < 3) ? 0.5 : -1.5;
  else points += after.traits.isSentence ? 2 : -1;
  return points;
}

function scoreTitle(place: Place, habits: PageHabits): Score {
  const { piece, traits, before, after, run, isListItem, isNumberedTitle } = place;
  if ((traits.isDetail && !place.isNumberedTitle) || /\s=\s/.test(piece.text)) return { points: 0, why: "" };
  if (habits.detailSigns.some((sign) => piece.text.startsWith(sign))) return { points: 0, why: "" };
  // Right below a title, such words introduce it.
  const isLoud = /[!！][\s\u00a0]*[»"”]?$/u.test(piece.text) && traits.words <= 10 && !isBelowTitle(place);
  if ((traits.hasStop && !isLoud) || traits.startsSmall || traits.words > 16 || traits.length > 110)
    return { points: 0, why: "" };
  if (traits.isAsking && traits.words > 2 && !isListItem && after !== null)
    return { points: 3.5 + (piece.isBold ? 1 : 0) - (habits.hasMarkedHeadings ? 1 : 0), why: "begins like a question" };
  let points = titleLength(traits);
  let why = "short, without a full stop, and text follows";
  if (isNumberedTitle) [points, why] = [points + 2.5, "numbered like the page's other headings"];
  if (piece.isBold) [points, why] = [points + 2, "in bold on its own"];
  if (traits.isCaps) [points, why] = [points + 1.5, "in capitals"];
  if (traits.isSerial || traits.isClause) [points, why] = [points + 2, "one of a series"];
  if (traits.isOwnVoice && traits.words > 2) [points, why] = [points + 2, "says what customers say"];
  if (traits.themeWords > 0 && traits.words <= 8) points += traits.words <= 6 ? 1.5 : 1;
  if (traits.hasPicture) points += 1;
  if (isLoud) points -= 0.5;
  if (traits.isTelling && !traits.isOwnVoice) points -= 3;
  if (traits.hasVerb && !traits.isOwnVoice) points -= 1.5;
  if (/^[(*]/.test(piece.text)) points -= 3;
  if (place.isAfterQuestion && !traits.isCaps && !traits.hasPicture && !isNumberedTitle && !piece.isBold) points -= 2;
  if (traits.isOrder) points -= 1;
  const isSet = isSetTitle(place, habits);
  if (traits.isLabelled && !(isSet && traits.words > 3 && !/\d/.test(piece.text)))
    points -= isNumberedTitle || piece.isBold || traits.isSerial || traits.isClause ? 0.5 : 2;
  if (traits.isValue) points -= 2;
  if (/,/.test(piece.text) && !isSet) points -= 0.5;
  if (isListItem || (piece.hasBullet && habits.isBulletRare)) points -= 4;
  else if ((piece.hasBullet || piece.number !== null) && !isNumberedTitle) points -= 0.5;
  if (habits.hasMarkedHeadings && !piece.isBold) points -= 2;
  if (traits.words > 5 && after?.traits.isSentence && isWordedAlike(piece.text, habits.titles))
    [points, why] = [points + 4, "worded like another title"];
  points += scoreSetting(place, habits);
  points += isAboveFigures(place) ? 1.5 : scoreRun(run, before === null || run.at === run.length - 1);
  points += scoreNeighbours(place, habits);
  return { points, why };
}

/** `All your questions, our answers!` behind a short line that may be a title. */
function isBelowTitle({ traits, before, piece }: Place): boolean {
  return traits.words > 4 && /,/.test(piece.text) && before !== null && isShort(before.traits);
}

/** A short line set off like the page's headings is one, unless it is worded like text; one above such a line, too. */
function scoreSetting(place: Place, habits: PageHabits): number {
  const { traits, after, setting } = place;
  if (isAboveHeading(place, habits)) return 1.5;
  // `Write to us` and `Order form` at the end of a block: buttons below its text.
  if (habits.setting === "top" && isAtEndOfBlock(place)) return -2.5;
  if (!isSetTitle(place, habits))
    return habits.setting === "alone" && setting === "inside" && traits.isLabelled ? -1 : 0;
  if (setting === "alone") return 1;
  // `Our newsletter`, `E-mail`, `OK`: a form, not a title and its text.
  return after !== null && isShort(after.traits) && !isListLike(after.piece) && !traits.isCaps ? 1 : 2.5;
}

/** Inside a block, with text above it and at most one more short line below. */
function isAtEndOfBlock({ piece, setting, before, after, traits }: Place): boolean {
  if (setting !== "inside" || traits.isCaps || /[?？]/.test(piece.text) || !before?.traits.isSentence) return false;
  return after === null || after.setting !== "inside" || (isShort(after.traits) && !isListLike(after.piece));
}

/** Set off by blank lines as the page's headings are. */
function isSetTitle({ piece, traits, before, after, run, setting }: Place, habits: PageHabits): boolean {
  if (habits.setting !== setting || before === null || piece.hasBullet || traits.endsWithColon) return false;
  // The last of several short lines ends a list, unless text follows it.
  const endsList = run.length > 2 || (run.length === 2 && run.at === 1 && !after?.traits.isSentence);
  return setting === "top" || !endsList;
}

/** Stands between blank lines on a page whose headings stand right above their text, and one of these follows. */
function isAboveHeading({ piece, before, setting, after }: Place, habits: PageHabits): boolean {
  if (habits.setting !== "top" || setting !== "alone" || before === null || after === null) return false;
  const isHeading = after.traits.isQuestion || isShort(after.traits);
  return after.setting === "top" && isHeading && piece.indent <= after.piece.indent;
}

function titleLength({ words, length }: Traits): number {
  if (words <= 3) return 2.5;
  if (words <= 6) return 2;
  if (words <= 8) return 1.5;
  return words <= 10 && length <= 80 ? 1 : -1;
}

/** Short lines in a row are a list, or cells; only a theme and its first section make a pair. */
function scoreRun({ length, at }: Run, isLast: boolean): number {
  if (length < 3) return length === 2 && at === 0 ? -0.5 : 0;
  return isLast ? -2 : -3;
}

/** `Delivery times` above `France: 2 days`, `Spain: 5 days`: the first of several short lines heads the others. */
function isAboveFigures({ piece, traits, run, setting, isAfterQuestion }: Place): boolean {
  if (run.at > 0 || !run.hasFigures || isAfterQuestion || traits.isValue) return false;
  return setting === "top" || (traits.themeWords > 0 && !/\d/.test(piece.text));
}

function scoreNeighbours({ piece, traits, before, after, run, isAfterQuestion }: Place, habits: PageHabits): number {
  let points = 0;
  if (before === null) points += isPageName(piece.text) ? 2.5 : 1;
  else if (before.traits.endsWithColon && !before.traits.isCaps && !piece.isBold)
    points -= run.length > 1 && run.at === run.length - 1 && traits.themeWords > 0 ? 1 : 3;
  // The line right below a counted title goes on with it.
  if (before?.piece.count != null && !piece.hasGap && piece.level === null) points -= 4;
  // `15 ml` right above a name is a part of it, and the name none of the page's titles.
  if (habits.usesGaps && !piece.hasGap && !piece.isBold && before?.traits.isValue) points -= 2;
  if (after === null) return points - 2;
  // All that stands between two marked headings is the first one's text.
  const level = before?.piece.level ?? null;
  if (level !== null && after.piece.level !== null && after.piece.level <= level) return points - 4;
  // A line that the next one goes on with.
  if (after.traits.startsSmall && !after.piece.hasGap && !isListLike(after.piece)) points -= 2;
  if (after.piece.level !== null || after.piece.count === 1 || after.piece.speaker === "question") points += 2;
  else if (asks(after.traits)) points += 2;
  else if (isListLike(after.piece) || after.piece.isBlock) points += 1;
  else if (after.traits.isSentence || after.traits.endsWithColon) points += 1.5;
  if (after.piece.indent > piece.indent && !after.piece.isBlock) points += 0.5;
  // A short line right under another that heads it.
  if (run.length === 2 && run.at === 1 && after.traits.isSentence && !isAfterQuestion) points += 1;
  if (habits.usesGaps && before !== null) {
    if (piece.hasGap && !after.piece.hasGap) points += 1;
    else if (!piece.hasGap && after.piece.hasGap) points -= isShort(traits) && traits.isCaps ? 0 : 1.5;
  }
  return points;
}

/** A question, with its mark or by its first words. */
export function asks({ isQuestion, isAsking, hasStop, words }: Traits): boolean {
  return isQuestion || (isAsking && words > 2 && !hasStop);
}

function isListLike(piece: Piece): boolean {
  return piece.hasBullet || piece.number !== null || piece.isBlock;
}
