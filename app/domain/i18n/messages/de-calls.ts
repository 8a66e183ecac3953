import type { enCalls } from "./en-calls.ts";
import type { MessageTree } from "./message-tree.ts";

/** What customers read of call-backs, in German. */
export const deCalls: MessageTree<typeof enCalls, "de"> = {
  call: {
    slot: "Wann sollen wir anrufen?",
    noSlots: "Alle Zeiten der nächsten Tage sind vergeben. Wählen Sie E-Mail.",
    phoneHint: "Zum Beispiel 0151 23456789, oder mit Landesvorwahl.",
    title: "Ihr Anruf",
    when: "Wir rufen Sie an",
    number: "Nummer",
    move: "Eine andere Zeit wählen",
    moveTo: "Neue Zeit",
    save: "Anruf verschieben",
    cancel: "Kein Anruf: per E-Mail weitermachen",
    moved: "Der Anruf ist verschoben.",
    cancelled: "Es gibt keinen Anruf. Ihre Anfrage geht per E-Mail weiter.",
    taken: "Diese Zeit wurde gerade vergeben. Diese sind frei.",
    settled: "Es gibt keinen Anruf mehr zu ändern.",
    back: "Zurück zur Anfrage",
    decideCall: "Senden und Rückruf",
    decideWithout: "Senden ohne Anruf ({{channel}})",
    chosen:
      "Der Rückruf ist gewählt, weil Sie eine Nummer oder eine Zeit angegeben haben. Sie können noch einen anderen Weg wählen.",
    errors: {
      undecided:
        "Sollen wir Sie anrufen? Sie haben eine Nummer oder eine Zeit angegeben, aber einen anderen Weg gewählt. Wählen Sie eines von beiden; alles Eingegebene ist noch da.",
      phone: "Geben Sie eine Telefonnummer an, etwa +49 151 23456789. Ihr Text ist noch da.",
      phoneIncomplete:
        "Diese Nummer ist unvollständig oder gibt es in ihrem Land nicht. Prüfen Sie die Ziffern oder schreiben Sie sie mit Landesvorwahl. Ihr Text ist noch da.",
      phoneCostly: "Kostenpflichtige Nummern können wir nicht anrufen. Geben Sie eine andere an; Ihr Text ist noch da.",
      slot: "Wählen Sie, wann wir anrufen sollen, oder einen anderen Weg. Ihr Text ist noch da.",
      slotTaken: "Diese Zeit hat gerade jemand anderes gewählt. Wählen Sie unten eine andere; Ihr Text ist noch da.",
    },
  },
};
