import type { enChat } from "./en-chat.ts";
import type { MessageTree } from "./message-tree.ts";

/** What customers read in a live chat, in Italian. */
export const itChat: MessageTree<typeof enChat, "it"> = {
  chat: {
    title: "Chat dal vivo",
    next: "In attesa di una persona. Tocca a lei.",
    place: "In attesa di una persona. È il numero {{place}} in fila.",
    likely: "Circa {{minutes}} min, a giudicare dalle ultime chat.",
    late: "Finora nessuno è libero. Aspetti ancora o continui via e-mail: la risposta arriva al suo indirizzo.",
    here: "{{name}} è qui.",
    away: "{{name}} in questo momento non è allo sportello.",
    takesOver: "{{name}} prosegue con lei.",
    typing: "{{name}} sta scrivendo…",
    seen: "Visto",
    sending: "Invio in corso…",
    sent: "Inviato",
    failed: "Non inviato. Il testo è conservato.",
    retry: "Riprovare",
    lost: "La connessione è caduta. Torna da sola e ciò che scrive è conservato.",
    box: "Il suo messaggio",
    hint: "Invio spedisce, Maiusc + Invio va a capo.",
    leave: "Lasciare la chat e continuare via e-mail",
    transcript: "Tutto come testo",
    unproven: "Qui legge e scrive in questo browser. I dati di un ordine si dicono solo dopo l’accesso.",
    ended: {
      customer_left: "Ha lasciato la chat. Si continua via e-mail, a {{email}}.",
      staff_left: "Chi le rispondeva ha dovuto andare. Si continua via e-mail, a {{email}}.",
      nobody_came: "Nessuno si è liberato in tempo. Si continua via e-mail, a {{email}}.",
      solved: "La chat è terminata: la richiesta è risolta. Tutto è stato inviato a {{email}}.",
    },
  },
};
