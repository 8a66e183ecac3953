import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { startDemo } from "./demo-server.ts";
import { opening } from "./opening.ts";

declare module "vitest" {
  export interface ProvidedContext {
    demoTemplate: string;
  }
}

/** Sets up one demonstration, with its database and index, that the stage of every journey copies. */
export default async function setup(project: TestProject) {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), "guichet-template-"));
  const demo = await startDemo(opening, "content", { DATA_DIR: dataDir });
  await demo.stop();
  project.provide("demoTemplate", dataDir);
  return () => rm(dataDir, { recursive: true, force: true });
}
