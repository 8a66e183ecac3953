/** What may be attached: photos and PDF. */
export type FileKind = "jpeg" | "png" | "webp" | "heic" | "pdf";

const kinds: Record<FileKind, { mediaType: string; extensions: readonly string[] }> = {
  jpeg: { mediaType: "image/jpeg", extensions: ["jpg", "jpeg"] },
  png: { mediaType: "image/png", extensions: ["png"] },
  webp: { mediaType: "image/webp", extensions: ["webp"] },
  heic: { mediaType: "image/heic", extensions: ["heic", "heif"] },
  pdf: { mediaType: "application/pdf", extensions: ["pdf"] },
};

const names = Object.keys(kinds) as FileKind[];

/** How many of a file's first bytes tell what it is. */
export const headLength = 16;

/** What a file input offers to choose from. */
export const acceptedFiles = names.flatMap((kind) => kinds[kind].extensions.map((ending) => `.${ending}`)).join(",");

/** The media type that a file of this kind is served as. */
export function mediaTypeOf(kind: FileKind): string {
  return kinds[kind].mediaType;
}

/** Whether a browser may show a file of this media type inside a page: photos that every browser knows. */
export function isShownInline(mediaType: string): boolean {
  return (["jpeg", "png", "webp"] as const).some((kind) => kinds[kind].mediaType === mediaType);
}

/** What a file is when its name and its first bytes say the same; null when they differ or it is something else. */
export function kindOfFile(filename: string, head: Uint8Array): FileKind | null {
  const ending = /\.([a-z0-9]+)$/i.exec(filename)?.[1]?.toLowerCase() ?? "";
  const kind = kindOfBytes(head);
  return kind !== null && kinds[kind].extensions.includes(ending) ? kind : null;
}

const heicBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"];

function kindOfBytes(head: Uint8Array): FileKind | null {
  const text = String.fromCharCode(...head.subarray(0, headLength));
  if (text.startsWith("\u00ff\u00d8\u00ff")) return "jpeg";
  if (text.startsWith("\u0089PNG\r\n\u001a\n")) return "png";
  if (text.startsWith("RIFF") && text.slice(8, 12) === "WEBP") return "webp";
  if (text.slice(4, 8) === "ftyp" && heicBrands.includes(text.slice(8, 12))) return "heic";
  return text.startsWith("%PDF-") ? "pdf" : null;
}
