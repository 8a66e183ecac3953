import type { CustomerEmailWords } from "./email-words.ts";

export const es: CustomerEmailWords = {
  greeting: "Buenos días:",
  channels: {
    email: "Le respondemos por correo electrónico",
    chat: "Le respondemos en el chat de la página de su solicitud",
    phone: "Le llamamos por teléfono",
  },
  moment: (day, clock) => `el ${day}, a ${clock.startsWith("1:") ? "la" : "las"} ${clock}`,
  received: {
    subject: (shopName) => `${shopName}: hemos recibido su solicitud`,
    promise: (number, how, moment) => `Su solicitud tiene el número ${number}. ${how}, a más tardar ${moment}.`,
    call: (number, how, slot) => `Su solicitud tiene el número ${number}. ${how}: ${slot}.`,
    follow: (url) => `Seguir la solicitud: ${url}`,
    yourMessage: "Su mensaje:",
  },
  replied: { subject: (subject) => `Respuesta a: ${subject}`, answer: (url) => `Para responder: ${url}` },
  solved: {
    subject: (subject) => `Resuelta: ${subject}`,
    text: (number) => `Su solicitud ${number} está resuelta.`,
    reopen: (url) => `Si falta algo, escriba en la página de la solicitud y se volverá a abrir: ${url}`,
    ask: ({ good, bad }) => `¿Qué le ha parecido nuestra ayuda?\nBuena: ${good}\nMala: ${bad}`,
    closes: (day) => `Se cerrará el ${day}. Lo que escriba después abrirá una solicitud nueva.`,
  },
};
