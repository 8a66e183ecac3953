import type { enCalls } from "./en-calls.ts";
import type { MessageTree } from "./message-tree.ts";

/** What customers read of call-backs, in Polish. */
export const plCalls: MessageTree<typeof enCalls, "pl"> = {
  call: {
    slot: "Kiedy mamy zadzwonić?",
    noSlots: "Wszystkie terminy w najbliższych dniach są zajęte. Proszę wybrać e-mail.",
    phoneHint: "Na przykład 512 345 678, albo z numerem kraju.",
    title: "Rozmowa telefoniczna",
    when: "Zadzwonimy",
    number: "Numer",
    move: "Wybierz inną porę",
    moveTo: "Nowy termin",
    save: "Przełóż rozmowę",
    cancel: "Bez rozmowy: kontynuuj e-mailem",
    moved: "Rozmowa została przełożona.",
    cancelled: "Rozmowy nie będzie. Zgłoszenie jest kontynuowane e-mailem.",
    taken: "Ten termin właśnie został zajęty. Te są wolne.",
    settled: "Nie ma już rozmowy do zmiany.",
    back: "Wróć do zgłoszenia",
    decideCall: "Wyślij i proszę oddzwonić",
    decideWithout: "Wyślij, bez rozmowy ({{channel}})",
    chosen: "Wybrano oddzwonienie, ponieważ podano numer lub porę. Nadal można wybrać inny sposób.",
    errors: {
      undecided:
        "Czy mamy zadzwonić? Podano numer lub porę rozmowy, ale wybrano inny sposób. Prosimy wybrać jedno z dwojga; wszystko, co wpisano, jest nadal tutaj.",
      phone: "Proszę podać numer telefonu, na przykład +48 512 345 678. Tekst nadal tu jest.",
      phoneIncomplete:
        "Ten numer jest niepełny albo nie istnieje w swoim kraju. Proszę sprawdzić cyfry lub dodać numer kraju. Tekst nadal tu jest.",
      phoneCostly: "Nie możemy dzwonić na numery płatne. Proszę podać inny; tekst nadal tu jest.",
      slot: "Proszę wybrać porę rozmowy albo inny sposób. Tekst nadal tu jest.",
      slotTaken: "Ten termin właśnie wybrał ktoś inny. Proszę wybrać inny poniżej; tekst nadal tu jest.",
    },
  },
};
