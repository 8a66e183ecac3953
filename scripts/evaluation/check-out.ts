import { stat } from "node:fs/promises";
import path from "node:path";

/** Makes sure that results can be written to a file, before the cases are run. Throws in a sentence when they cannot. */
export async function checkOut(file: string): Promise<void> {
  if (file === "" || (await isFolder(file)))
    throw new Error(`--out ${file || '""'} is no file: name a file for the results.`);
  const folder = path.dirname(path.resolve(file));
  if (!(await isFolder(folder)))
    throw new Error(`There is no folder ${folder} for the results: make it, or name another --out.`);
}

function isFolder(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
