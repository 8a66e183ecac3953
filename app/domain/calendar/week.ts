/** Days of the week as shop.yaml names them, Monday first as in ISO 8601. */
export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

export type Weekday = (typeof weekdays)[number];

/** One stretch of a day in minutes from 0:00 by the clock; `closes` passes 1440 when it runs past midnight. */
export type OpenStretch = { opens: number; closes: number };

/** When something is open in an ordinary week, each day's stretches in their order; a closed day has none. */
export type WeeklyHours = Record<Weekday, OpenStretch[]>;
