import type { enEvidence } from "./en-evidence.ts";
import type { MessageTree } from "./message-tree.ts";

/** What customers read of evidence and of requests like theirs, in German. */
export const deEvidence: MessageTree<typeof enEvidence, "de"> = {
  evidence: {
    lead: "Sie können die Anfrage ohne diese Unterlagen senden und sie später auf ihrer Seite ergänzen. Ein Mensch antwortet in jedem Fall; was nötig ist, muss vielleicht vor der Entscheidung da sein.",
    sensitive:
      "Höchstens {{days, number}} Tage aufbewahrt und nicht länger als {{solved, number}} Tage nach der Lösung der Anfrage. Jedes Öffnen durch unser Team wird festgehalten.",
    title: "Fotos und Dokumente",
    given: "gegeben ({{files, number}})",
    givenWords: "in Worten gegeben",
    missing: "nicht gegeben",
    missingNeeded: "fehlt, nötig für die Entscheidung",
    askedBy: "Der Artikel {{title}} bittet in diesem Fall darum.",
    removed: "gelöscht {{date}}, da die Frist vorbei war",
    keptUntil: "aufbewahrt bis spätestens {{date}}",
    addTitle: "Fotos und Dokumente ergänzen",
    addLead: "Sie gehen an die Person, die diese Anfrage bearbeitet.",
    add: "Zur Anfrage hinzufügen",
    added: "Ergänzt: {{list}}",
    unstored:
      "Ihre Anfrage ist eröffnet. Eine Datei konnte bei uns nicht gespeichert werden: Fügen Sie sie unten in einer Weile noch einmal hinzu.",
    notStored:
      "{{name}} konnte bei uns nicht gespeichert werden. Mit der Datei ist alles in Ordnung: Versuchen Sie es in einer Weile noch einmal.",
    nothing: "Wählen Sie zuerst eine Datei oder schreiben Sie ein paar Worte.",
    linkOver:
      "Dieser Link zu einer Datei gilt nicht mehr. Öffnen Sie die Seite der Anfrage neu und öffnen Sie die Datei von dort.",
    tooLarge:
      "Das sind mehr als {{size, number}} MB in einem Formular, es wurde nichts gesendet. Gehen Sie zurück: Ihr Text ist noch da. Senden Sie weniger oder kleinere Dateien.",
    tooMany:
      "Das war viel auf einmal. Warten Sie eine Minute, gehen Sie zurück und senden Sie noch einmal: Ihr Text ist noch da.",
    summary: "Ihre Anfrage ist noch nicht gesendet. Ihr Text und die angenommenen Dateien sind noch hier.",
    signIn: "Melden Sie sich an, um Fotos und Dokumente zu ergänzen.",
    similarOrder: "Sie haben zu dieser Bestellung schon eine Anfrage",
    similarTopic: "Sie haben schon etwas Ähnliches gefragt",
    similarLead: "Eine Anfrage wird schneller beantwortet, wenn alles an einer Stelle steht.",
    similarAdd: "Zur Anfrage {{number}} hinzufügen",
    similarAnother: "Trotzdem eine weitere Anfrage eröffnen",
    similarExpected: "Antwort erwartet bis {{date}}",
    similarChoose:
      "Wählen Sie unten: zur offenen Anfrage hinzufügen oder eine weitere eröffnen. Ihr Text ist noch hier.",
    similarGone: "Diese Anfrage nimmt keine Nachrichten mehr an. Ihr Text ist noch hier: Wählen Sie neu.",
  },
};
