import type { enEntrance } from "./en-entrance.ts";
import type { MessageTree } from "./message-tree.ts";

/** What everybody meets first, in German. */
export const deEntrance: MessageTree<typeof enEntrance, "de"> = {
  error: {
    home: "Zur Startseite",
    reference: "Wenn Sie uns davon berichten, nennen Sie diese Kennung:",
    notFound: {
      title: "Diese Seite gibt es nicht",
      text: "Vielleicht ist die Adresse vertippt, oder die Seite ist nicht für Sie bestimmt. Es ist nichts verloren.",
    },
    forbidden: {
      title: "Diese Seite gehört nicht zu Ihrem Konto",
      text: "Mit dem Konto, mit dem Sie angemeldet sind, lässt sie sich nicht öffnen. Melden Sie sich ab und mit einem passenden Konto wieder an.",
    },
    refused: {
      title: "Das ging nicht",
      text: "Gehen Sie zurück, prüfen Sie Ihre Eingabe und senden Sie sie noch einmal. Es wurde nichts gespeichert.",
    },
    failed: {
      title: "Bei uns ist etwas ausgefallen",
      text: "Was Sie bereits gesendet hatten, ist sicher. Versuchen Sie es gleich noch einmal.",
    },
    closed: {
      title: "Dieses Hilfecenter ist im Moment geschlossen",
      text: "Seine Seiten lassen sich gerade nicht öffnen; bitte kommen Sie später wieder. Nichts, was Sie gesendet haben, ist verloren, und offene Anfragen gehen per E-Mail weiter.",
    },
    unsent: {
      title: "Noch nicht gesendet",
      text: "Ihr Text konnte nicht gespeichert werden. Er ist noch da: Warten Sie einen Moment und senden Sie ihn noch einmal. Zweimal gesendet zählt er nur einmal.",
      words: "Ihr Text",
      send: "Noch einmal senden",
    },
  },
  site: {
    skip: "Zum Inhalt",
    help: "Hilfe",
    orders: "Meine Bestellungen",
    tickets: "Meine Anfragen",
    signIn: "Anmelden",
    signOut: "Abmelden",
    otherLanguage: "Sprache",
    footer: "Die Antworten stammen aus den Artikeln dieses Shops. Wenn sie nicht ausreichen, übernimmt ein Mensch.",
    staff: "Für das Team",
  },
  doors: {
    title: "Guichet",
    lead: "Ein Hilfecenter, das seine Antworten für die jeweilige Bestellung berechnet und an einen Menschen übergibt, wenn es das nicht kann.",
    demo: "Das ist die Demonstration. Melden Sie sich als eine dieser Personen an; zwei Fenster zeigen beide Seiten.",
    customer: "Kundin",
    customerText: "Wählt eine Bestellung und fragt. Der Anmeldecode kommt im Postausgang unten an.",
    agent: "Kundendienst",
    agentText: "Bearbeitet die Warteschlange und beantwortet Anfragen.",
    editor: "Redaktion",
    editorText: "Schreibt die Artikel und sieht sie für eine Beispielbestellung.",
    teamLead: "Teamleitung",
    teamLeadText: "Sieht, was zu spät kommt oder feststeckt, und kümmert sich um Personen, Schichten und Post.",
    enter: "Anmelden als {{name}}",
    password: "Passwort",
    shops: "Shops",
    visit: "{{shop}} ohne Anmeldung besuchen",
    outbox: "Postausgang: die E-Mails, die versandt worden wären",
    none: "Es ist noch kein Shop eingerichtet. Legen Sie unter content einen Ordner mit einer shop.yaml an und starten Sie neu.",
  },
  signIn: {
    title: "Anmelden",
    lead: "Geben Sie die Adresse ein, mit der Sie bestellen. Wir senden einen Code; ein Passwort brauchen Sie nicht.",
    email: "E-Mail-Adresse",
    send: "Code anfordern",
    codeTitle: "Code eingeben",
    codeLead:
      "Wenn dieser Shop {{email}} kennt, wurde soeben ein sechsstelliger Code dorthin gesendet. Er gilt zehn Minuten.",
    code: "Code",
    confirm: "Anmelden",
    again: "Neuen Code senden",
    demoOutbox: "Demonstration: Der Code liegt im Postausgang.",
    staffTitle: "Anmeldung für das Team",
    password: "Passwort",
    errors: {
      email: "Geben Sie eine Adresse wie name@example.org ein.",
      wrong:
        "Dieser Code passt nicht oder gilt nicht mehr. Sehen Sie in der neuesten E-Mail nach oder fordern Sie einen neuen Code an.",
      tooMany: "Zu viele Versuche. Warten Sie {{minutes}} Min. und versuchen Sie es dann erneut.",
      password: "Adresse und Passwort gehören nicht zusammen. Prüfen Sie beides.",
    },
    mail: {
      subject: "{{code}} ist Ihr Code für {{shop}}",
      text: "Ihr Code für {{shop}}: {{code}}\n\nEr gilt einmal, zehn Minuten lang. Wenn Sie ihn nicht angefordert haben, beachten Sie diese E-Mail nicht: Ohne den Code kann sich niemand anmelden.",
    },
  },
  outbox: {
    title: "Postausgang",
    lead: "In der Demonstration werden E-Mails in einen Ordner geschrieben statt versandt. Die neueste zuerst.",
    empty: "Es wurde noch nichts gesendet.",
    to: "An",
  },
};
