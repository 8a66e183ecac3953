/** The PostgreSQL schema: the SQLite one with another provider and output (docs/decisions/002). */
export function postgresSchema(sqliteSchema: string): string {
  const schema = sqliteSchema
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('output       = "./generated/sqlite"', 'output       = "./postgres"');
  if (schema === sqliteSchema || !schema.includes('"./postgres"')) {
    throw new Error(
      "prisma/schema.prisma: the datasource or generator block no longer reads as scripts/postgres-schema.ts expects.",
    );
  }
  return schema;
}
