/** What customers read of where their request goes, in Portuguese. */
export const ptRouting = {
  routing: {
    why: "Porquê",
    reasons: {
      speaks_language: "alguém que fala {{language}}",
      nobody_present: "à espera de alguém que fale {{language}}",
      everyone_at_capacity: "todas as pessoas que falam {{language}} estão ocupadas neste momento",
      waits_for_language:
        "Ninguém da equipa fala {{language}}: estes pedidos vão para a fila de {{main}} e trata deles a próxima pessoa livre dessa fila.",
      knows_customer: "já o ajudou antes",
      knows_topic: "conhece o assunto",
      rule: "trata de pedidos como o seu",
      returned: "passou para outro colega, porque o primeiro não está",
      escalated: "o responsável da equipa foi avisado, porque demorou demasiado",
    },
  },
} as const;
