/** What customers read of where their request goes, in Italian. */
export const itRouting = {
  routing: {
    why: "Perché",
    reasons: {
      speaks_language: "qualcuno che parla {{language}}",
      nobody_present: "in attesa di qualcuno che parli {{language}}",
      everyone_at_capacity: "tutti coloro che parlano {{language}} sono occupati al momento",
      waits_for_language: "nessuno del team parla {{language}}: se ne occupa un collega della lingua principale",
      knows_customer: "ha già seguito Lei in passato",
      knows_topic: "conosce l’argomento",
      rule: "si occupa di richieste come la Sua",
      returned: "affidata a un altro collega, perché il primo non c’è",
      escalated: "il responsabile del team è avvisato, perché l’attesa è stata troppo lunga",
    },
  },
} as const;
