import { answerTask } from "./own-process.ts";
import { growth, measureMemory } from "./measure.ts";
import type { Memory } from "./measure.ts";

export type MemoryTask = { contentDir: string };

/** What stays in memory for every shop of a deployment, whatever its articles. */
export type MemoryResult = Record<"lexicon" | "matcher" | "ranker" | "together", Memory>;

const texts: Record<string, string> = {
  fr: "annuler ma commande",
  en: "cancel my order",
  de: "Bestellung stornieren",
  nl: "bestelling annuleren",
  es: "cancelar mi pedido",
  it: "annullare il mio ordine",
  pt: "cancelar a minha encomenda",
  pl: "anulować zamówienie",
  zh: "取消订单",
};

await answerTask(async ({ contentDir }: MemoryTask): Promise<MemoryResult> => {
  fillNursery();
  const start = await measureMemory();
  const { readLexicon } = await import("#app/domain/lexicon/read-lexicon.server.ts");
  const { lexicon } = await readLexicon(contentDir);
  const withLexicon = await measureMemory();
  const { lexiconMatcher } = await import("#app/domain/lexicon/match-lexicon.ts");
  const { lexiconWords } = await import("#app/domain/lexicon/lexicon-words.ts");
  const { tokenize } = await import("#app/domain/lexicon/tokenize.ts");
  const { guessLanguages } = await import("#app/domain/lexicon/guess-language.ts");
  const { stemWord } = await import("#app/domain/lexicon/stem-word.ts");
  const match = lexiconMatcher(lexicon);
  const words = lexiconWords(lexicon);
  for (const [language, text] of Object.entries(texts)) {
    match(tokenize(text), [language]);
    words.whole([language], "a");
    guessLanguages(text);
    stemWord(text.split(" ")[0] ?? "", language);
  }
  const withMatcher = await measureMemory();
  const { shippedRanker } = await import("#app/domain/retrieval/ranker.ts");
  const withRanker = await measureMemory();
  if (words.whole(["fr"], "a").length === 0 || Object.keys(shippedRanker.weights).length === 0)
    throw new Error("The lexicon or the ranker is empty.");
  return {
    lexicon: growth(start, withLexicon),
    matcher: growth(withLexicon, withMatcher),
    ranker: growth(withMatcher, withRanker),
    together: growth(start, withRanker),
  };
});

/**
 * Makes garbage as any work does, so that the space that V8 takes for what is short-lived, and keeps, is there before
 * anything is measured: whoever reads first would be charged for it.
 */
function fillNursery() {
  let kept: object[] = [];
  for (let round = 0; round < 200; round += 1)
    kept = Array.from({ length: 20_000 }, (_, at) => ({ at, text: `${round} ${at}`, before: kept.length }));
  if (kept.length === 0) throw new Error("Nothing was made.");
}
