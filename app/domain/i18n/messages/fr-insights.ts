import type { enInsights } from "./en-insights.ts";
import type { MessageTree } from "./message-tree.ts";

/** What staff read about what became of answers, in French. */
export const frInsights: MessageTree<typeof enInsights, "fr"> = {
  insights: {
    place: "Bilan",
    title: "Ce que sont devenues les réponses",
    lead: "Questions posées à {{shop}} et répondues d’après les articles, sur les {{days}} derniers jours.",
    shop: "Boutique",
    period: "Période",
    days: "{{count}} jours",
    none: "Rien n’a été répondu pendant ce temps.",
    resolution: {
      confirmed: "Confirmées",
      assumed: "Supposées",
      unresolved: "Non résolues",
      open: "Trop tôt pour le dire",
    },
    explained: {
      confirmed: "La personne a dit que la réponse l’a aidée, et n’a ouvert ensuite aucune demande à partir d’elle.",
      assumed:
        "Personne n’a rien dit. Dans les 72 heures, la personne n’a ouvert aucune demande à partir de la réponse ni sur la même commande (ni sans commande, si la question n’en avait pas), et dans les 30 minutes elle n’a rien redemandé sur le même sujet. Un silence n’est pas une preuve : n’ajoutez pas celles-ci aux confirmées.",
      unresolved:
        "La personne a dit que la réponse ne l’a pas aidée, a ouvert une demande à partir d’elle ou sur la même commande dans les 72 heures, ou a vite redemandé sur le même sujet.",
      open: "Personne n’a encore rien dit et la réponse a moins de 72 heures.",
    },
    unhelpful: "Réponses qui n’ont pas aidé",
    unhelpfulHint: "Les dernières d’abord. La question et les mots sont ceux de la personne.",
    unhelpfulNone: "Personne n’a dit qu’une réponse ne l’avait pas aidé.",
    noReason: "Pas encore de raison donnée",
    from: "Répondue d’après",
  },
};
