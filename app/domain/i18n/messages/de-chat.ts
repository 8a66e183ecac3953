import type { enChat } from "./en-chat.ts";
import type { MessageTree } from "./message-tree.ts";

/** What customers read in a live chat, in German. */
export const deChat: MessageTree<typeof enChat, "de"> = {
  chat: {
    title: "Live-Chat",
    next: "Es kommt gleich jemand. Sie sind als Nächstes dran.",
    place: "Es kommt jemand. Sie sind Nummer {{place}} in der Reihe.",
    likely: "Etwa {{minutes}} min, nach den letzten Chats zu urteilen.",
    late: "Bisher ist niemand frei. Warten Sie weiter oder machen Sie per E-Mail weiter: Die Antwort kommt dann an Ihre Adresse.",
    here: "{{name}} ist da.",
    away: "{{name}} ist gerade nicht am Schalter.",
    takesOver: "{{name}} übernimmt.",
    typing: "{{name}} schreibt…",
    seen: "Gesehen",
    sending: "Wird gesendet…",
    sent: "Gesendet",
    failed: "Nicht gesendet. Ihr Text bleibt erhalten.",
    retry: "Erneut versuchen",
    lost: "Die Verbindung ist unterbrochen. Sie kommt von selbst wieder, und was Sie schreiben, bleibt erhalten.",
    box: "Ihre Nachricht",
    hint: "Eingabe sendet, Umschalt + Eingabe beginnt eine neue Zeile.",
    leave: "Chat verlassen und per E-Mail weitermachen",
    transcript: "Alles als Text",
    unproven:
      "Sie lesen und schreiben hier in diesem Browser. Angaben zu Bestellungen gibt es erst nach der Anmeldung.",
    ended: {
      customer_left: "Sie haben den Chat verlassen. Es geht per E-Mail weiter, an {{email}}.",
      staff_left: "Ihr Gegenüber musste gehen. Es geht per E-Mail weiter, an {{email}}.",
      nobody_came: "Niemand wurde rechtzeitig frei. Es geht per E-Mail weiter, an {{email}}.",
      solved: "Der Chat ist beendet: Die Anfrage ist gelöst. Alles ging an {{email}}.",
    },
  },
};
