import type { Temporal } from "temporal-polyfill";

/** Whether a day is a public holiday; made from a country code by `public-holidays.server.ts`. */
export type IsHoliday = (day: Temporal.PlainDate) => boolean;

/** For shops that name no country: no day is a holiday. */
export const noHolidays: IsHoliday = () => false;
