/** What staff read of tags, in French. */
export const frTags = {
  tags: {
    title: "Étiquettes",
    none: "Aucune pour l’instant.",
    add: "Ajouter une étiquette",
    addButton: "Ajouter",
    remove: "Retirer {{tag}}",
    show: "Toutes les demandes étiquetées {{tag}}",
    refused: {
      not_a_word:
        "« {{tag}} » n’a pas été ajoutée : une étiquette est un seul mot de lettres, chiffres, - et _, de 40 caractères au plus.",
      too_many: "« {{tag}} » n’a pas été ajoutée : une demande a 20 étiquettes au plus. Retirez-en une d’abord.",
    },
    narrow: "Limiter à une étiquette",
    narrowButton: "Afficher",
    narrowed: "Étiquette {{tag}} seulement",
    clear: "Tout afficher",
    emptyTag: "Aucune demande ici n’a l’étiquette {{tag}}.",
    events: { tagged: "étiquette {{tag}} ajoutée", untagged: "étiquette {{tag}} retirée" },
  },
} as const;
