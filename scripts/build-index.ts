import path from "node:path";
import { parseArgs } from "node:util";
import { processConfig } from "#app/config.server.ts";
import { printCost } from "#app/domain/knowledge/estimate-tokens.ts";
import { readContent } from "#app/domain/knowledge/read-content.server.ts";
import { readLexicon } from "#app/domain/lexicon/read-lexicon.server.ts";
import { embedShop, planEmbedding } from "#app/flows/embed-shop.server.ts";
import type { EmbeddedShop } from "#app/flows/embed-shop.server.ts";
import type { ShopIndexOptions, ShopTexts } from "#app/flows/open-shop-index.server.ts";
import { shopTexts } from "#app/flows/publish-shop.server.ts";
import { chooseEmbedder } from "#app/infra/embeddings/choose-embedder.server.ts";
import { confirm } from "./confirm.ts";
import { main, progressBar } from "./progress.ts";

const usage = `npm run index [-- options]

Builds or brings up to date the search index of every shop in DATA_DIR/index by the embedder of the settings. Only
texts without a vector are embedded. Ends with 1 when something failed; what was embedded by then is kept.

  --shop ID   this shop only
  --yes       do not ask before a paid embedder embeds a whole shop`;

const { values } = parseArgs({
  options: {
    shop: { type: "string" },
    yes: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
    verbose: { type: "boolean", default: false },
  },
});

if (values.help) console.log(usage);
else await main(buildIndexes);

async function buildIndexes(): Promise<void> {
  const { contentDir, dataDir, embedder } = processConfig();
  const options: ShopIndexOptions = {
    indexDir: path.join(dataDir, "index"),
    embedder: await chooseEmbedder(embedder),
    log: (message) => console.log(message),
  };
  const [{ shops, problems }, { lexicon }] = await Promise.all([readContent(contentDir), readLexicon(contentDir)]);
  const chosen = shops.filter(({ shop }) => values.shop === undefined || shop.id === values.shop);
  if (chosen.length === 0) throw new Error(`${contentDir} has no shop ${values.shop ?? "that can be read"}.`);
  const texts = await Promise.all(chosen.map((source) => shopTexts(source, lexicon, null)));
  if (!(await isAgreedTo(texts, options))) return console.log("Nothing was embedded.");
  let failed = 0;
  for (const shop of texts) if (!(await indexShop(shop, options))) failed += 1;
  const errors = problems.filter(({ file, severity }) => severity === "error" && isChosen(file)).length;
  if (errors > 0) console.error(`${errors} errors in the content keep articles out: npm run check:content lists them.`);
  if (failed > 0 || errors > 0) process.exitCode = 1;
}

function isChosen(file: string): boolean {
  return values.shop === undefined || file.startsWith(`${values.shop}/`);
}

/** Shows what a paid embedder will cost, and asks when it is to embed all of a shop. */
async function isAgreedTo(shops: readonly ShopTexts[], options: ShopIndexOptions): Promise<boolean> {
  if (options.embedder === undefined || options.embedder.pricePerMillion === 0) return true;
  let isFull = false;
  for (const texts of shops) {
    const plan = await planEmbedding(texts, options);
    if (plan === null || plan.cost.texts === 0) continue;
    console.log(`${texts.shopId}: ${printCost(plan.cost)}`);
    isFull ||= plan.isFull;
  }
  if (!isFull || values.yes) return true;
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    throw new Error("This embeds whole shops with a paid embedder: run it again with --yes to go on.");
  return confirm("Go on?", process.stdin, process.stdout);
}

async function indexShop(texts: ShopTexts, options: ShopIndexOptions): Promise<boolean> {
  const bar = progressBar(texts.shopId, process.stdout);
  try {
    const embedded = await embedShop(texts, options, { onProgress: bar.show });
    bar.clear();
    console.log(printShop(embedded));
    return true;
  } catch (error) {
    bar.clear();
    console.error(`${texts.shopId}: failed. ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

function printShop({ shopId, texts, embedded, kept, dimensions, embedder, seconds }: EmbeddedShop): string {
  const count = `${texts} texts, ${embedded} embedded now, ${kept} kept`;
  return `${shopId}: ${count}, ${dimensions} dimensions, ${embedder}, ${seconds.toFixed(1)} s`;
}
