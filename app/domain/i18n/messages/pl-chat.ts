import type { enChat } from "./en-chat.ts";
import type { MessageTree } from "./message-tree.ts";

/** What customers read in a live chat, in Polish. */
export const plChat: MessageTree<typeof enChat, "pl"> = {
  chat: {
    title: "Czat na żywo",
    next: "Czekamy na konsultanta. Następna kolej jest Państwa.",
    place: "Czekamy na konsultanta. Miejsce w kolejce: {{place}}.",
    likely: "Około {{minutes}} min, sądząc po ostatnich czatach.",
    late: "Nikt się jeszcze nie zwolnił. Można czekać dalej albo kontynuować e-mailem: odpowiedź przyjdzie na podany adres.",
    here: "{{name}} jest na czacie.",
    away: "{{name}} chwilowo jest poza stanowiskiem.",
    takesOver: "Rozmowę przejmuje {{name}}.",
    typing: "{{name}} pisze…",
    seen: "Przeczytane",
    sending: "Wysyłanie…",
    sent: "Wysłane",
    failed: "Nie wysłano. Tekst został zachowany.",
    retry: "Spróbuj ponownie",
    lost: "Połączenie zostało przerwane. Wróci samo, a napisany tekst pozostanie.",
    box: "Wiadomość",
    hint: "Enter wysyła, Shift + Enter zaczyna nowy wiersz.",
    leave: "Opuść czat i kontynuuj e-mailem",
    transcript: "Całość jako tekst",
    unproven: "W tej przeglądarce można czytać i pisać. Dane zamówień podajemy dopiero po zalogowaniu.",
    ended: {
      customer_left: "Czat został opuszczony. Kontakt trwa e-mailem: {{email}}.",
      staff_left: "Konsultant musiał odejść. Kontakt trwa e-mailem: {{email}}.",
      nobody_came: "Nikt nie zwolnił się na czas. Kontakt trwa e-mailem: {{email}}.",
      solved: "Czat się zakończył: zgłoszenie jest rozwiązane. Całość wysłano na adres {{email}}.",
    },
  },
};
