/** What customers read of where their request goes, in Spanish. */
export const esRouting = {
  routing: {
    why: "Por qué",
    reasons: {
      speaks_language: "alguien que habla {{language}}",
      nobody_present: "a la espera de alguien que hable {{language}}",
      everyone_at_capacity: "todas las personas que hablan {{language}} están ocupadas ahora",
      waits_for_language:
        "Nadie del equipo habla {{language}}: estas solicitudes van a la cola de {{main}} y las atiende la primera persona de esa cola que quede libre.",
      knows_customer: "ya le ha ayudado antes",
      knows_topic: "conoce el tema",
      rule: "se ocupa de solicitudes como la suya",
      returned: "ha pasado a otro compañero, porque el primero no está",
      escalated: "el responsable del equipo está avisado, porque ha tardado demasiado",
    },
  },
} as const;
