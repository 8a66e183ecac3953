import { hashText } from "#app/domain/shared/hash-text.server.ts";

/** The folder below a shop's where the built-in embedder's vectors lie. */
export const builtInFolder = "built-in";

/** The folder below a shop's where another embedder's vectors lie: its id, legible and safe as a file name. */
export function indexFolder(embedderId: string): string {
  const legible = embedderId
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return `${legible.slice(0, 60)}-${hashText(embedderId).slice(0, 8)}`;
}
