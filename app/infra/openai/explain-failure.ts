type ClientError = { name?: string; message?: string; status?: number; code?: string | null; headers?: Headers };

/** What was asked of which service, in the words of its failures. */
export type AskedService = {
  /** "The embedding service at api.example/v1" */
  service: string;
  model: string;
  /** the setting that names the model */
  modelSetting: string;
  /** "the texts", "the question" */
  sent: string;
  /** "list of vectors", "answer of the form asked for" */
  expected: string;
  timeoutMs: number;
};

export type ExplainedFailure = {
  message: string;
  /** whether the same request may succeed in a moment */
  isPassing: boolean;
  /** how long the service asks to be left alone */
  retryAfterMs: number | null;
};

const failure = (message: string, isPassing = false, retryAfterMs: number | null = null): ExplainedFailure => ({
  message,
  isPassing,
  retryAfterMs,
});

/** Whatever LangChain, the OpenAI client or the network threw, in one sentence that says what to do about it. */
export function explainFailure(thrown: unknown, asked: AskedService): ExplainedFailure {
  const { service, model, modelSetting, sent, timeoutMs } = asked;
  const error = (thrown instanceof Error ? thrown : { message: String(thrown) }) as ClientError;
  const { status } = error;
  if (error.name === "TimeoutError") return failure(`${service} gave no answer within ${timeoutMs / 1000} s.`, true);
  if (status === undefined) return explainConnection(thrown, asked);
  if (status >= 300 && status < 400) return failure(explainRedirect(asked, status, error.headers?.get("location")));
  if (status === 401 || status === 403) return failure(`${service} refused the key (${status}): check OPENAI_API_KEY.`);
  if (status === 404)
    return failure(`${service} knows no model ${model} (404): check ${modelSetting} and OPENAI_BASE_URL.`);
  if (status === 429 && error.code === "insufficient_quota")
    return failure(`${service} says that the account's credit is used up (429): top it up.`);
  if (status === 429)
    return failure(`${service} takes no more requests for now (429).`, true, retryAfter(error.headers));
  if (status >= 500) return failure(`${service} failed (${status}).`, true, retryAfter(error.headers));
  return failure(`${service} refused ${sent} (${status}): ${firstLine(error.message ?? "")}`);
}

/** Where it was sent to, without a password or a key that the address may hold. */
function explainRedirect({ service }: AskedService, status: number, location: string | null | undefined): string {
  const there =
    location == null
      ? ""
      : `: ${location
          .replace(/[?#].*$/s, "")
          .replace(/\/\/[^/]*@/, "//")
          .slice(0, 200)}`;
  return `${service} sends to another address (${status}${there}), which is not followed, since the texts would go there: set OPENAI_BASE_URL to the address that answers itself.`;
}

function explainConnection(thrown: unknown, { service, expected }: AskedService): ExplainedFailure {
  const code = networkCode(thrown);
  if (code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "EAI_AGAIN")
    return failure(`${service} cannot be reached (${code}): check OPENAI_BASE_URL.`, true);
  if (code !== null) return failure(`${service} dropped the connection (${code}).`, true);
  return failure(`${service} answered with something that is no ${expected}.`);
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
