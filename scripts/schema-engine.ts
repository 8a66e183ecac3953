import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { PrismaPg } from "@prisma/adapter-pg";
import type { SchemaEngine as Engine } from "@prisma/schema-engine-wasm";

type Bindings = WebAssembly.ModuleImports & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
  SchemaEngine: typeof Engine;
};

const require = createRequire(import.meta.url);

/**
 * The SQL that leads from one schema to another, computed by Prisma's own engine in its WebAssembly build. Two
 * schemas are compared with each other: there is no shadow database that could be the wrong one. For PostgreSQL the
 * engine still asks a running server for its version, and nothing more.
 */
export async function diffSchemas(from: string | null, to: string, serverUrl: string): Promise<string> {
  const engine = await loadEngine(fromDatasource(to), serverUrl);
  const target = (content: string) => ({
    tag: "schemaDatamodel" as const,
    files: [{ path: "schema.prisma", content }],
  });
  const { stdout } = await engine.diff({
    from: target(from ? fromDatasource(from) : datasource(to)),
    to: target(fromDatasource(to)),
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return stdout ?? "";
}

/** The schema from its datasource on: the engine aborts when a comment or a generator comes first. */
function fromDatasource(schema: string): string {
  return schema.slice(schema.indexOf("datasource db"));
}

/** A schema without models: the engine aborts on its own "empty" target too. */
function datasource(schema: string): string {
  return fromDatasource(schema).replace(/}[^]*/, "}\n");
}

async function loadEngine(schema: string, serverUrl: string): Promise<Engine> {
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => console.error(message) },
  });
  const glue = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  // The bindings hold one instance's memory: a second engine needs its own copy of the module.
  const bindings = (await import(`${pathToFileURL(glue).href}?engine=${randomUUID()}`)) as Bindings;
  const bytes = await readFile(path.join(path.dirname(glue), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  const factory = schema.includes('"postgresql"')
    ? new PrismaPg({ connectionString: serverUrl })
    : new PrismaLibSql({ url: ":memory:" });
  return bindings.SchemaEngine.new(
    { datamodels: [["schema.prisma", schema]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
}
