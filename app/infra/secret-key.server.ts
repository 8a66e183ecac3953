import { randomBytes } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/**
 * The key that links are signed with: the operator's own, else one kept in the data folder for its owner's eyes only,
 * made once also when two processes start at the same time. Several machines need the operator's own.
 */
export async function readSecretKey({
  secretKey,
  dataDir,
}: {
  secretKey: string | null;
  dataDir: string;
}): Promise<Buffer> {
  if (secretKey !== null) return Buffer.from(secretKey, "utf8");
  const file = path.join(dataDir, "secret.key");
  const kept = await readFile(file, "utf8").catch(() => null);
  if (kept !== null) return Buffer.from(kept.trim(), "hex");
  await mkdir(dataDir, { recursive: true });
  const fresh = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  await writeFile(fresh, randomBytes(32).toString("hex"), { mode: 0o600, flag: "wx" });
  // A link to a name that is there fails: whoever comes second takes the first one's key, whole.
  await link(fresh, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await rm(fresh, { force: true });
  return Buffer.from((await readFile(file, "utf8")).trim(), "hex");
}
