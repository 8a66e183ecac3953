import { setTimeout as pause } from "node:timers/promises";
import type { EmbedderConfig } from "#app/config.server.ts";
import type { Embedder, EmbedderSource } from "#app/domain/knowledge/embedder.ts";
import { explainFailure } from "#app/infra/openai/explain-failure.ts";
import { addressOf, fetchWhole } from "#app/infra/openai/fetch-whole.ts";
import { batchTexts } from "./batch-texts.ts";
import { checkAnswer, checkDimensions } from "./check-answer.ts";
import { EmbedderFailure } from "./embedder-failure.ts";

import { unitVector } from "./unit-vector.ts";

export type OpenAiConfig = Extract<EmbedderConfig, { kind: "openai" }>;

/** How long a service is waited for. */
export type Patience = {
  /** for one request while an index is built */
  requestMs: number;
  /** for one request while a customer waits */
  queryMs: number;
  /** before the second try, unless the service says how long */
  pauseMs: number;
  /** a service that asks for a longer pause than this is given up */
  longestPauseMs: number;
  /** after a failed question, how long the next ones are not sent at all */
  restMs: number;
};

const usualPatience: Patience = {
  requestMs: 30_000,
  queryMs: 1500,
  pauseMs: 1000,
  longestPauseMs: 20_000,
  restMs: 5000,
};

/** Small enough for servers that one runs oneself: text-embeddings-inference takes 32 texts unless told otherwise. */
const batchLimits = { texts: 32, tokens: 16_000 };
const tries = 2;

type Ask = (texts: string[], dimensions: number | null) => Promise<number[][]>;

/**
 * An embedder at any endpoint that speaks OpenAI's protocol. Building an index tries twice where a second try may help;
 * a question is asked once, briefly, and not at all shortly after a failure. What is wrong with an answer is refused.
 */
export function openAiEmbedder(config: OpenAiConfig, patience: Patience = usualPatience): EmbedderSource {
  const { model, dimensions: wanted } = config;
  const id = `openai:${addressOf(config.baseUrl)}:${model}${wanted === null ? "" : `:${wanted}`}`;
  return {
    id,
    pricePerMillion: config.pricePerMillion,
    open: async (known) => {
      const [ask, askOnce] = await Promise.all([
        connect(config, patience.requestMs),
        connect(config, patience.queryMs, Infinity),
      ]);
      const askTwice: Ask = (texts, dimensions) => withRetry(() => ask(texts, dimensions), patience);
      const dimensions = wanted ?? known ?? (await askTwice(["dimensions"], null))[0]?.length ?? 0;
      return openedEmbedder(id, dimensions, askTwice, askOnce, patience);
    },
  };
}

function openedEmbedder(id: string, dimensions: number, ask: Ask, askOnce: Ask, { restMs }: Patience): Embedder {
  const nothing = () => new Array<number>(dimensions).fill(0);
  let restsUntil = 0;
  return {
    id,
    dimensions,
    embedDocuments: async (texts) => {
      const vectors = texts.map(nothing);
      // Services refuse a blank text, and it has no direction anyway.
      const worded = texts.map((text, place) => ({ text, place })).filter(({ text }) => text.trim() !== "");
      for (const batch of batchTexts(worded, ({ text }) => text, batchLimits)) {
        const made = await ask(
          batch.map(({ text }) => text),
          dimensions,
        );
        batch.forEach(({ place }, at) => (vectors[place] = unitVector(made[at] ?? [])));
      }
      return vectors;
    },
    embedQuery: async (text) => {
      if (text.trim() === "") return nothing();
      if (Date.now() < restsUntil) throw new EmbedderFailure("The embedding service failed a moment ago.");
      try {
        return unitVector((await askOnce([text], dimensions))[0] ?? []);
      } catch (error) {
        restsUntil = Date.now() + restMs;
        throw error;
      }
    },
  };
}

/** Imported only here: LangChain's OpenAI package takes most of a second to load. */
async function connect(config: OpenAiConfig, timeoutMs: number, maxConcurrency = 2): Promise<Ask> {
  const { OpenAIEmbeddings } = await import("@langchain/openai");
  const { apiKey, baseUrl, model, dimensions: wanted } = config;
  const address = addressOf(config.baseUrl);

  /** LangChain itself takes an answer with too many vectors, in any order, of anything. */
  class CheckedEmbeddings extends OpenAIEmbeddings {
    protected override async embeddingWithRetry(request: { model: string; input: string[] }) {
      const answer = await super.embeddingWithRetry(request);
      const vectors = checkAnswer(answer, request.input.length, address);
      return {
        ...answer,
        data: vectors.map((embedding, index) => ({ object: "embedding" as const, index, embedding })),
      };
    }
  }

  const embeddings = new CheckedEmbeddings({
    model,
    ...(wanted === null ? {} : { dimensions: wanted }),
    apiKey: apiKey ?? "none",
    timeout: timeoutMs,
    maxRetries: 0,
    maxConcurrency,
    batchSize: batchLimits.texts,
    stripNewLines: false,
    // The client asks for base64 and takes whatever comes for it: a server that sends numbers all the same would give garbage.
    encodingFormat: "float",
    configuration: { baseURL: baseUrl, fetch: fetchWhole },
  });
  return async (texts, dimensions) => {
    const vectors = await embeddings.embedDocuments(texts).catch((error: unknown) => {
      if (error instanceof EmbedderFailure) throw error;
      const { message, isPassing, retryAfterMs } = explainFailure(error, {
        ...{ service: `The embedding service at ${address}`, model, modelSetting: "EMBEDDING_MODEL" },
        ...{ sent: "the texts", expected: "list of vectors", timeoutMs },
      });
      throw new EmbedderFailure(message, isPassing, retryAfterMs);
    });
    checkDimensions(vectors, dimensions, address);
    return vectors;
  };
}

async function withRetry<T>(attempt: () => Promise<T>, { pauseMs, longestPauseMs }: Patience): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      const wait = error instanceof EmbedderFailure ? (error.retryAfterMs ?? pauseMs) : 0;
      if (!(error instanceof EmbedderFailure) || !error.isPassing || tried === tries || wait > longestPauseMs)
        throw error;
      await pause(wait);
    }
  }
}
