/** How long channels take and what opens or closes while a page is open, in French. */
export const frChannels = {
  channels: {
    holdsFor: "Valable pour les demandes dans cette langue : {{language}}.",
    wait: "ces derniers temps, le plus souvent une réponse en {{span}}",
    waitInHours: "ces derniers temps, le plus souvent une réponse en {{span}} d’ouverture",
    longWait:
      "L’e-mail est proposé : l’attente est d’environ {{span}} en ce moment ({{channel}}), et un e-mail ne vous oblige pas à rester ici.",
    closed: "N’est plus ouvert : {{channel}} ({{reason}}).",
    moved:
      "N’est plus ouvert : {{channel}} ({{reason}}). L’e-mail est choisi à la place ; votre texte est toujours là.",
    opened: "Ouvert à présent : {{channel}}.",
    lost: "Pas de connexion en ce moment : ce qui est ouvert a pu changer. Votre texte est toujours là.",
  },
} as const;
