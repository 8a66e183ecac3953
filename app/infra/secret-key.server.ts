import { keptSecret } from "./kept-secret.server.ts";

/**
 * The key that links are signed with: the operator's own, else one kept in the data folder. Several machines need the
 * operator's own.
 */
export async function readSecretKey({
  secretKey,
  dataDir,
}: {
  secretKey: string | null;
  dataDir: string;
}): Promise<Buffer> {
  if (secretKey !== null) return Buffer.from(secretKey, "utf8");
  return Buffer.from(await keptSecret(dataDir, "secret.key"), "hex");
}
