import type { z } from "zod";

/** Why a language model gave nothing that can be used, as an operator needs to read it. */
export class LanguageModelFailure extends Error {
  override name = "LanguageModelFailure";

  constructor(
    message: string,
    /** whether the same request may succeed in a moment */
    readonly isPassing = false,
  ) {
    super(message);
  }
}

/** What a model is asked: `instructions` are ours; `material` comes from people and is never to be obeyed. */
export type ModelRequest<T> = {
  /** short and in snake_case: what the value is */
  name: string;
  instructions: string;
  material: string;
  schema: z.ZodType<T>;
};

/** A language model that an operator has set up; nothing may depend on there being one. */
export type LanguageModel = {
  name: string;
  /** Gives a value that fits the schema; throws a LanguageModelFailure within the model's time. */
  ask: <T>(request: ModelRequest<T>) => Promise<T>;
  /**
   * Gives ever longer beginnings of the value as it is written, unchecked, and returns the whole that fits the schema.
   * Throws a LanguageModelFailure: also when the model falls silent in between, or the signal ends it.
   */
  stream: <T>(request: ModelRequest<T>, signal: AbortSignal) => AsyncGenerator<unknown, T>;
};
