import { fork } from "node:child_process";
import path from "node:path";

/**
 * Runs a script of this folder in a process of its own and gives what it sends back, so that neither memory nor
 * warm code is shared between what is compared. Throws when it ends without a result.
 */
export function inOwnProcess<Task extends object, Result>(script: string, task: Task): Promise<Result> {
  return new Promise((resolve, reject) => {
    let result: Result | undefined;
    const child = fork(path.join(import.meta.dirname, script), [JSON.stringify(task)], {
      execArgv: ["--expose-gc", "--import", "tsx"],
    });
    child.on("message", (message) => (result = message as Result));
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0 && result !== undefined) resolve(result);
      else reject(new Error(`${script} ended with ${code ?? "a signal"} and no result.`));
    });
  });
}

/** In such a process: does the task it was given and sends the result back. */
export async function answerTask<Task extends object, Result extends object>(
  work: (task: Task) => Promise<Result>,
): Promise<void> {
  const result = await work(JSON.parse(process.argv[2] ?? "{}") as Task);
  process.send?.(result, () => process.disconnect());
}
