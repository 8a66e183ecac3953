import type { CustomerEmailWords } from "./email-words.ts";

export const it: CustomerEmailWords = {
  greeting: "Buongiorno,",
  channels: {
    email: "Le rispondiamo per e-mail",
    chat: "Le rispondiamo nella chat della pagina della sua richiesta",
    phone: "La richiamiamo",
  },
  moment: (day, clock) => `${day} alle ${clock}`,
  received: {
    subject: (shopName) => `${shopName}: abbiamo ricevuto la sua richiesta`,
    promise: (number, how, moment) => `La sua richiesta ha il numero ${number}. ${how}, al più tardi ${moment}.`,
    call: (number, how, slot) => `La sua richiesta ha il numero ${number}. ${how}: ${slot}.`,
    follow: (url) => `Segua la richiesta: ${url}`,
    yourMessage: "Il suo messaggio:",
  },
  replied: { subject: (subject) => `Risposta a: ${subject}`, answer: (url) => `Per rispondere: ${url}` },
  solved: {
    subject: (subject) => `Risolta: ${subject}`,
    text: (number) => `La sua richiesta ${number} è risolta.`,
    reopen: (url) => `Se manca qualcosa, scriva nella pagina della richiesta e si riaprirà: ${url}`,
    ask: ({ good, bad }) => `Come è andata?\nBene: ${good}\nMale: ${bad}`,
    closes: (day) => `Sarà chiusa il ${day}. Quello che scriverà dopo aprirà una nuova richiesta.`,
  },
};
