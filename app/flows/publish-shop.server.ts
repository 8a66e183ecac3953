import { join } from "node:path";
import { publicHolidays } from "#app/domain/calendar/public-holidays.server.ts";
import { buildIndex } from "#app/domain/knowledge/build-index.server.ts";
import type { BuiltIndex, OpenEmbedder } from "#app/domain/knowledge/build-index.server.ts";
import { chunkArticle } from "#app/domain/knowledge/chunk-article.ts";
import { viewSections } from "#app/domain/retrieval/view-sections.ts";
import { keep } from "#app/domain/shared/kept-file.server.ts";
import type { Keeper } from "#app/domain/shared/kept-file.server.ts";
import { hashText } from "#app/domain/shared/hash-text.server.ts";
import type { Lexicon } from "#app/domain/lexicon/lexicon.ts";
import { lexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import { openBuiltInEmbedder } from "#app/domain/knowledge/open-built-in-embedder.ts";
import type { ShopSource } from "#app/domain/knowledge/read-content.server.ts";
import { shippedVerdictModel } from "#app/domain/answers/verdict-model.ts";
import type { VerdictModel } from "#app/domain/answers/verdict-model.ts";
import type { Ranker } from "#app/domain/retrieval/ranker.ts";
import { openRetrieval } from "#app/domain/retrieval/retrieve.ts";
import type { CreateVectorIndex } from "#app/domain/knowledge/vector-index.ts";
import type { PublishedShop } from "./knowledge-base.ts";

/** What was learnt from labelled questions. */
export type Models = { ranker: Ranker; verdict: VerdictModel };

export type PublishOptions = {
  contentDir: string;
  /** where vectors are kept between starts, one folder a shop; null keeps them in memory */
  indexDir: string | null;
  createVectorIndex: CreateVectorIndex;
  /** keeps what is costly to work out from the files for the next start */
  keeper?: Keeper;
  /** other models than those shipped: training tries them */
  models?: Models;
  /** another embedder than the built-in one */
  openEmbedder?: OpenEmbedder;
  log: (message: string) => void;
};

/** Cuts, embeds and indexes one shop; vectors of texts that did not change are kept. */
export async function publishShop(
  source: ShopSource,
  lexicon: Lexicon,
  options: PublishOptions,
  previous?: BuiltIndex,
): Promise<PublishedShop> {
  const matchLexicon = lexiconMatcher(lexicon);
  const openEmbedder: OpenEmbedder =
    options.openEmbedder ?? ((texts, stored) => openBuiltInEmbedder(texts, stored, matchLexicon, lexicon.hash));
  const indexDir = options.indexDir === null ? null : join(options.indexDir, source.shop.id);
  const keeper = options.keeper ?? null;
  const versions = source.articles.map(({ file, version }) => `${file} ${version}`).join("\n");
  const chunks = await keep(keeper, `${source.shop.id}-chunks`, versions, () =>
    source.articles.flatMap((article) => chunkArticle(article, hashText)),
  );
  const index = await buildIndex({
    chunks,
    openEmbedder,
    indexDir,
    log: options.log,
    ...(previous ? { previous } : {}),
  });
  const vectorIndex = await options.createVectorIndex(
    index.vectors,
    index.embedder.dimensions,
    indexDir === null ? undefined : join(indexDir, "graph.hnsw"),
  );
  const state = [versions, lexicon.hash, index.embedder.id].join("\n");
  const views = await keep(keeper, `${source.shop.id}-sections`, state, () =>
    viewSections(chunks, index, matchLexicon),
  );
  return {
    shop: source.shop,
    isHoliday: publicHolidays(source.shop.holidays),
    articles: source.articles,
    chunks,
    source,
    index,
    indexKind: vectorIndex.kind,
    search: openRetrieval({ chunks, views, index, vectorIndex, lexicon, matchLexicon, ranker: options.models?.ranker }),
    verdictModel: options.models?.verdict ?? shippedVerdictModel,
  };
}
