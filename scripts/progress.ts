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
