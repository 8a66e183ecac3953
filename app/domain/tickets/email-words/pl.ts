import type { CustomerEmailWords } from "./email-words.ts";

/** "w poniedziałek": on a weekday, in the case that this takes. */
const onWeekdays: Record<string, string> = {
  poniedziałek: "w poniedziałek",
  wtorek: "we wtorek",
  środa: "w środę",
  czwartek: "w czwartek",
  piątek: "w piątek",
  sobota: "w sobotę",
  niedziela: "w niedzielę",
};

export const pl: CustomerEmailWords = {
  greeting: "Dzień dobry,",
  channels: {
    email: "Odpowiemy e-mailem",
    chat: "Odpowiemy na czacie, na stronie zgłoszenia,",
    phone: "Oddzwonimy",
  },
  moment: (day, clock) => `${day.replace(/^[^,]+/, (weekday) => onWeekdays[weekday] ?? weekday)}, o godz. ${clock}`,
  received: {
    subject: (shopName) => `${shopName}: zgłoszenie zostało przyjęte`,
    promise: (number, how, moment) => `Zgłoszenie ma numer ${number}. ${how} najpóźniej ${moment}.`,
    call: (number, how, slot) => `Zgłoszenie ma numer ${number}. ${how}: ${slot}.`,
    follow: (url) => `Przebieg zgłoszenia: ${url}`,
    yourMessage: "Treść wiadomości:",
  },
  replied: { subject: (subject) => `Odpowiedź na: ${subject}`, answer: (url) => `Aby odpowiedzieć: ${url}` },
  solved: {
    subject: (subject) => `Rozwiązane: ${subject}`,
    text: (number) => `Zgłoszenie ${number} jest rozwiązane.`,
    reopen: (url) =>
      `Jeśli czegoś brakuje, wystarczy napisać na stronie zgłoszenia, a zostanie otwarte ponownie: ${url}`,
    ask: ({ good, bad }) => `Jak oceniają Państwo naszą pomoc?\nDobrze: ${good}\nŹle: ${bad}`,
    closes: (day) => `Zamknięcie zgłoszenia: ${day}. Późniejsza wiadomość otworzy nowe zgłoszenie.`,
  },
};
