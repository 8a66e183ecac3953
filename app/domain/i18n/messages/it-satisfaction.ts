/** What customers read where they say how a solved request was, in Italian. */
export const itSatisfaction = {
  satisfaction: {
    title: "Come è andata?",
    about: "Richiesta {{number}}, {{shop}}",
    question: "Come è andata con il nostro aiuto per questa richiesta?",
    good: "Bene",
    bad: "Male",
    words: "Con parole sue, se lo desidera",
    hint: "Al massimo {{max, number}} caratteri. Niente numeri di carta né password, per favore.",
    send: "Dare il parere",
    thanks: "Grazie. Il suo parere è arrivato alla squadra.",
    said: "Il {{date}} ha detto: {{rating}}.",
    change: "Dire altro",
    latest: "Conta il suo ultimo parere, che sostituisce quello precedente.",
    again: "Manca ancora qualcosa? Scriva nella pagina della richiesta o risponda alla nostra e-mail e si riaprirà.",
    toTicket: "Scrivere di nuovo",
    over: "Questa richiesta non accetta più pareri. Per qualsiasi altra cosa apra una nuova richiesta dalla pagina di aiuto.",
    prompt: "Dire come è andata",
    errors: {
      choose: "Scelga una delle due risposte. Non è stato inviato nulla; il suo testo è ancora qui.",
      tooLong: "Sono più di {{max, number}} caratteri. Lo accorci un po’; il suo testo è ancora qui.",
      tooMany: "Troppi invii. Aspetti un po’ e invii di nuovo; il suo testo è ancora qui.",
    },
  },
};
