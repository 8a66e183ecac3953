import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Db } from "#app/domain/shared/db.ts";
import { incomingFolder } from "./receive-file.server.ts";
import { storedPath } from "./stored-file.server.ts";
import { pendingHours } from "./upload-limits.ts";
import type { UploadForm } from "./upload-owner.ts";

type Uploads = { db: Db; dir: string };

/** Takes files that are still pending off somebody's form; ids that are not theirs do nothing. */
export async function removePendingUploads(
  uploads: Uploads,
  { submissionKey, owner }: UploadForm,
  ids: readonly string[],
): Promise<void> {
  await remove(
    uploads,
    await uploads.db.pendingUpload.findMany({ where: { submissionKey, owner, id: { in: [...ids] } } }),
  );
}

/** Removes files whose forms nobody sent within a day, and what a stopped process left half received; how many went. */
export async function removeStaleUploads(uploads: Uploads, now: Date): Promise<number> {
  const uploadedAt = { lt: new Date(now.getTime() - pendingHours * 3_600_000) };
  const removed = await remove(uploads, await uploads.db.pendingUpload.findMany({ where: { uploadedAt } }));
  return removed + (await removeHalfReceived(uploads.dir));
}

async function remove({ db, dir }: Uploads, stale: readonly { id: string; storedAs: string }[]): Promise<number> {
  let removed = 0;
  for (const { id, storedAs } of stale) {
    // Only whoever takes the row away may take the file: a form sent just now has made an attachment of it.
    const { count } = await db.pendingUpload.deleteMany({ where: { id } });
    if (count === 1) await rm(storedPath(dir, storedAs), { force: true });
    removed += count;
  }
  return removed;
}

/** By the file system's own clock, which also set the time that the file was begun. */
async function removeHalfReceived(dir: string): Promise<number> {
  const folder = path.join(dir, incomingFolder);
  const names = await readdir(folder).catch(() => []);
  let removed = 0;
  for (const name of names) {
    const begun = await stat(path.join(folder, name)).catch(() => null);
    if (begun === null || Date.now() - begun.mtimeMs < pendingHours * 3_600_000) continue;
    await rm(path.join(folder, name), { force: true });
    removed += 1;
  }
  return removed;
}
