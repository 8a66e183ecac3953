import { join } from "node:path";
import { publicHolidays } from "#app/domain/calendar/public-holidays.server.ts";
import type { BuiltIndex } from "#app/domain/knowledge/build-index.server.ts";
import { chunkArticle } from "#app/domain/knowledge/chunk-article.ts";
import { sectionViewer } from "#app/domain/retrieval/view-sections.ts";
import { atMostEvery } from "#app/domain/shared/at-most-every.ts";
import { keepEach } from "#app/domain/shared/kept-file.server.ts";
import type { Keeper } from "#app/domain/shared/kept-file.server.ts";
import { hashText } from "#app/domain/shared/hash-text.server.ts";
import type { Lexicon } from "#app/domain/lexicon/lexicon.ts";
import { lexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import type { ShopSource } from "#app/domain/knowledge/read-content.server.ts";
import { countFromFloor } from "#app/domain/knowledge/similarity-floor.ts";
import { shippedVerdictModel } from "#app/domain/answers/verdict-model.ts";
import type { VerdictModel } from "#app/domain/answers/verdict-model.ts";
import type { Ranker } from "#app/domain/retrieval/ranker.ts";
import { openRetrieval } from "#app/domain/retrieval/retrieve.ts";
import type { CreateVectorIndex } from "#app/domain/knowledge/vector-index.ts";
import type { PublishedShop } from "./knowledge-base.ts";
import { openShopIndex } from "./open-shop-index.server.ts";
import type { ShopIndexOptions, ShopTexts } from "./open-shop-index.server.ts";

/** What was learnt from labelled questions. */
export type Models = { ranker: Ranker; verdict: VerdictModel };

export type PublishOptions = ShopIndexOptions & {
  contentDir: string;
  createVectorIndex: CreateVectorIndex;
  /** keeps what is costly to work out from the files for the next start */
  keeper?: Keeper;
  /** other models than those shipped: training tries them */
  models?: Models;
};

const failureToldEveryMs = 60_000;

/** Cuts and indexes one shop for questions; vectors of texts that did not change are kept. */
export async function publishShop(
  source: ShopSource,
  lexicon: Lexicon,
  options: PublishOptions,
  previous?: BuiltIndex,
): Promise<PublishedShop> {
  const { shop, articles } = source;
  const keeper = options.keeper ?? null;
  const texts = await shopTexts(source, lexicon, keeper);
  const { byArticle, chunks, matchLexicon } = texts;
  const { index, folder, awaited } = await openShopIndex(texts, options, previous);
  const cacheFile = folder === null ? undefined : join(folder, "graph.hnsw");
  const vectorIndex = await options.createVectorIndex(index.vectors, index.embedder.dimensions, cacheFile);
  const view = sectionViewer(chunks, index, matchLexicon);
  let first = 0;
  const views = await keepEach(
    keeper,
    `${shop.id}-sections`,
    articles.map(({ file, version }, at) => {
      const numbers = (byArticle[at] ?? []).map((_, own) => first + own);
      first += numbers.length;
      return {
        key: [file, version, lexicon.hash, index.embedder.id].join(" "),
        workOut: () => numbers.flatMap(view),
      };
    }),
  );
  const tellFailure = atMostEvery(failureToldEveryMs, options.log);
  return {
    shop,
    isHoliday: publicHolidays(shop.holidays),
    articles,
    chunks,
    source,
    index,
    indexKind: vectorIndex.kind,
    indexFolder: folder,
    awaited,
    search: openRetrieval({
      chunks,
      views: views.flat(),
      index,
      vectorIndex: countFromFloor(vectorIndex, index.floor),
      lexicon,
      matchLexicon,
      ranker: options.models?.ranker,
      onEmbedderFailure: (error) =>
        tellFailure(
          `${shop.id}: a question was answered without vectors: ${error instanceof Error ? error.message : String(error)}`,
        ),
    }),
    verdictModel: options.models?.verdict ?? shippedVerdictModel,
  };
}

/** A shop's sections, cut, article by article and in one list, and the words they are read with. */
export async function shopTexts(
  source: ShopSource,
  lexicon: Lexicon,
  keeper: Keeper,
): Promise<ShopTexts & { chunks: PublishedShop["chunks"]; byArticle: PublishedShop["chunks"][] }> {
  const byArticle = await keepEach(
    keeper,
    `${source.shop.id}-chunks`,
    source.articles.map((article) => ({
      key: `${article.file} ${article.version}`,
      workOut: () => chunkArticle(article, hashText),
    })),
  );
  const texts = { shopId: source.shop.id, matchLexicon: lexiconMatcher(lexicon), lexiconHash: lexicon.hash };
  return { ...texts, byArticle, chunks: byArticle.flat() };
}
