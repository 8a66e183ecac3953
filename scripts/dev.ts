import { createServer } from "vite";
import { processConfig } from "#app/config.server.ts";
import { deployMigrations } from "#app/infra/db/deploy-migrations.server.ts";
import { clockOf } from "#app/infra/clock.server.ts";
import { openDatabase } from "#app/infra/db/open-database.server.ts";
import { seedDemo } from "../prisma/seed.ts";
import { checkDataDir, checkPort } from "./check-place.ts";
import { generateClients } from "./generate-clients.ts";
import { type Build, createApp, listen } from "./http-server.ts";
import { main } from "./progress.ts";
import { addressOf, stopOnSignal } from "./serve.ts";

await main(async () => {
  process.env.NODE_ENV = "development";
  process.env.GUICHET_DEMO ??= "1";
  const config = processConfig();
  await checkPort(config);
  await checkDataDir(config);
  await generateClients();
  await deployMigrations(config.databaseUrl);
  const db = await openDatabase(config.databaseUrl);
  if (config.isDemo) await seedDemo(db, config, clockOf(config)());
  await db.$disconnect();
  const vite = await createServer({ server: { middlewareMode: true } });
  const build = () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<Build>;
  const server = await listen(createApp(config, { build, middlewares: (app) => app.use(vite.middlewares) }), config);
  stopOnSignal(server, await build());
  console.log(`Guichet in development at ${addressOf(config)}; pages reload as you edit.`);
});
