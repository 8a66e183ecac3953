import type { enProvenance } from "./en-provenance.ts";
import type { MessageTree } from "./message-tree.ts";

/** Where an answer came from and whether it helped, in Italian. */
export const itProvenance: MessageTree<typeof enProvenance, "it"> = {
  source: {
    title: "Fonte della risposta",
    back: "Torna alla risposta",
    answered: "Risposta del {{date}}, dalla versione {{version}}",
    line: "riga {{first}}",
    lines: "righe da {{first}} a {{last}}",
    jump: "Formano la risposta:",
    legend:
      "Le righe evidenziate hanno formato le parole di questa risposta. Le altre sono della stessa sezione e riguardano altri casi.",
    whole: "La risposta viene da questa sezione. Non è stato annotato quali righe sono servite.",
    used: "Nella risposta",
    then: "La sezione come ha risposto",
    today: "La sezione oggi",
    new: "Nuovo da allora",
    newLegend: "Le righe evidenziate sono nuove o dicono altro da allora.",
    notKept: "Il testo di allora non è stato conservato.",
    state: {
      same: "L’articolo dice ancora lo stesso.",
      same_section: "Da allora l’articolo è cambiato, ma non in questa sezione.",
      changed: "Da allora questa sezione è cambiata. Il testo di oggi è più sotto.",
      unknown:
        "Da allora l’articolo è cambiato; non si può dire se anche questa sezione. Il testo di oggi è più sotto.",
      section_gone: "Da allora l’articolo è cambiato e non ha più questa sezione.",
      gone: "Questo articolo non è più pubblicato.",
    },
    open: "Apri l’articolo",
  },
  feedback: {
    why: "Che cosa non andava?",
    reasons: {
      wrong: "È sbagliata",
      not_asked: "Non è ciò che ho chiesto",
      not_understood: "Non l’ho capita",
      no_help: "È giusta, ma non mi aiuta",
      other: "Altro",
    },
    words: "Con parole sue (facoltativo)",
    hint: "Al massimo {{max, number}} caratteri. Lo legge chi scrive gli articoli.",
    send: "Invia",
    noted: "Annotato. Lo legge chi scrive gli articoli.",
    change: "Dillo in un altro modo",
    person: "Da qui può proseguire una persona.",
    errors: {
      reason: "Scelga ciò che si adatta meglio. Le sue parole sono ancora qui.",
      tooLong: "Sono più di {{max, number}} caratteri. Accorci un po’; il suo testo è ancora qui.",
      signedOut:
        "La sessione è terminata. Acceda (si apre un’altra pagina) e invii di nuovo; il suo testo è ancora qui.",
    },
  },
};
