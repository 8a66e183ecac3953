/** Why an embedding service could not be used, as an operator needs to read it. */
export class EmbedderFailure extends Error {
  override name = "EmbedderFailure";

  constructor(
    message: string,
    /** whether the same request may succeed in a moment */
    readonly isPassing = false,
    /** how long the service asks to be left alone */
    readonly retryAfterMs: number | null = null,
  ) {
    super(message);
  }
}
