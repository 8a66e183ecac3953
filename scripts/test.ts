import { spawnSync } from "node:child_process";
import { generateClients } from "./generate-clients.ts";
import { buildProduct } from "./build.ts";
import { main, step } from "./progress.ts";

// Everything that npm test runs, in the order in which a fault is cheapest to find.
await main(async () => {
  await generateClients();
  await step("Building the product", buildProduct);
  const unit = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  if (unit.status !== 0) process.exit(unit.status ?? 1);
  if (process.argv.length > 2) return;
  const journeys = spawnSync(process.execPath, ["--import", "tsx", "scripts/journeys.ts"], { stdio: "inherit" });
  process.exit(journeys.status ?? 1);
});
