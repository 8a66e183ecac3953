import type { CustomerEmailWords } from "./email-words.ts";

export const fr: CustomerEmailWords = {
  greeting: "Bonjour,",
  channels: {
    email: "Nous vous répondons par e-mail",
    chat: "Nous vous répondons dans le chat, sur la page de votre demande",
    phone: "Nous vous rappelons",
  },
  moment: (day, clock) => `le ${day} à ${clock}`,
  received: {
    subject: (shopName) => `${shopName} : votre demande est enregistrée`,
    promise: (number, how, moment) => `Votre demande porte le numéro ${number}. ${how}, au plus tard ${moment}.`,
    call: (number, how, slot) => `Votre demande porte le numéro ${number}. ${how} : ${slot}.`,
    follow: (url) => `Suivre la demande : ${url}`,
    yourMessage: "Votre message :",
  },
  replied: { subject: (subject) => `Réponse à : ${subject}`, answer: (url) => `Pour répondre : ${url}` },
  solved: {
    subject: (subject) => `Résolue : ${subject}`,
    text: (number) => `Votre demande ${number} est résolue.`,
    reopen: (url) => `S'il manque quelque chose, écrivez sur sa page et elle sera rouverte : ${url}`,
    ask: ({ good, bad }) => `Comment cela s'est-il passé ?\nBien : ${good}\nPas bien : ${bad}`,
    closes: (day) => `Elle sera close le ${day}. Ce que vous écrirez ensuite ouvrira une nouvelle demande.`,
  },
};
