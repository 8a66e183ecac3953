import { z } from "zod";
import { EmbedderFailure } from "./embedder-failure.ts";

const answerSchema = z.object({
  data: z.array(z.object({ index: z.number().int().nonnegative().optional(), embedding: z.array(z.unknown()) })),
});

/**
 * The vectors of an embedding service's answer in the order of the texts. Refuses another count of them and anything
 * that is not a finite number: a wrong vector would answer customers wrongly for ever.
 */
export function checkAnswer(answer: unknown, texts: number, address: string): number[][] {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) throw refuse(address, "answered with something that is no list of vectors.");
  const { data } = parsed.data;
  if (data.length !== texts) throw refuse(address, `gave ${data.length} vectors for ${texts} texts.`);
  const inOrder = [...data].sort((one, other) => (one.index ?? 0) - (other.index ?? 0));
  return inOrder.map(({ embedding }) => {
    if (!embedding.every((value): value is number => Number.isFinite(value)))
      throw refuse(address, "gave a vector with something in it that is no finite number.");
    return embedding;
  });
}

/** Refuses vectors of another length than expected; without an expectation, vectors of different lengths or none. */
export function checkDimensions(vectors: readonly number[][], expected: number | null, address: string): void {
  const wanted = expected ?? vectors[0]?.length;
  const wrong = vectors.find((vector) => vector.length === 0 || vector.length !== wanted);
  if (wrong !== undefined)
    throw refuse(
      address,
      `gave a vector of ${wrong.length} numbers where ${wanted} are expected: is EMBEDDING_DIMENSIONS right, or has the model changed?`,
    );
}

function refuse(address: string, what: string): EmbedderFailure {
  return new EmbedderFailure(`The embedding service at ${address} ${what}`);
}
