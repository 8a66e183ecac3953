/** What customers read of a request that goes on in another, in French. */
export const frMerged = {
  merged: {
    goesOn:
      "Cette demande se poursuit dans la demande {{number}}, avec ce que vous y avez écrit. Nous répondons sous ce numéro ; ce qui a été dit ici se lit plus bas.",
    goesOnUnseen: "Cette demande se poursuit avec une autre. La réponse part à {{email}}.",
    open: "Ouvrir la demande {{number}}",
    short: "Se poursuit dans {{number}}",
    tookIn: "Ce que vous avez envoyé sous ce numéro reçoit aussi sa réponse ici :",
  },
} as const;
