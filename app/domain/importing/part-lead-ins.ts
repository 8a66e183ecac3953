import type { Paragraph, PhrasingContent } from "mdast";
import { plainText } from "#app/domain/knowledge/plain-text.ts";
import { readTraits } from "./line-traits.ts";
import { makePiece } from "./page.ts";
import type { Piece } from "./page.ts";

/** Parts `**The leaves fall.** Water less.` as the page parts its bold questions, when it stands right beside one. */
export function partLeadIns(pieces: readonly Piece[]): Piece[] {
  const leads = pieces.map(readLead);
  const isParted = pieces.map((_, at) => isAskedPair(pieces, at));
  const touches = (at: number) => leads[at] !== null && (isParted[at + 1] || isParted[at - 1] || isParted[at - 2]);
  const inOrder = pieces.map((_, at) => at);
  for (const at of [...inOrder, ...inOrder.toReversed()]) if (touches(at)) isParted[at] = true;
  return pieces.flatMap((piece, at) => (isParted[at] ? (leads[at] ?? [piece]) : [piece]));
}

/** A question in bold and its answer on the same line. */
function isAskedPair(pieces: readonly Piece[], at: number): boolean {
  const [question, answer] = pieces.slice(at, at + 2);
  if (question === undefined || answer === undefined || answer.isBold || answer.level !== null) return false;
  return question.isBold && /[?？]$/.test(question.text) && answer.lines.first === question.lines.last;
}

/** The bold words that a paragraph opens with and the rest of it, when these read as a title and its text. */
function readLead(piece: Piece): [Piece, Piece] | null {
  const [paragraph, ...more] = piece.nodes ?? [];
  if (paragraph?.type !== "paragraph" || more.length > 0 || piece.isBold || piece.isBlock) return null;
  const [strong, ...others] = paragraph.children;
  if (strong?.type !== "strong") return null;
  const raw = plainText([paragraphOf(strong.children)]);
  const rest = plainText([paragraphOf(others)]).trim();
  const isTitle = /^[«"“\s]*[\p{Lu}\d]/u.test(raw) && raw.length <= 80 && /^[«"“]?\s*[\p{Lu}\d]/u.test(rest);
  const text = raw.replace(/\s*[.:]$/, "");
  if (!isTitle || rest.length < 12 || readTraits(text, "").isRemark) return null;
  const { lines, hasGap } = piece;
  const heading = { lines, hasGap, raw, text, isBold: true, speaker: "question" as const };
  return [
    makePiece({ ...heading, nodes: [paragraphOf(strong.children)] }),
    makePiece({ lines, hasGap, text: rest, nodes: [paragraphOf(trimStart(others))] }),
  ];
}

function paragraphOf(children: PhrasingContent[]): Paragraph {
  return { type: "paragraph", children };
}

function trimStart([first, ...others]: PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== "text") return first === undefined ? others : [first, ...others];
  return [{ ...first, value: first.value.trimStart() }, ...others];
}
