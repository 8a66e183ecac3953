/** What customers read of where their request goes, in Polish. */
export const plRouting = {
  routing: {
    why: "Dlaczego",
    reasons: {
      speaks_language: "osoba, która zna język: {{language}}",
      nobody_present: "czeka na osobę, która zna język: {{language}}",
      everyone_at_capacity: "wszyscy, którzy znają ten język, są teraz zajęci: {{language}}",
      waits_for_language:
        "Nikt w zespole nie zna tego języka: {{language}}. Takie zgłoszenia trafiają do kolejki dla innego języka ({{main}}) i przyjmuje je pierwsza wolna tam osoba.",
      knows_customer: "pomagała już Państwu wcześniej",
      knows_topic: "zna temat",
      rule: "zajmuje się takimi zgłoszeniami",
      returned: "przekazano innej osobie, bo pierwszej nie ma",
      escalated: "kierownik zespołu wie o sprawie, bo trwało to zbyt długo",
    },
  },
} as const;
