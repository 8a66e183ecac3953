import { z } from "zod";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What an index folder holds. An index is used only while its embedder, its content and its file agree with this. */
export const indexManifestSchema = z.strictObject({
  format: z.literal(1),
  embedder: z.string(),
  dimensions: z.number().int().positive(),
  /** over the hashes of all chunks, in order */
  contentHash: z.string(),
  vectors: z.strictObject({
    file: z.string().regex(/^vectors-[0-9a-f]{12}\.f32$/),
    sha256,
    bytes: z.number().int().nonnegative(),
  }),
  /** what the built-in embedder learnt when these vectors were made */
  fit: z
    .strictObject({ lexiconHash: z.string(), texts: z.number(), rarity: z.record(z.string(), z.number()) })
    .nullable(),
  chunks: z.array(z.strictObject({ id: z.string(), hash: z.string() })),
  /** sha256 of the text each row of the vector file was made from */
  rows: z.array(sha256),
});

export type IndexManifest = z.infer<typeof indexManifestSchema>;
