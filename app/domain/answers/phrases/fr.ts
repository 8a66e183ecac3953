import type { AnswerPhrases } from "./phrase-list.ts";

/** In French a shop says « vous » or « tu ». */
export function fr(say: "vous" | "tu"): AnswerPhrases {
  return {
    needsOrder:
      say === "tu"
        ? "La réponse dépend de la commande. Choisis-la d'abord."
        : "La réponse dépend de la commande. Choisissez-la d'abord.",
    clarify:
      say === "tu"
        ? "Quelle question est la plus proche de la tienne ?"
        : "Quelle question est la plus proche de la vôtre ?",
    declined: {
      off_topic: "Cette question ne concerne pas la boutique : les pages d'aide n'y répondent pas.",
      not_covered: "Les pages d'aide ne répondent pas à cette question. Une personne le peut : « Parler au support ».",
      steering:
        "Une réponse ne peut venir que des pages d'aide, et rien n'est décidé ni confirmé ici. Une personne peut examiner la demande : « Parler au support ».",
      empty: say === "tu" ? "Écris ta question en quelques mots." : "Écrivez votre question en quelques mots.",
      unread_script: `Les questions sont lues en français, anglais, allemand, néerlandais, espagnol, italien, portugais, polonais et chinois. ${say === "tu" ? "Écris" : "Écrivez"} dans l'une de ces langues, ou : « Parler au support ».`,
      no_content:
        "Les pages d'aide de cette boutique ne sont pas disponibles. Une personne peut répondre : « Parler au support ».",
    },
    unknownRule: "Le calcul n'est pas possible ici. Une personne peut vérifier : « Parler au support ».",
    articlesDisagree: "Les pages d'aide se contredisent sur ce point.",
    settleDisagreement:
      say === "tu"
        ? "Ne te fie à aucune d'elles : une personne tranche, « Parler au support »."
        : "Ne vous fiez à aucune d'elles : une personne tranche, « Parler au support ».",
    unknownFact: "non renseigné",
    parcels: {
      several: "Cette commande voyage en {count} colis :",
      one: "Colis {id}",
      delivered: "livré le {date}",
      sent: "parti le {date}",
      waiting: "pas encore parti",
    },
  };
}
