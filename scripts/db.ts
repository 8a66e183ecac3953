import { processConfig } from "#app/config.server.ts";
import { deployMigrations } from "#app/infra/db/deploy-migrations.server.ts";
import { checkDataDir } from "./check-place.ts";
import { createMigration } from "./create-migration.ts";
import { main } from "./progress.ts";

await main(async () => {
  const [command, name, postgresUrl] = process.argv.slice(2);
  if (command === "deploy") {
    const config = processConfig();
    if (config.databaseUrl.startsWith("file:")) await checkDataDir(config);
    const applied = await deployMigrations(config.databaseUrl);
    console.log(applied.length > 0 ? `Applied: ${applied.join(", ")}` : "The database is up to date.");
  } else if (command === "migrate" && name && postgresUrl) {
    const folder = await createMigration(name, new Date(), postgresUrl);
    console.log(
      folder ? `Wrote prisma/migrations/*/${folder}` : "prisma/schema.prisma has not changed since the last migration.",
    );
  } else {
    throw new Error(
      "Use: npm run db:deploy, or npm run db:migrate -- verb_object postgres://…  (any PostgreSQL server: it is asked for its version only)",
    );
  }
});
