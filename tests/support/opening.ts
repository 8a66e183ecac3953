/** The instant at which every stage opens: a Monday morning in Paris. */
export const opening = "2026-11-23T11:30:00+01:00";
