import { Embeddings } from "@langchain/core/embeddings";
import { expect, test } from "vitest";
import { builtInEmbedder, fitBuiltInEmbedder } from "#app/domain/knowledge/built-in-embedder.ts";
import { lexiconMatcher } from "#app/domain/lexicon/match-lexicon.ts";
import { EmbedderEmbeddings } from "./embedder-embeddings.server.ts";

test("LangChain gets the very vectors of our embedder", async () => {
  const match = lexiconMatcher({ concepts: [], hash: "none" });
  const embedder = builtInEmbedder(fitBuiltInEmbedder(["Mon colis"], match, "none"), match);
  const embeddings = new EmbedderEmbeddings(embedder);
  expect(embeddings).toBeInstanceOf(Embeddings);
  expect(await embeddings.embedDocuments(["Mon colis"])).toEqual(await embedder.embedDocuments(["Mon colis"]));
  expect(await embeddings.embedQuery("colis")).toEqual(await embedder.embedQuery("colis"));
});
