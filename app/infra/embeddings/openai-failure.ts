import { EmbedderFailure } from "./embedder-failure.ts";

type ClientError = { name?: string; message?: string; status?: number; code?: string | null; headers?: Headers };

/** Whatever LangChain, the OpenAI client or the network threw, in one sentence that says what to do about it. */
export function explainFailure(
  thrown: unknown,
  { address, model, timeoutMs }: { address: string; model: string; timeoutMs: number },
): EmbedderFailure {
  if (thrown instanceof EmbedderFailure) return thrown;
  const error = (thrown instanceof Error ? thrown : { message: String(thrown) }) as ClientError;
  const service = `The embedding service at ${address}`;
  const { status } = error;
  if (error.name === "TimeoutError")
    return new EmbedderFailure(`${service} gave no answer within ${timeoutMs / 1000} s.`, true);
  if (status === undefined) return explainConnection(thrown, service);
  if (status === 401 || status === 403)
    return new EmbedderFailure(`${service} refused the key (${status}): check OPENAI_API_KEY.`);
  if (status === 404)
    return new EmbedderFailure(`${service} knows no model ${model} (404): check EMBEDDING_MODEL and OPENAI_BASE_URL.`);
  if (status === 429 && error.code === "insufficient_quota")
    return new EmbedderFailure(`${service} says that the account's credit is used up (429): top it up.`);
  if (status === 429)
    return new EmbedderFailure(`${service} takes no more requests for now (429).`, true, retryAfter(error.headers));
  if (status >= 500) return new EmbedderFailure(`${service} failed (${status}).`, true, retryAfter(error.headers));
  return new EmbedderFailure(`${service} refused the texts (${status}): ${firstLine(error.message ?? "")}`);
}

function explainConnection(thrown: unknown, service: string): EmbedderFailure {
  const code = networkCode(thrown);
  if (code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "EAI_AGAIN")
    return new EmbedderFailure(`${service} cannot be reached (${code}): check OPENAI_BASE_URL.`, true);
  if (code !== null) return new EmbedderFailure(`${service} dropped the connection (${code}).`, true);
  return new EmbedderFailure(`${service} answered with something that is no list of vectors.`);
}

/** The system's name of a network failure, wherever in the chain of causes it stands; null when there is none. */
function networkCode(thrown: unknown): string | null {
  for (let error = thrown, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth += 1) {
    const { code } = error as { code?: unknown };
    if (typeof code === "string" && /^(E[A-Z_]+|UND_ERR_\w+)$/.test(code)) return code;
  }
  return thrown instanceof Error && thrown.constructor.name === "APIConnectionError" ? "connection lost" : null;
}

function retryAfter(headers: Headers | undefined): number | null {
  const value = headers?.get("retry-after");
  if (!value) return null;
  const ms = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : null;
}

function firstLine(message: string): string {
  return (message.replace(/^\d{3} /, "").split("\n")[0] ?? "").slice(0, 200);
}
