/** What customers read of where their request goes, in Dutch. */
export const nlRouting = {
  routing: {
    why: "Waarom",
    reasons: {
      speaks_language: "iemand die {{language}} spreekt",
      nobody_present: "wacht op iemand die {{language}} spreekt",
      everyone_at_capacity: "iedereen die {{language}} spreekt is nu bezig",
      waits_for_language:
        "Niemand in het team spreekt {{language}}: zulke aanvragen gaan naar de wachtrij voor {{main}} en wie daar het eerst vrij is, behandelt ze.",
      knows_customer: "heeft u eerder geholpen",
      knows_topic: "kent het onderwerp",
      rule: "behandelt aanvragen zoals die van u",
      returned: "aan een andere collega gegeven, omdat de eerste er niet is",
      escalated: "de teamleider is ingelicht, omdat het te lang duurde",
    },
  },
} as const;
