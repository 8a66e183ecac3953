/** An error as the log keeps it. */
export type LoggedError = { type: string; message: string; frames: string[]; cause?: LoggedError };

/**
 * An error without the data it carries: Prisma puts the whole query, and so an order's facts, into its message. What is
 * kept is the kind, a message free of data and the places in the code.
 */
export function describeError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error).slice(0, 200), frames: [] };
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const isFromPrisma = error.name.startsWith("Prisma") || error.message.includes("invocation");
  const lines = error.message.trim().split("\n");
  const message = isFromPrisma ? [lines[0], lines.at(-1)].join(" ").slice(0, 300) : error.message.slice(0, 500);
  const described = { type: error.name, message, frames: frames.slice(0, 12).map((frame) => frame.trim()) };
  return error.cause === undefined ? described : { ...described, cause: describeError(error.cause) };
}
