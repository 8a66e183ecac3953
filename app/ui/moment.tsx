import { momentInWords } from "./moment-in-words.ts";
import type { MomentDetail } from "./moment-in-words.ts";

export { momentInWords };

/** An instant as text with its machine form beside it. */
export function Moment({
  at,
  locale,
  timeZone,
  detail = "day",
}: {
  at: Date | string;
  locale: string;
  timeZone: string;
  detail?: MomentDetail;
}) {
  return <time dateTime={new Date(at).toISOString()}>{momentInWords(at, locale, timeZone, detail)}</time>;
}
