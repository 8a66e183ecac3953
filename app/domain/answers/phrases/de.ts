import type { AnswerPhrases } from "./phrase-list.ts";

export const de: AnswerPhrases = {
  needsOrder: "Die Antwort hängt von der Bestellung ab. Wählen Sie diese zuerst.",
  clarify: "Welche dieser Fragen kommt Ihrer am nächsten?",
  declined: {
    off_topic: "Diese Frage betrifft den Shop nicht, daher beantworten die Hilfeseiten sie nicht.",
    not_covered: "Die Hilfeseiten beantworten diese Frage nicht. Ein Mensch kann es: „Mit dem Support sprechen“.",
    steering:
      "Eine Antwort kann nur aus den Hilfeseiten kommen, und hier wird nichts entschieden oder bestätigt. Ein Mensch kann sich Ihr Anliegen ansehen: „Mit dem Support sprechen“.",
    empty: "Schreiben Sie Ihre Frage in wenigen Worten.",
    unread_script:
      "Fragen werden auf Deutsch, Englisch, Französisch, Niederländisch, Spanisch, Italienisch, Portugiesisch, Polnisch und Chinesisch gelesen. Schreiben Sie in einer dieser Sprachen, oder: „Mit dem Support sprechen“.",
    no_content:
      "Die Hilfeseiten dieses Shops sind zurzeit nicht verfügbar. Ein Mensch kann antworten: „Mit dem Support sprechen“.",
  },
  unknownRule: "Das lässt sich hier nicht berechnen. Ein Mensch kann es prüfen: „Mit dem Support sprechen“.",
  articlesDisagree: "Die Hilfeseiten widersprechen sich in diesem Punkt.",
  settleDisagreement: "Verlassen Sie sich auf keine davon: Ein Mensch klärt es, „Mit dem Support sprechen“.",
  unknownFact: "nicht erfasst",
  parcels: {
    several: "Diese Bestellung ist in {count} Paketen unterwegs:",
    one: "Paket {id}",
    delivered: "zugestellt am {date}",
    sent: "versandt am {date}",
    waiting: "noch nicht versandt",
  },
};
