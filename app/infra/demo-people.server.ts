import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { DemoPerson } from "#app/domain/identity/demo-person.ts";

const peopleSchema = z.array(
  z.object({
    part: z.enum(["customer", "agent", "editor", "teamLead"]),
    name: z.string(),
    email: z.string(),
    password: z.string().nullable(),
    signInPath: z.string(),
  }),
);

/** The demonstration's people as its set-up wrote them; none before it has run. */
export async function readDemoPeople(dataDir: string): Promise<DemoPerson[]> {
  try {
    return peopleSchema.parse(JSON.parse(await readFile(path.join(dataDir, "demo.json"), "utf8")));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
