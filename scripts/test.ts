import { spawnSync } from "node:child_process";
import { openRunFolder } from "#tests/support/once-a-run.ts";
import { generateClients } from "./generate-clients.ts";
import { buildProduct } from "./build.ts";
import { main, step } from "./progress.ts";

// Everything that npm test runs, in the order in which a fault is cheapest to find.
await main(async () => {
  await generateClients();
  await step("Building the product", buildProduct);
  // What the unit tests have prepared serves the journeys too.
  const removeRunFolder = await openRunFolder();
  const unit = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  const isAll = process.argv.length <= 2;
  const journeys =
    unit.status === 0 && isAll
      ? spawnSync(process.execPath, ["--import", "tsx", "scripts/journeys.ts"], { stdio: "inherit" })
      : unit;
  await removeRunFolder();
  process.exit(journeys.status ?? 1);
});
