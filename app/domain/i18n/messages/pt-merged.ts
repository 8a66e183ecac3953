/** What customers read of a request that goes on in another, in Portuguese. */
export const ptMerged = {
  merged: {
    goesOn:
      "Este pedido continua no pedido {{number}}, juntamente com o que lá escreveu. Respondemos com esse número; abaixo está o que foi dito aqui.",
    goesOnUnseen: "Este pedido continua juntamente com outro. A resposta segue para {{email}}.",
    open: "Abrir o pedido {{number}}",
    short: "Continua em {{number}}",
    tookIn: "O que enviou com este número também é respondido aqui:",
  },
} as const;
