import type { CustomerEmailWords } from "./email-words.ts";

export const de: CustomerEmailWords = {
  greeting: "Guten Tag,",
  channels: {
    email: "Wir antworten Ihnen per E-Mail",
    chat: "Wir antworten Ihnen im Chat auf der Seite Ihrer Anfrage",
    phone: "Wir rufen Sie zurück",
  },
  moment: (day, clock) => `am ${day}, um ${clock}`,
  received: {
    subject: (shopName) => `${shopName}: Ihre Anfrage ist eingegangen`,
    promise: (number, how, moment) => `Ihre Anfrage hat die Nummer ${number}. ${how}, spätestens ${moment}.`,
    call: (number, how, slot) => `Ihre Anfrage hat die Nummer ${number}. ${how}: ${slot}.`,
    follow: (url) => `Anfrage verfolgen: ${url}`,
    yourMessage: "Ihre Nachricht:",
  },
  replied: { subject: (subject) => `Antwort auf: ${subject}`, answer: (url) => `Zum Antworten: ${url}` },
  solved: {
    subject: (subject) => `Gelöst: ${subject}`,
    text: (number) => `Ihre Anfrage ${number} ist gelöst.`,
    reopen: (url) =>
      `Falls etwas fehlt, schreiben Sie auf der Seite der Anfrage, dann wird sie wieder geöffnet: ${url}`,
    ask: ({ good, bad }) => `Wie war es?\nGut: ${good}\nNicht gut: ${bad}`,
    closes: (day) => `Am ${day} wird sie geschlossen. Was Sie danach schreiben, wird eine neue Anfrage.`,
  },
};
