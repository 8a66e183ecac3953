/** What leads and admins read, in English. */
export const enAdmin = {
  admin: {
    operations: "Operations",
    lead: "Unfinished tickets of all shops.",
    none: "No ticket is open.",
    inHand: "waiting for you:",
  },
} as const;
