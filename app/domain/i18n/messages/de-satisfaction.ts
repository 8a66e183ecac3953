/** What customers read where they say how a solved request was, in German. */
export const deSatisfaction = {
  satisfaction: {
    title: "Wie war es?",
    about: "Anfrage {{number}}, {{shop}}",
    question: "Wie war unsere Hilfe bei dieser Anfrage?",
    good: "Gut",
    bad: "Nicht gut",
    words: "Mit Ihren Worten, wenn Sie möchten",
    hint: "Höchstens {{max, number}} Zeichen. Bitte keine Kartennummern oder Passwörter.",
    send: "Bewertung abgeben",
    thanks: "Danke. Ihre Bewertung ist beim Team angekommen.",
    said: "Am {{date}} haben Sie gesagt: {{rating}}.",
    change: "Etwas anderes sagen",
    latest: "Es zählt, was Sie zuletzt gesagt haben; es ersetzt das Vorige.",
    again:
      "Fehlt noch etwas? Schreiben Sie auf der Seite der Anfrage oder antworten Sie auf unsere E-Mail, dann wird sie wieder geöffnet.",
    toTicket: "Erneut schreiben",
    over: "Diese Anfrage kann nicht mehr bewertet werden. Stellen Sie für alles andere auf der Hilfeseite eine neue Anfrage.",
    prompt: "Sagen, wie es war",
    errors: {
      choose: "Wählen Sie eine der beiden Antworten. Es wurde nichts gesendet; Ihr Text ist noch da.",
      tooLong: "Das sind mehr als {{max, number}} Zeichen. Kürzen Sie etwas; Ihr Text ist noch da.",
      tooMany: "Das wurde zu oft gesendet. Warten Sie eine Weile und senden Sie erneut; Ihr Text ist noch da.",
    },
  },
};
