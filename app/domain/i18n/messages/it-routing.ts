/** What customers read of where their request goes, in Italian. */
export const itRouting = {
  routing: {
    why: "Perché",
    reasons: {
      speaks_language: "qualcuno che parla {{language}}",
      nobody_present: "in attesa di qualcuno che parli {{language}}",
      everyone_at_capacity: "tutti coloro che parlano {{language}} sono occupati al momento",
      waits_for_language:
        "Nessuno del team parla questa lingua: {{language}}. Queste richieste vanno in coda con un’altra lingua ({{main}}) e le prende la prima persona libera di quella coda.",
      knows_customer: "ha già seguito Lei in passato",
      knows_topic: "conosce l’argomento",
      rule: "si occupa di richieste come la Sua",
      returned: "affidata a un altro collega, perché il primo non c’è",
      escalated: "il responsabile del team è avvisato, perché l’attesa è stata troppo lunga",
    },
  },
} as const;
