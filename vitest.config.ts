import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["app/**/*.test.ts", "app/**/*.test.tsx", "scripts/**/*.test.ts", "tests/**/*.test.ts"],
    exclude: ["tests/journeys/**", "node_modules/**", "build/**"],
    setupFiles: ["tests/support/quiet-console.ts"],
    globalSetup: ["tests/support/run-folder.ts", "tests/support/migrated-database.ts"],
    testTimeout: 60_000,
    // Publishing several shops may be the first thing that a slow machine does in a file.
    hookTimeout: 180_000,
    pool: "forks",
    // Most files start the database client's WebAssembly for a second of work: optimising it costs more than it saves.
    execArgv: ["--liftoff-only"],
    maxWorkers: 2,
    // The files share their process's modules, clients and published shops: half the processor time. Nothing may be mocked.
    isolate: false,
  },
});
