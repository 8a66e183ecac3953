import type { enEntrance } from "./en-entrance.ts";
import type { MessageTree } from "./message-tree.ts";

/** What everybody meets first, in Italian. */
export const itEntrance: MessageTree<typeof enEntrance, "it"> = {
  error: {
    home: "Alla pagina iniziale",
    reference: "Se ce lo segnala, indichi questo riferimento:",
    notFound: {
      title: "Questa pagina non esiste",
      text: "Forse l’indirizzo è stato scritto male, o la pagina non è destinata a lei. Nulla è andato perso.",
    },
    forbidden: {
      title: "Questa pagina non è per il suo account",
      text: "L’account con cui ha effettuato l’accesso non può aprirla. Esca e rientri con uno che può.",
    },
    refused: {
      title: "Non è stato possibile",
      text: "Torni indietro, controlli ciò che ha inserito e lo invii di nuovo. Non è stato salvato nulla.",
    },
    failed: {
      title: "Si è verificato un guasto da parte nostra",
      text: "Ciò che aveva già inviato è al sicuro. Riprovi tra un momento.",
    },
    closed: {
      title: "Questo centro assistenza è chiuso per il momento",
      text: "Le sue pagine ora non si possono aprire; torni più tardi. Nulla di ciò che ha inviato è andato perso, e le richieste aperte proseguono per e-mail.",
    },
    unsent: {
      title: "Non ancora inviato",
      text: "Il suo testo non è stato salvato. È ancora qui: attenda un momento e lo invii di nuovo. Inviato due volte, conta una volta sola.",
      words: "Il suo testo",
      send: "Invia di nuovo",
    },
  },
  site: {
    skip: "Vai al contenuto",
    help: "Aiuto",
    orders: "I miei ordini",
    tickets: "Le mie richieste",
    signIn: "Accedi",
    signOut: "Esci",
    otherLanguage: "Lingua",
    footer: "Le risposte vengono dagli articoli di questo negozio. Quando non bastano, subentra una persona.",
    staff: "Per il personale",
  },
  doors: {
    title: "Guichet",
    lead: "Un centro di aiuto che calcola le risposte per l’ordine di chi chiede e, quando non può, passa la parola a una persona.",
    demo: "Questa è la dimostrazione. Acceda come una di queste persone; con due finestre si vedono entrambi i lati.",
    customer: "Cliente",
    customerText: "Sceglie un ordine e chiede. Il codice di accesso arriva nella posta in uscita, qui sotto.",
    agent: "Servizio clienti",
    agentText: "Lavora la coda e risponde alle richieste.",
    editor: "Redazione",
    editorText: "Scrive gli articoli e li vede per un ordine di esempio.",
    teamLead: "Responsabile del team",
    teamLeadText: "Vede ciò che ritarda o è bloccato e si occupa di persone, turni e posta.",
    enter: "Accedi come {{name}}",
    password: "Password",
    shops: "Negozi",
    visit: "Visita {{shop}} senza accedere",
    outbox: "Posta in uscita: le e-mail che sarebbero partite",
    none: "Non è ancora configurato nessun negozio. Aggiunga sotto content una cartella con uno shop.yaml e riavvii.",
  },
  signIn: {
    title: "Accesso",
    lead: "Inserisca l’indirizzo con cui ordina. Le inviamo un codice: nessuna password da ricordare.",
    email: "Indirizzo e-mail",
    send: "Richiedi un codice",
    codeTitle: "Inserisca il codice",
    codeLead:
      "Se questo negozio conosce {{email}}, un codice di sei cifre è appena stato inviato lì. Vale dieci minuti.",
    code: "Codice",
    confirm: "Accedi",
    again: "Richiedi un nuovo codice",
    demoOutbox: "Dimostrazione: il codice è nella posta in uscita.",
    staffTitle: "Accesso del personale",
    password: "Password",
    errors: {
      email: "Inserisca un indirizzo come nome@esempio.org.",
      wrong: "Questo codice non va bene, o non vale più. Guardi l’e-mail più recente o richieda un nuovo codice.",
      tooMany: "Troppi tentativi. Attenda {{minutes}} min e riprovi.",
      password: "L’indirizzo e la password non corrispondono. Li controlli entrambi.",
    },
    mail: {
      subject: "{{code}} è il suo codice per {{shop}}",
      text: "Il suo codice per {{shop}}: {{code}}\n\nVale una sola volta, per dieci minuti. Se non lo ha richiesto, ignori questa e-mail: senza il codice nessuno può accedere.",
    },
  },
  outbox: {
    title: "Posta in uscita",
    lead: "Nella dimostrazione le e-mail sono scritte in una cartella invece di partire. La più recente per prima.",
    empty: "Non è ancora stato inviato nulla.",
    to: "A",
  },
};
