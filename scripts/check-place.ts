import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { createServer } from "node:net";
import type { Config } from "#app/config.server.ts";
import { makeFolders } from "#app/domain/shared/make-folders.server.ts";

/** Makes sure of a folder that can be written to, readable by its owner only; refuses with one sentence that names it and the way out. */
export async function checkDataDir({ dataDir }: Config): Promise<void> {
  try {
    await makeFolders(dataDir, 0o700);
    await access(dataDir, constants.W_OK);
  } catch {
    throw new Error(
      `Guichet cannot write to ${dataDir}. Give it write permission, or choose another folder: DATA_DIR=/path npm run …`,
    );
  }
}

/** Makes sure that the port is free before anything long begins. */
export function checkPort({ host, port }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is taken by another program. Stop it, or choose another: PORT=${port + 1} npm run …`;
      reject(new Error(error.code === "EADDRINUSE" ? taken : `Cannot listen on ${host}:${port}: ${error.message}`));
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
