import type { enChat } from "./en-chat.ts";
import type { MessageTree } from "./message-tree.ts";

/** What customers read in a live chat, in Portuguese. */
export const ptChat: MessageTree<typeof enChat, "pt"> = {
  chat: {
    title: "Chat em direto",
    next: "À espera de alguém. É a seguir.",
    place: "À espera de alguém. É o número {{place}} da fila.",
    likely: "Cerca de {{minutes}} min, pelos últimos chats.",
    late: "Ainda ninguém ficou livre. Continue à espera ou prossiga por e-mail: a resposta chega ao seu endereço.",
    here: "{{name}} está aqui.",
    away: "{{name}} não está ao balcão neste momento.",
    takesOver: "{{name}} continua consigo.",
    typing: "{{name}} está a escrever…",
    seen: "Visto",
    sending: "A enviar…",
    sent: "Enviado",
    failed: "Não enviado. O seu texto fica guardado.",
    retry: "Tentar de novo",
    lost: "A ligação caiu. Volta sozinha e o que escrever fica guardado.",
    box: "A sua mensagem",
    hint: "Enter envia, Shift + Enter muda de linha.",
    leave: "Sair do chat e continuar por e-mail",
    transcript: "Tudo em texto",
    unproven: "Lê e escreve aqui neste navegador. Os dados de encomendas só são ditos depois de iniciar sessão.",
    ended: {
      customer_left: "Saiu do chat. Continua por e-mail, para {{email}}.",
      staff_left: "Quem o atendia teve de sair. Continua por e-mail, para {{email}}.",
      nobody_came: "Ninguém ficou livre a tempo. Continua por e-mail, para {{email}}.",
      solved: "O chat terminou: o pedido está resolvido. Tudo foi enviado para {{email}}.",
    },
  },
};
