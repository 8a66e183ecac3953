import type { enChat } from "./en-chat.ts";
import type { MessageTree } from "./message-tree.ts";

/** What customers read in a live chat, in French. */
export const frChat: MessageTree<typeof enChat, "fr"> = {
  chat: {
    title: "Discussion en direct",
    next: "En attente d’une personne. Vous êtes en tête de file.",
    place: "En attente d’une personne. Vous êtes numéro {{place}} dans la file.",
    likely: "Environ {{minutes}} min, d’après les derniers chats.",
    late: "Personne n’est encore libre. Attendez encore, ou continuez par e-mail : la réponse vient alors à votre adresse.",
    here: "{{name}} est là.",
    away: "{{name}} n’est pas au guichet en ce moment.",
    takesOver: "{{name}} prend la suite.",
    typing: "{{name}} écrit…",
    seen: "Vu",
    sending: "Envoi…",
    sent: "Envoyé",
    failed: "Non envoyé. Votre texte est conservé.",
    retry: "Réessayer",
    lost: "La connexion est perdue. Elle revient d’elle-même, et ce que vous écrivez est conservé.",
    box: "Votre message",
    hint: "Entrée envoie, Maj + Entrée passe à la ligne.",
    leave: "Quitter le chat, continuer par e-mail",
    transcript: "Tout l’échange en texte",
    unproven:
      "Vous lisez et écrivez ici dans ce navigateur. Rien d’une commande n’est dit tant que vous n’êtes pas connecté.",
    ended: {
      customer_left: "Vous avez quitté le chat. La suite vient par e-mail, à {{email}}.",
      staff_left: "La personne qui vous répondait a dû partir. La suite vient par e-mail, à {{email}}.",
      nobody_came: "Personne ne s’est libéré à temps. La suite vient par e-mail, à {{email}}.",
      solved: "Le chat est terminé : la demande est résolue. Tout l’échange est parti à {{email}}.",
    },
  },
};
