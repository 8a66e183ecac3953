/** How much of an instant is told. */
export type MomentDetail = "day" | "minute";

/** An instant in words, in a zone; days without a year when it is this year's. */
export function momentInWords(
  at: Date | string,
  locale: string,
  timeZone: string,
  detail: MomentDetail = "day",
): string {
  const time = detail === "minute" ? ({ hour: "2-digit", minute: "2-digit" } as const) : {};
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    timeZone,
    day: "numeric",
    month: "short",
    year: "numeric",
    ...time,
  }).format(new Date(at));
}

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
