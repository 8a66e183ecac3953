import type { ChatOpenAI } from "@langchain/openai";
import { z } from "zod";
import { LanguageModelFailure } from "#app/domain/shared/language-model.ts";
import type { ModelRequest } from "#app/domain/shared/language-model.ts";
import { explainFailure } from "#app/infra/openai/explain-failure.ts";
import type { AskedService } from "#app/infra/openai/explain-failure.ts";

/** More than this is no answer to anything asked here, in characters. */
const longestCompletion = 20_000;

/** How long a model may be silent, before its first word and between two. */
export type Patience = { firstMs: number; nextMs: number };

/**
 * Streams a completion of the form asked for: yields its beginnings parsed as far as they go, returns the whole value.
 * LangChain ends its clock at the head of an answer; here silence at any point ends the request.
 */
export async function* streamCompletion<T>(
  chat: ChatOpenAI,
  { name, instructions, material, schema }: ModelRequest<T>,
  asked: AskedService,
  patience: Patience,
  signal: AbortSignal,
): AsyncGenerator<unknown, T> {
  const { parsePartialJson } = await import("@langchain/core/output_parsers");
  const silence = new AbortController();
  const end = AbortSignal.any([signal, silence.signal]);
  const wait = (ms: number) => setTimeout(() => silence.abort(), ms);
  let timer = wait(patience.firstMs);
  const json_schema = { name, strict: true, schema: z.toJSONSchema(schema) };
  let text = "";
  try {
    const chunks = await abortable(
      chat.stream(
        [
          ["system", instructions],
          ["human", material],
        ],
        { signal: end, response_format: { type: "json_schema", json_schema } },
      ),
      end,
    );
    for (const reader = chunks[Symbol.asyncIterator](); ;) {
      const next = await abortable(reader.next(), end);
      if (next.done) break;
      clearTimeout(timer);
      timer = wait(patience.nextMs);
      text += typeof next.value.content === "string" ? next.value.content : "";
      if (text.length > longestCompletion) throw new LanguageModelFailure(`${asked.service} answered without end.`);
      yield readSoFar(parsePartialJson, text);
    }
  } catch (error) {
    if (error instanceof LanguageModelFailure) throw error;
    if (silence.signal.aborted) throw new LanguageModelFailure(`${asked.service} fell silent.`, true);
    if (signal.aborted) throw new LanguageModelFailure(`${asked.service} was not finished in time.`);
    const { message, isPassing } = explainFailure(error, asked);
    throw new LanguageModelFailure(message, isPassing);
  } finally {
    clearTimeout(timer);
    silence.abort();
  }
  const parsed = schema.safeParse(readWhole(text));
  if (!parsed.success) throw new LanguageModelFailure(`${asked.service} answered with no ${asked.expected}.`);
  return parsed.data;
}

/** Ends waiting at the signal even when what is waited for does not heed it. */
function abortable<V>(promise: Promise<V>, signal: AbortSignal): Promise<V> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(new Error("aborted"));
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

function readSoFar(parse: (text: string) => unknown, text: string): unknown {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

function readWhole(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
