import type { enTriage } from "./en-triage.ts";
import type { MessageTree } from "./message-tree.ts";

/** What staff read of triage, in French. */
export const frTriage: MessageTree<typeof enTriage, "fr"> = {
  triage: {
    title: "Tri",
    priority: "{{priority}} parce que :",
    noCue: "{{priority}} : rien dans les mots, le sujet ou la commande ne parle pour plus ou moins.",
    cues: {
      urgent_words: "« {{words}} » (dit que c’est urgent)",
      fraud: "« {{words}} » (fraude)",
      harm: "« {{words}} » (quelqu’un a été blessé)",
      legal_threat: "« {{words}} » (justice, police)",
      charged_twice: "« {{words}} » (trop payé)",
      asked_before: "« {{words}} » (déjà demandé)",
      anger: "« {{words}} » (en colère)",
      thanks_only: "« {{words}} » (remerciement ou suggestion)",
      no_hurry: "« {{words}} » (dit que rien ne presse)",
      topic_of_loss: "sujet {{topic}} : le client y est de sa poche ou a reçu autre chose",
      no_order_at_stake: "sujet {{topic}}, sans commande en jeu",
      valuable_order: "commande de {{amount}}",
      late_order: "colis en route depuis {{days, number}} jours",
    },
    language: {
      script: "{{language}}, d’après l’écriture",
      words: "{{language}}, d’après les mots du client",
      page: "{{language}}, d’après la page : les mots sont trop peu nombreux",
      foreign: "{{language}}, d’après la page : les mots semblent d’une langue que personne ici ne parle",
    },
    topic: {
      article: "Sujet {{topic}}, d’après l’article que le client a vu",
      words: "Sujet {{topic}}, d’après les mots du client",
      none: "Aucun sujet n’a pu être reconnu",
    },
    summary: "Résumé",
    summaryBy: "Résumé par {{model}}, vérifié d’après ce que le client a écrit et vu",
    summaryExtract: "Avec les mots du client et les faits",
    evidence: "Pièces",
    evidenceFrom: "demandées par l’article {{title}}",
    sensitive: "pièce d’identité ou bancaire : chaque ouverture est notée ici",
    openings: "Ouvert par",
    opened: "{{name}}, {{date}} : {{filename}}",
    somebody: "quelqu’un qui n’est plus là",
    similar: "Autres demandes ouvertes de ce client",
    similarOrder: "même commande",
    suggested: "Sections qui peuvent aider",
  },
};
