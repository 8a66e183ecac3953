/** What customers read of where their request goes, in French. */
export const frRouting = {
  routing: {
    why: "Pourquoi",
    reasons: {
      speaks_language: "quelqu’un qui parle la langue suivante : {{language}}",
      nobody_present: "en attente d’une personne parlant la langue suivante : {{language}}",
      everyone_at_capacity: "toutes les personnes parlant cette langue sont occupées pour l’instant : {{language}}",
      waits_for_language:
        "Personne dans l’équipe ne parle cette langue : {{language}}. Ces demandes vont dans la file pour : {{main}} ; la prochaine personne libre de cette file les prend.",
      knows_customer: "vous a déjà aidé",
      knows_topic: "connaît le sujet",
      rule: "s’occupe des demandes comme la vôtre",
      returned: "confiée à un autre collègue, la première personne étant absente",
      escalated: "le responsable de l’équipe est prévenu, car l’attente a été trop longue",
    },
  },
} as const;
