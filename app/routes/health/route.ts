import { services } from "#app/services.server.ts";

/** Says whether the database answers and the index is loaded: 200 when both, 503 otherwise. */
export async function loader() {
  const isDatabaseUp = await services.db.$queryRawUnsafe("SELECT 1").then(
    () => true,
    () => false,
  );
  const knowledge = services.knowledge();
  const isHealthy = isDatabaseUp && knowledge.shops.length > 0;
  return Response.json(
    { isHealthy, database: isDatabaseUp, contentVersion: knowledge.version },
    { status: isHealthy ? 200 : 503 },
  );
}
