import { prepareDemo } from "./demo-server.ts";

/** Before the journeys, sets up what each of their demonstrations starts from. */
export default async function setup() {
  await prepareDemo();
}
