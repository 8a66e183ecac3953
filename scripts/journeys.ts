import { spawnSync } from "node:child_process";
import { chromiumPath } from "#tests/support/chromium.ts";
import { buildProduct } from "./build.ts";
import { generateClients } from "./generate-clients.ts";
import { main } from "./progress.ts";

await main(async () => {
  if (!chromiumPath()) {
    console.log(
      "Browser journeys skipped: no Chromium here. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.",
    );
    return;
  }
  await generateClients();
  await buildProduct();
  const run = spawnSync(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", "--config", "vitest.journeys.config.ts", ...process.argv.slice(2)],
    { stdio: "inherit" },
  );
  process.exit(run.status ?? 1);
});
