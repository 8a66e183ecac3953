/** What leads and admins read, in French. */
export const frAdmin = {
  admin: {
    operations: "Exploitation",
    lead: "Les demandes en cours de toutes les boutiques.",
    none: "Aucune demande n’est ouverte.",
    inHand: "qui vous attendent :",
  },
} as const;
