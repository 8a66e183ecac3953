import type { AnswerPhrases } from "./phrase-list.ts";

export const en: AnswerPhrases = {
  needsOrder: "The answer depends on the order. Choose it first.",
  clarify: "Which of these is closest to your question?",
  declined: {
    off_topic: "This question is not about the shop, so the help pages do not answer it.",
    not_covered: "The help pages do not answer this. A person can: talk to support.",
    steering:
      "An answer can only come from the help pages, and nothing is decided or confirmed here. A person can look at your case: talk to support.",
    empty: "Write your question in a few words.",
    unread_script:
      "Questions are read in English, French, German, Dutch, Spanish, Italian, Portuguese, Polish and Chinese. Write in one of these, or talk to support.",
    no_content: "The help pages of this shop are not available now. A person can answer: talk to support.",
  },
  unknownRule: "It cannot be worked out here. A person can check it: talk to support.",
  articlesDisagree: "The help pages contradict each other on this.",
  settleDisagreement: "Do not rely on either: a person settles it, talk to support.",
  unknownFact: "not recorded",
  parcels: {
    several: "This order travels in {count} parcels:",
    one: "Parcel {id}",
    delivered: "delivered {date}",
    sent: "sent {date}",
    waiting: "not sent yet",
  },
};
