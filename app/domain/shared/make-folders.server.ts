import { mkdir, stat } from "node:fs/promises";
import path from "node:path";

/** Makes a folder and those above it. Level by level, since `recursive` never ends below /proc: there it fails. */
export async function makeFolders(folder: string, mode?: number): Promise<void> {
  if ((await isFolder(folder)) || folder === path.dirname(folder)) return;
  await makeFolders(path.dirname(folder), mode);
  await mkdir(folder, { mode }).catch(async (error: unknown) => {
    // Somebody else may have made it meanwhile.
    if (!(await isFolder(folder))) throw error;
  });
}

function isFolder(place: string): Promise<boolean> {
  return stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
