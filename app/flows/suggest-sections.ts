import { findChunk } from "./knowledge-base.ts";
import type { KnowledgeBase } from "./knowledge-base.ts";
import type { Order } from "#app/domain/orders/order.ts";
import { answerQuestion } from "./answer-question.ts";

/** A section that may help whoever answers a ticket. */
export type SuggestedSection = {
  articleId: string;
  locale: string;
  anchor: string | null;
  title: string;
  heading: string;
  lines: { first: number; last: number };
};

const most = 3;
/** Less than this share of all that was found is a coincidence. */
const leastShare = 0.08;
/** A long message says much beside its matter. */
const longestText = 600;

/**
 * The two or three sections nearest to what a customer wrote, one an article, found as for a question about their order;
 * none when the words are about nothing that the shop's articles treat, or when the shop is not published.
 */
export async function suggestSections(
  base: KnowledgeBase,
  asked: { shopId: string; locale: string; text: string; order: Order | null },
  now: Date,
): Promise<SuggestedSection[]> {
  if (asked.text.trim() === "" || !base.shops.some(({ shop }) => shop.id === asked.shopId)) return [];
  const text = asked.text.slice(0, longestText);
  const { answer, candidates } = await answerQuestion(base, { ...asked, text, linkTo: () => "" }, now);
  if (answer.verdict === "declined") return [];
  const near = candidates.filter(
    ({ articleId, share }, at) =>
      share >= leastShare && candidates.findIndex((other) => other.articleId === articleId) === at,
  );
  return near.slice(0, most).flatMap(({ chunkId }) => {
    const chunk = findChunk(base, asked.shopId, chunkId);
    if (chunk === null) return [];
    const { articleId, locale, anchor, headingPath, lines } = chunk;
    return [
      { articleId, locale, anchor, title: headingPath[0] ?? articleId, heading: headingPath.at(-1) ?? "", lines },
    ];
  });
}
