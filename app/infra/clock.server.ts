import { readFileSync } from "node:fs";
import type { Clock } from "#app/domain/shared/clock.ts";

/** The computer's clock, or the one that a file sets in a demonstration or a test. */
export function clockOf({ clockFile }: { clockFile: string | null }): Clock {
  return clockFile ? fileClock(clockFile) : () => new Date();
}

/** A clock that a file sets: its ISO 8601 instant is now, read anew each time; without the file, the real time. */
function fileClock(file: string): Clock {
  return () => {
    let text: string;
    try {
      text = readFileSync(file, "utf8").trim();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return new Date();
      throw error;
    }
    const now = new Date(text);
    if (Number.isNaN(now.getTime())) throw new Error(`${file}: "${text}" is not an ISO 8601 instant.`);
    return now;
  };
}
