import { hashText } from "#app/domain/shared/hash-text.server.ts";
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

/** The manifest as it stands in its file: with a checksum of its own, since a changed number in it is a wrong answer too. */
const sealedManifestSchema = z.strictObject({ sha256, manifest: z.unknown() });

/** Seals a manifest for its file. */
export function sealManifest(manifest: IndexManifest): string {
  return JSON.stringify({ sha256: hashText(JSON.stringify(manifest)), manifest });
}

/** Opens what `sealManifest` wrote; null for anything else. */
export function unsealManifest(text: string): IndexManifest | null {
  const sealed = sealedManifestSchema.safeParse(parseJson(text));
  if (!sealed.success || hashText(JSON.stringify(sealed.data.manifest)) !== sealed.data.sha256) return null;
  return indexManifestSchema.safeParse(sealed.data.manifest).data ?? null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
