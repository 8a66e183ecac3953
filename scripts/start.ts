import { stat } from "node:fs/promises";
import { processConfig } from "#app/config.server.ts";
import { deployMigrations } from "#app/infra/db/deploy-migrations.server.ts";
import { checkDataDir, checkPort } from "./check-place.ts";
import { main } from "./progress.ts";
import { addressOf, serveBuild } from "./serve.ts";

await main(async () => {
  const config = processConfig();
  const built = await stat("build/server/index.js").catch(() => null);
  if (!built)
    throw new Error("The product is not built yet: run npm run build first, or npm run demo to see it at once.");
  await checkDataDir(config);
  await checkPort(config);
  await deployMigrations(config.databaseUrl);
  await serveBuild(config);
  console.log(`Guichet is open at ${addressOf(config)}`);
});
