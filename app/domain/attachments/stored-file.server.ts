import path from "node:path";

/** Where a file with these bytes lies below the uploads folder: by its sha256, each upload with a file of its own. */
export function storedName(sha256: string, id: string): string {
  return `${sha256.slice(0, 2)}/${sha256}-${id}`;
}

/** The path of a stored file; throws on a name that `storedName` does not make, so that no name leads elsewhere. */
export function storedPath(dir: string, storedAs: string): string {
  if (!/^[0-9a-f]{2}\/[0-9a-f]{64}-[0-9a-f-]{36}$/.test(storedAs))
    throw new Error(`"${storedAs}" is not the name of a stored file.`);
  return path.join(dir, ...storedAs.split("/"));
}
