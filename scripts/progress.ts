/** Says which step is under way and, when it is done, how long it took; a step that fails says one sentence and stops. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const startedAt = Date.now();
  process.stdout.write(`  ${name} …`);
  try {
    const result = await work();
    process.stdout.write(` done (${((Date.now() - startedAt) / 1000).toFixed(1)} s)\n`);
    return result;
  } catch (error) {
    process.stdout.write(" failed\n");
    throw error;
  }
}

const barWidth = 30;

/** Shows how far a long step is: a bar on a terminal, else a line at each quarter. */
export function progressBar(name: string, output: NodeJS.WriteStream) {
  let quarters = 0;
  return {
    show: (done: number, all: number) => {
      const share = all === 0 ? 1 : done / all;
      if (output.isTTY) {
        const filled = Math.round(share * barWidth);
        output.write(`\r\x1b[K  ${name} ${"█".repeat(filled)}${"░".repeat(barWidth - filled)} ${done} of ${all}`);
      } else if (Math.floor(share * 4) > quarters) {
        quarters = Math.floor(share * 4);
        output.write(`  ${name}: ${done} of ${all} texts embedded\n`);
      }
    },
    clear: () => void (output.isTTY && output.write("\r\x1b[K")),
  };
}

/** Runs a command's main part; whatever it throws is told in one sentence, with the stack only when asked for. */
export async function main(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    if (process.argv.includes("--verbose") && error instanceof Error) console.error(error.stack);
    process.exit(1);
  }
}
