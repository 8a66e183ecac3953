import { defineConfig } from "prisma/config";

// generate, validate and format never run the engine, but the CLI downloads one first unless it is told where one is.
if (/^(generate|validate|format)$/.test(process.argv[2] ?? ""))
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: "prisma/schema.prisma", migrations: { path: "prisma/migrations" } });
