import type { LanguageModelConfig } from "#app/config.server.ts";
import { LanguageModelFailure } from "#app/domain/shared/language-model.ts";
import type { LanguageModel, ModelRequest } from "#app/domain/shared/language-model.ts";
import { explainFailure } from "#app/infra/openai/explain-failure.ts";
import { addressOf, fetchThere, fetchWhole } from "#app/infra/openai/fetch-whole.ts";
import { streamCompletion } from "./stream-completion.server.ts";
import type { Patience } from "./stream-completion.server.ts";

const usualTimeoutMs = 20_000;
const usualPatience: Patience = { firstMs: 4000, nextMs: 3000 };

/**
 * A language model at any endpoint that speaks OpenAI's chat protocol with JSON schemas. Asks once: somebody is waiting,
 * and everything that asks has an answer without it.
 */
export function openAiLanguageModel(
  { apiKey, baseUrl, model }: LanguageModelConfig,
  timeoutMs = usualTimeoutMs,
  patience = usualPatience,
): LanguageModel {
  const asked = {
    ...{ service: `The language model at ${addressOf(baseUrl)}`, model, modelSetting: "CHAT_MODEL" },
    ...{ sent: "the request", expected: "value of the form asked for", timeoutMs },
  };
  // Imported only here: LangChain's OpenAI package takes most of a second to load.
  const connect = async (fetcher: typeof fetch) => {
    const { ChatOpenAI } = await import("@langchain/openai");
    return new ChatOpenAI({
      ...{ model, apiKey: apiKey ?? "none", timeout: timeoutMs, maxRetries: 0, useResponsesApi: false },
      configuration: { baseURL: baseUrl, fetch: fetcher },
    });
  };
  return {
    name: model,
    ask: async <T>({ name, instructions, material, schema }: ModelRequest<T>) => {
      const chat = await connect(fetchWhole);
      const answer = await chat
        .withStructuredOutput(schema as never, { name, method: "jsonSchema" })
        .invoke([
          ["system", instructions],
          ["human", material],
        ])
        .catch((error: unknown) => {
          const { message, isPassing } = explainFailure(error, asked);
          throw new LanguageModelFailure(message, isPassing);
        });
      const parsed = schema.safeParse(answer);
      if (!parsed.success) throw new LanguageModelFailure(`${asked.service} answered with no ${asked.expected}.`);
      return parsed.data;
    },
    stream: async function* (request, signal) {
      return yield* streamCompletion(await connect(fetchThere), request, asked, patience, signal);
    },
  };
}
