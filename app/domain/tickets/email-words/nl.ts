import type { CustomerEmailWords } from "./email-words.ts";

export const nl: CustomerEmailWords = {
  greeting: "Goedendag,",
  channels: {
    email: "We antwoorden u per e-mail",
    chat: "We antwoorden u in de chat op de pagina van uw aanvraag",
    phone: "We bellen u terug",
  },
  moment: (day, clock) => `${day} om ${clock}`,
  received: {
    subject: (shopName) => `${shopName}: we hebben uw aanvraag ontvangen`,
    promise: (number, how, moment) => `Uw aanvraag heeft nummer ${number}. ${how}, uiterlijk ${moment}.`,
    call: (number, how, slot) => `Uw aanvraag heeft nummer ${number}. ${how}: ${slot}.`,
    follow: (url) => `De aanvraag volgen: ${url}`,
    yourMessage: "Uw bericht:",
  },
  replied: { subject: (subject) => `Antwoord op: ${subject}`, answer: (url) => `Om te antwoorden: ${url}` },
  solved: {
    subject: (subject) => `Opgelost: ${subject}`,
    text: (number) => `Uw aanvraag ${number} is opgelost.`,
    reopen: (url) => `Als er iets ontbreekt, schrijf dan op de pagina van uw aanvraag en hij gaat weer open: ${url}`,
    ask: ({ good, bad }) => `Hoe ging het?\nGoed: ${good}\nNiet goed: ${bad}`,
    closes: (day) => `Op ${day} wordt hij gesloten. Wat u daarna schrijft, wordt een nieuwe aanvraag.`,
  },
};
