import { execFile } from "node:child_process";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { postgresSchema } from "./postgres-schema.ts";

const run = promisify(execFile);
const schemaPath = "prisma/schema.prisma";
const stampPath = "prisma/generated/schema.stamp";

/** Writes the two database clients below prisma/generated, unless they already match the schema. */
export async function generateClients(): Promise<void> {
  const schema = await readFile(schemaPath, "utf8");
  const clients = ["prisma/generated/sqlite/client.ts", "prisma/generated/postgres/client.ts"];
  const present = await Promise.all(
    clients.map((file) =>
      stat(file).then(
        () => true,
        () => false,
      ),
    ),
  );
  const stamp = await readFile(stampPath, "utf8").catch(() => null);
  if (present.every(Boolean) && stamp === schema) return;
  await mkdir("prisma/generated", { recursive: true });
  await writeFile("prisma/generated/postgres.prisma", postgresSchema(schema));
  for (const file of [schemaPath, "prisma/generated/postgres.prisma"]) {
    await run(process.execPath, ["node_modules/prisma/build/index.js", "generate", `--schema=${file}`, "--no-hints"]);
  }
  await writeFile(stampPath, schema);
}

if (process.argv[1]?.endsWith("generate-clients.ts")) await generateClients();
