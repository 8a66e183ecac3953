import { buildIndex } from "#app/domain/knowledge/build-index.server.ts";
import type { BuiltIndex } from "#app/domain/knowledge/build-index.server.ts";
import type { Chunk } from "#app/domain/knowledge/chunk.ts";
import { countFromFloor } from "#app/domain/knowledge/similarity-floor.ts";
import { openBuiltInEmbedder } from "#app/domain/knowledge/open-built-in-embedder.ts";
import type { VectorIndex } from "#app/domain/knowledge/vector-index.ts";
import type { Lexicon } from "#app/domain/lexicon/lexicon.ts";
import type { LexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import { openRetrieval } from "#app/domain/retrieval/retrieve.ts";
import { viewSections } from "#app/domain/retrieval/view-sections.ts";
import type { SectionView } from "#app/domain/retrieval/section-view.ts";
import type { Search } from "#app/domain/retrieval/retrieve.ts";
import type { Ranker } from "#app/domain/retrieval/ranker.ts";
import type { PublishedShop } from "#app/flows/knowledge-base.ts";
import { createExactIndex } from "#app/infra/vector-index/exact-index.ts";

/**
 * How a shop's articles are shown in training. `full`: as written. `bare`: without sample questions and topics, as a
 * page that was just imported. `loose`: each section an article of its own under its heading alone, and only in the
 * shop's default locale, as a list of questions and answers.
 */
export const pageForms = ["full", "bare", "loose"] as const;

export type PageForm = (typeof pageForms)[number];

/** A shop in one form, its texts embedded. */
export type TrainingPage = {
  shop: string;
  form: PageForm;
  defaultLocale: string;
  locales: string[];
  chunks: Chunk[];
  views: SectionView[];
  index: BuiltIndex;
  vectorIndex: VectorIndex;
};

/** Shows a shop in a form. */
export async function showPage(
  { shop, chunks }: Pick<PublishedShop, "shop" | "chunks">,
  form: PageForm,
  lexicon: Lexicon,
  matchLexicon: LexiconMatcher,
): Promise<TrainingPage> {
  const shown = chunks.flatMap((chunk): Chunk[] => {
    if (form === "full") return [chunk];
    const bare = { ...chunk, questions: [], topics: [] };
    if (form === "bare") return [bare];
    if (chunk.locale !== shop.defaultLocale) return [];
    const heading = chunk.headingPath.at(-1) ?? chunk.articleTitle;
    return [{ ...bare, articleId: sectionId(chunk), articleTitle: heading, headingPath: [heading] }];
  });
  const index = await buildIndex({
    chunks: shown,
    openEmbedder: (texts, stored) => openBuiltInEmbedder(texts, stored, matchLexicon, lexicon.hash),
    indexDir: null,
    log: () => undefined,
  });
  const exact = await createExactIndex(index.vectors, index.embedder.dimensions);
  const vectorIndex = countFromFloor(exact, index.floor);
  const locales = form === "loose" ? [shop.defaultLocale] : shop.locales;
  const views = viewSections(shown, index, matchLexicon);
  return { shop: shop.id, form, defaultLocale: shop.defaultLocale, locales, chunks: shown, views, index, vectorIndex };
}

/** `retours/retourner#qui-paie` */
export const sectionId = ({ articleId, anchor }: Pick<Chunk, "articleId" | "anchor">) => `${articleId}#${anchor}`;

/** Opens a page for questions under a ranker; every section found is given. */
export function searchPage(page: TrainingPage, ranker: Ranker, lexicon: Lexicon, matchLexicon: LexiconMatcher): Search {
  const { chunks, views, index, vectorIndex } = page;
  return openRetrieval({ chunks, views, index, vectorIndex, lexicon, matchLexicon, ranker, listed: Infinity });
}
