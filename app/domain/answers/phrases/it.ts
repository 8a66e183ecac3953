import type { AnswerPhrases } from "./phrase-list.ts";

export const it: AnswerPhrases = {
  needsOrder: "La risposta dipende dall’ordine. Prima lo scelga.",
  clarify: "Quale di queste è più vicina alla sua domanda?",
  declined: {
    off_topic: "Questa domanda non riguarda il negozio, perciò le pagine di aiuto non vi rispondono.",
    not_covered: "Le pagine di aiuto non rispondono a questa domanda. Una persona può: «Parla con l’assistenza».",
    steering:
      "Una risposta può venire solo dalle pagine di aiuto, e qui non si decide né si conferma nulla. Una persona può esaminare il suo caso: «Parla con l’assistenza».",
    empty: "Scriva la sua domanda in poche parole.",
    unread_script:
      "Si leggono domande in italiano, inglese, francese, tedesco, olandese, spagnolo, portoghese, polacco e cinese. Scriva in una di queste lingue, oppure: «Parla con l’assistenza».",
    no_content:
      "Le pagine di aiuto di questo negozio non sono disponibili al momento. Una persona può rispondere: «Parla con l’assistenza».",
  },
  unknownRule: "Qui non è possibile calcolarlo. Una persona può verificarlo: «Parla con l’assistenza».",
  articlesDisagree: "Su questo punto le pagine di aiuto si contraddicono.",
  settleDisagreement: "Non si basi su nessuna di esse: lo chiarisce una persona, «Parla con l’assistenza».",
  unknownFact: "non indicato",
  parcels: {
    several: "Questo ordine viaggia in {count} pacchi:",
    one: "Pacco {id}",
    delivered: "consegnato il {date}",
    sent: "spedito il {date}",
    waiting: "non ancora spedito",
  },
};
