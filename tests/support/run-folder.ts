import type { TestProject } from "vitest/node";
import { emptyRunFolder, openRunFolder } from "./once-a-run.ts";

/** Before all tests, opens the folder of what they prepare once (once-a-run.ts), and removes it after them. */
export default async function setup(project: TestProject) {
  const remove = await openRunFolder();
  // While somebody watches, what was prepared by the code before must not serve the code after.
  project.onTestsRerun(emptyRunFolder);
  return remove;
}
