/** What customers read of a request that goes on in another, in Italian. */
export const itMerged = {
  merged: {
    goesOn:
      "Questa richiesta continua nella richiesta {{number}}, insieme a ciò che ha scritto lì. Rispondiamo con quel numero; qui sotto si legge ciò che è stato detto qui.",
    goesOnUnseen: "Questa richiesta continua insieme a un’altra. La risposta arriva a {{email}}.",
    open: "Apri la richiesta {{number}}",
    short: "Continua in {{number}}",
    tookIn: "Anche a ciò che ha inviato con questo numero si risponde qui:",
  },
} as const;
