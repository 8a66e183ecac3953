import type { z } from "zod";

/** Why a language model gave nothing that can be used, as an operator needs to read it. */
export class LanguageModelFailure extends Error {
  override name = "LanguageModelFailure";
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
};
