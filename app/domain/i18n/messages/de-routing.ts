/** What customers read of where their request goes, in German. */
export const deRouting = {
  routing: {
    why: "Warum",
    reasons: {
      speaks_language: "jemand, der {{language}} spricht",
      nobody_present: "wartet auf jemanden, der {{language}} spricht",
      everyone_at_capacity: "alle, die {{language}} sprechen, sind gerade beschäftigt",
      waits_for_language:
        "Niemand im Team spricht diese Sprache: {{language}}. Solche Anfragen kommen in die Warteschlange für {{main}}; wer dort als Nächstes frei ist, übernimmt sie.",
      knows_customer: "hat Ihnen schon einmal geholfen",
      knows_topic: "kennt das Thema",
      rule: "bearbeitet Anfragen wie Ihre",
      returned: "an jemand anderen gegeben, weil die erste Person nicht da ist",
      escalated: "die Teamleitung ist informiert, weil es zu lange gedauert hat",
    },
  },
} as const;
