import { openRunFolder } from "./once-a-run.ts";

/** Before all tests, opens the folder of what they prepare once (once-a-run.ts), and removes it after them. */
export default openRunFolder;
