import type { CustomerEmailWords } from "./email-words.ts";

export const pt: CustomerEmailWords = {
  greeting: "Bom dia,",
  channels: {
    email: "Respondemos por e-mail",
    chat: "Respondemos no chat da página do seu pedido",
    phone: "Ligamos-lhe de volta",
  },
  moment: (day, clock) => `${day}, ${clock.startsWith("01:") ? "à" : "às"} ${clock}`,
  received: {
    subject: (shopName) => `${shopName}: recebemos o seu pedido`,
    promise: (number, how, moment) => `O seu pedido tem o número ${number}. ${how} até ${moment}.`,
    call: (number, how, slot) => `O seu pedido tem o número ${number}. ${how}: ${slot}.`,
    follow: (url) => `Acompanhar o pedido: ${url}`,
    yourMessage: "A sua mensagem:",
  },
  replied: { subject: (subject) => `Resposta a: ${subject}`, answer: (url) => `Para responder: ${url}` },
  solved: {
    subject: (subject) => `Resolvido: ${subject}`,
    text: (number) => `O seu pedido ${number} está resolvido.`,
    reopen: (url) => `Se faltar alguma coisa, escreva na página do pedido e ele volta a abrir: ${url}`,
    ask: ({ good, bad }) => `Como correu?\nBem: ${good}\nMal: ${bad}`,
    closes: (day) => `Será fechado a ${day}. O que escrever depois abre um novo pedido.`,
  },
};
