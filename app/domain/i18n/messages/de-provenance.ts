import type { enProvenance } from "./en-provenance.ts";
import type { MessageTree } from "./message-tree.ts";

/** Where an answer came from and whether it helped, in German. */
export const deProvenance: MessageTree<typeof enProvenance, "de"> = {
  source: {
    title: "Quelle der Antwort",
    back: "Zurück zur Antwort",
    answered: "Beantwortet am {{date}} aus Version {{version}}",
    line: "Zeile {{first}}",
    lines: "Zeilen {{first}} bis {{last}}",
    jump: "Daraus ist die Antwort:",
    legend:
      "Die markierten Zeilen ergaben die Worte dieser Antwort. Die übrigen gehören zum selben Abschnitt und betreffen andere Fälle.",
    whole: "Die Antwort stammt aus diesem Abschnitt. Welche Zeilen verwendet wurden, ist nicht vermerkt.",
    used: "In der Antwort",
    then: "Der Abschnitt, wie er antwortete",
    today: "Der Abschnitt heute",
    new: "Neu seitdem",
    newLegend: "Die markierten Zeilen sind seitdem neu oder lauten anders.",
    notKept: "Der damalige Text wurde nicht aufbewahrt.",
    state: {
      same: "Der Artikel lautet heute noch so.",
      same_section: "Der Artikel hat sich seitdem geändert, aber nicht in diesem Abschnitt.",
      changed: "Dieser Abschnitt hat sich seitdem geändert. Der heutige Text steht weiter unten.",
      unknown:
        "Der Artikel hat sich seitdem geändert; ob auch dieser Abschnitt, lässt sich nicht sagen. Der heutige Text steht weiter unten.",
      section_gone: "Der Artikel hat sich seitdem geändert und enthält diesen Abschnitt nicht mehr.",
      gone: "Dieser Artikel ist nicht mehr veröffentlicht.",
    },
    open: "Artikel öffnen",
  },
  feedback: {
    why: "Was war daran nicht gut?",
    reasons: {
      wrong: "Sie ist falsch",
      not_asked: "Das habe ich nicht gefragt",
      not_understood: "Ich habe sie nicht verstanden",
      no_help: "Sie stimmt, hilft mir aber nicht",
      other: "Etwas anderes",
    },
    words: "In Ihren eigenen Worten (freiwillig)",
    hint: "Höchstens {{max, number}} Zeichen. Wer die Artikel schreibt, liest das.",
    send: "Absenden",
    noted: "Notiert. Wer die Artikel schreibt, liest das.",
    change: "Anders sagen",
    person: "Ein Mensch kann hier übernehmen.",
    errors: {
      reason: "Wählen Sie, was am besten passt. Ihre Worte sind noch da.",
      tooLong: "Das sind mehr als {{max, number}} Zeichen. Kürzen Sie etwas; Ihr Text ist noch da.",
      signedOut:
        "Sie wurden abgemeldet. Melden Sie sich an (eine neue Seite öffnet sich) und senden Sie dies noch einmal; Ihr Text ist noch da.",
    },
  },
};
