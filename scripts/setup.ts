import { processConfig } from "#app/config.server.ts";
import { deployMigrations } from "#app/infra/db/deploy-migrations.server.ts";
import { buildProduct } from "./build.ts";
import { checkDataDir } from "./check-place.ts";
import { generateClients } from "./generate-clients.ts";
import { main, step } from "./progress.ts";

await main(async () => {
  const config = processConfig();
  await checkDataDir(config);
  await step("Preparing the database clients", generateClients);
  await step("Setting up the database", () => deployMigrations(config.databaseUrl));
  await step("Building the product", buildProduct);
  console.log("Ready: npm start");
});
