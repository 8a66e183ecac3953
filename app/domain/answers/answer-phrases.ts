import type { Shop } from "#app/domain/shops/shop.ts";

/** The few sentences an answer needs besides the article's own words. */
export type AnswerPhrases = {
  needsOrder: string;
  clarify: string;
  declined: Record<"off_topic" | "not_covered" | "steering" | "empty" | "no_content", string>;
  /** said when a rule cannot be judged; stands after the reason */
  unknownRule: string;
  unknownFact: string;
};

const english: AnswerPhrases = {
  needsOrder: "The answer depends on the order. Choose it first.",
  clarify: "Which of these is closest to your question?",
  declined: {
    off_topic: "This question is not about the shop, so the help pages do not answer it.",
    not_covered: "The help pages do not answer this. A person can: talk to support.",
    steering:
      "An answer can only come from the help pages, and nothing is decided or confirmed here. A person can look at your case: talk to support.",
    empty: "Write your question in a few words.",
    no_content: "The help pages of this shop are not available now. A person can answer: talk to support.",
  },
  unknownRule: "It cannot be worked out here. A person can check it: talk to support.",
  unknownFact: "not recorded",
};

const french = (say: "vous" | "tu"): AnswerPhrases => ({
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
    no_content:
      "Les pages d'aide de cette boutique ne sont pas disponibles. Une personne peut répondre : « Parler au support ».",
  },
  unknownRule: "Le calcul n'est pas possible ici. Une personne peut vérifier : « Parler au support ».",
  unknownFact: "non renseigné",
});

/** The sentences in the reader's locale, with the shop's form of address; English where we have no translation. */
export function answerPhrases(locale: string, shop: Pick<Shop, "formOfAddress">): AnswerPhrases {
  return locale.startsWith("fr") ? french(shop.formOfAddress) : english;
}
