import { Temporal } from "temporal-polyfill";
import { clockTimeOn, inZone, toDate } from "#app/domain/calendar/zoned-time.ts";

const dayPattern = /^(?:today|-(\d{1,4})d) ([01]\d|2[0-3]):([0-5]\d)$/;
const agoPattern = /^-(\d{1,5})([hm])$/;

/**
 * An instant told from `now` in a zone: "today 10:00", "-1d 10:00" (that clock time, one day earlier), "-3h", "-20m";
 * or absolute, as ISO 8601 with its offset. Null when it is none of these.
 */
export function readInstant(text: string, now: Date, timeZone: string): Date | null {
  const onDay = dayPattern.exec(text);
  if (onDay) {
    const day = inZone(now, timeZone)
      .toPlainDate()
      .subtract({ days: Number(onDay[1] ?? 0) });
    return toDate(clockTimeOn(day, `${onDay[2]}:${onDay[3]}`, timeZone));
  }
  const ago = agoPattern.exec(text);
  if (ago) return new Date(now.getTime() - Number(ago[1]) * (ago[2] === "h" ? 3_600_000 : 60_000));
  try {
    return new Date(Temporal.Instant.from(text).epochMilliseconds);
  } catch {
    return null;
  }
}
