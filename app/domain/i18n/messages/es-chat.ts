import type { enChat } from "./en-chat.ts";
import type { MessageTree } from "./message-tree.ts";

/** What customers read in a live chat, in Spanish. */
export const esChat: MessageTree<typeof enChat, "es"> = {
  chat: {
    title: "Chat en directo",
    next: "Esperando a una persona. Es su turno enseguida.",
    place: "Esperando a una persona. Es el número {{place}} de la fila.",
    likely: "Unos {{minutes}} min, según los últimos chats.",
    late: "Todavía no hay nadie libre. Siga esperando o continúe por correo: la respuesta llegará a su dirección.",
    here: "{{name}} está aquí.",
    away: "{{name}} no está en el mostrador en este momento.",
    takesOver: "{{name}} continúa con usted.",
    typing: "{{name}} está escribiendo…",
    seen: "Visto",
    sending: "Enviando…",
    sent: "Enviado",
    failed: "No enviado. Su texto se conserva.",
    retry: "Intentar de nuevo",
    lost: "Se ha perdido la conexión. Vuelve por sí sola y lo que escriba se conserva.",
    box: "Su mensaje",
    hint: "Intro envía, Mayús + Intro pasa a otra línea.",
    leave: "Salir del chat y continuar por correo",
    transcript: "Todo como texto",
    unproven:
      "Lee y escribe aquí en este navegador. Los datos de un pedido solo se cuentan después de que inicie sesión.",
    ended: {
      customer_left: "Ha salido del chat. Continúa por correo, en {{email}}.",
      staff_left: "La persona que le atendía ha tenido que irse. Continúa por correo, en {{email}}.",
      nobody_came: "Nadie quedó libre a tiempo. Continúa por correo, en {{email}}.",
      solved: "El chat ha terminado: la solicitud está resuelta. Todo se ha enviado a {{email}}.",
    },
  },
};
