import { rm } from "node:fs/promises";
import { processConfig } from "#app/config.server.ts";
import { deployMigrations } from "#app/infra/db/deploy-migrations.server.ts";
import { clockOf } from "#app/infra/clock.server.ts";
import { openDatabase } from "#app/infra/db/open-database.server.ts";
import { seedDemo } from "../prisma/seed.ts";
import { buildProduct } from "./build.ts";
import { checkDataDir, checkPort } from "./check-place.ts";
import { generateClients } from "./generate-clients.ts";
import { main, step } from "./progress.ts";
import { addressOf, serveBuild } from "./serve.ts";

await main(async () => {
  process.env.GUICHET_DEMO ??= "1";
  process.env.NODE_ENV = "production";
  const config = processConfig();
  console.log("Guichet, the demonstration");
  await checkPort(config);
  if (process.argv.includes("--fresh"))
    await step("Clearing what the last demonstration left", () => clear(config.dataDir, config.databaseUrl));
  await checkDataDir(config);
  await step("Preparing the database clients", generateClients);
  await step("Setting up the database", () => deployMigrations(config.databaseUrl));
  const people = await step("Importing people and sample orders", async () => {
    const db = await openDatabase(config.databaseUrl);
    try {
      return await seedDemo(db, config, clockOf(config)());
    } finally {
      await db.$disconnect();
    }
  });
  await step("Building the product (about half a minute the first time)", buildProduct);
  await step("Indexing the articles and opening the counter", () => serveBuild(config));
  console.log(`\nOpen ${addressOf(config)} and sign in as one of:\n`);
  for (const person of people) {
    const secret = person.password ? `password ${person.password}` : `code by e-mail: ${addressOf(config)}/outbox`;
    console.log(
      `  ${person.part.padEnd(9)} ${person.email.padEnd(28)} ${secret}\n            ${addressOf(config)}${person.signInPath}`,
    );
  }
  console.log("\nCtrl-C stops it; the data stays. Start again from nothing with: npm run demo -- --fresh");
});

/** Removes what the demonstration made: never a folder whole, only the files that Guichet writes. */
async function clear(dataDir: string, databaseUrl: string): Promise<void> {
  if (!databaseUrl.startsWith("file:"))
    throw new Error("--fresh clears only the demonstration's own SQLite file. Empty the PostgreSQL database yourself.");
  const file = databaseUrl.slice("file:".length);
  const made = [
    file,
    `${file}-wal`,
    `${file}-shm`,
    ...["index", "mail", "attachments", "demo.json"].map((name) => `${dataDir}/${name}`),
  ];
  await Promise.all(made.map((target) => rm(target, { recursive: true, force: true })));
}
