import type { enChat } from "./en-chat.ts";
import type { MessageTree } from "./message-tree.ts";

/** What customers read in a live chat, in Dutch. */
export const nlChat: MessageTree<typeof enChat, "nl"> = {
  chat: {
    title: "Livechat",
    next: "Wachten op iemand. U bent de volgende.",
    place: "Wachten op iemand. U bent nummer {{place}} in de rij.",
    likely: "Ongeveer {{minutes}} min, afgaand op de laatste chats.",
    late: "Er is nog niemand vrij. Wacht verder of ga door per e-mail: het antwoord komt dan op uw adres.",
    here: "{{name}} is er.",
    away: "{{name}} is nu even niet aan de balie.",
    takesOver: "{{name}} neemt het over.",
    typing: "{{name}} is aan het typen…",
    seen: "Gezien",
    sending: "Wordt verstuurd…",
    sent: "Verstuurd",
    failed: "Niet verstuurd. Uw tekst blijft bewaard.",
    retry: "Opnieuw proberen",
    lost: "De verbinding is weg. Ze komt vanzelf terug en wat u schrijft blijft bewaard.",
    box: "Uw bericht",
    hint: "Enter verstuurt, Shift + Enter begint een nieuwe regel.",
    leave: "De chat verlaten en verdergaan per e-mail",
    transcript: "Alles als tekst",
    unproven: "U leest en schrijft hier in deze browser. Gegevens van bestellingen krijgt u pas na het inloggen.",
    ended: {
      customer_left: "U hebt de chat verlaten. Het gaat verder per e-mail, naar {{email}}.",
      staff_left: "Wie u hielp moest weg. Het gaat verder per e-mail, naar {{email}}.",
      nobody_came: "Niemand kwam op tijd vrij. Het gaat verder per e-mail, naar {{email}}.",
      solved: "De chat is afgelopen: de aanvraag is opgelost. Alles is naar {{email}} gestuurd.",
    },
  },
};
