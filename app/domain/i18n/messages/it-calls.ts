import type { enCalls } from "./en-calls.ts";
import type { MessageTree } from "./message-tree.ts";

/** What customers read of call-backs, in Italian. */
export const itCalls: MessageTree<typeof enCalls, "it"> = {
  call: {
    slot: "Quando la chiamiamo?",
    noSlots: "Tutti gli orari dei prossimi giorni sono occupati. Scelga l’e-mail.",
    phoneHint: "Per esempio 312 345 6789, o con il prefisso del paese.",
    title: "La sua chiamata",
    when: "La chiamiamo",
    number: "Numero",
    move: "Scegliere un altro momento",
    moveTo: "Nuovo orario",
    save: "Spostare la chiamata",
    cancel: "Nessuna chiamata: continuare via e-mail",
    moved: "La chiamata è stata spostata.",
    cancelled: "Non ci sarà nessuna chiamata. La sua richiesta continua via e-mail.",
    taken: "Quell’orario è appena stato preso. Questi sono liberi.",
    settled: "Non c’è più nessuna chiamata da cambiare.",
    back: "Torna alla richiesta",
    decideCall: "Invia e richiamatemi",
    decideWithout: "Invia, senza chiamata ({{channel}})",
    chosen: "È scelta la richiamata, poiché ha indicato un numero o un orario. Può ancora scegliere un altro modo.",
    errors: {
      undecided:
        "Vuole essere richiamato? Ha indicato un numero o un orario, ma ha scelto un altro modo. Scelga uno dei due; tutto ciò che ha scritto è ancora qui.",
      phone: "Inserisca un numero di telefono, come +39 312 345 6789. Il testo è ancora qui.",
      phoneIncomplete:
        "Il numero è incompleto o non esiste nel suo paese. Controlli le cifre o lo scriva con il prefisso del paese. Il testo è ancora qui.",
      phoneCostly: "Non possiamo chiamare numeri a pagamento. Ne indichi un altro; il testo è ancora qui.",
      slot: "Scelga quando chiamarla, o un’altra via. Il testo è ancora qui.",
      slotTaken:
        "Quell’orario è appena stato preso da un’altra persona. Ne scelga un altro qui sotto; il testo è ancora qui.",
    },
  },
};
