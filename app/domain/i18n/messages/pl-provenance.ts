import type { enProvenance } from "./en-provenance.ts";
import type { MessageTree } from "./message-tree.ts";

/** Where an answer came from and whether it helped, in Polish. */
export const plProvenance: MessageTree<typeof enProvenance, "pl"> = {
  source: {
    title: "Źródło odpowiedzi",
    back: "Wróć do odpowiedzi",
    answered: "Odpowiedź z {{date}}, na podstawie wersji {{version}}",
    line: "wiersz {{first}}",
    lines: "wiersze {{first}}–{{last}}",
    jump: "Z tego jest odpowiedź:",
    legend:
      "Zaznaczone wiersze złożyły się na słowa tej odpowiedzi. Pozostałe należą do tej samej części i dotyczą innych przypadków.",
    whole: "Odpowiedź pochodzi z tej części. Nie zapisano, których wierszy użyto.",
    used: "W odpowiedzi",
    then: "Ta część w chwili odpowiedzi",
    today: "Ta część dzisiaj",
    new: "Nowe od tego czasu",
    newLegend: "Zaznaczone wiersze są od tego czasu nowe lub brzmią inaczej.",
    notKept: "Ówczesny tekst nie został zachowany.",
    state: {
      same: "Artykuł brzmi dziś tak samo.",
      same_section: "Artykuł zmienił się od tego czasu, ale nie w tej części.",
      changed: "Ta część zmieniła się od tego czasu. Dzisiejszy tekst jest niżej.",
      unknown: "Artykuł zmienił się od tego czasu; nie wiadomo, czy także ta część. Dzisiejszy tekst jest niżej.",
      section_gone: "Artykuł zmienił się od tego czasu i nie ma już tej części.",
      gone: "Ten artykuł nie jest już opublikowany.",
    },
    open: "Otwórz artykuł",
  },
  feedback: {
    why: "Co było nie tak?",
    reasons: {
      wrong: "Jest błędna",
      not_asked: "Nie o to było pytanie",
      not_understood: "Jest niezrozumiała",
      no_help: "Jest poprawna, ale nie pomaga",
      other: "Coś innego",
    },
    words: "Własnymi słowami (nieobowiązkowo)",
    hint: "Najwyżej {{max, number}} znaków. Czytają to osoby, które piszą artykuły.",
    send: "Wyślij",
    noted: "Zapisano. Czytają to osoby, które piszą artykuły.",
    change: "Powiedz inaczej",
    person: "Od tego miejsca może pomóc człowiek.",
    errors: {
      reason: "Prosimy wybrać to, co pasuje najlepiej. Wpisane słowa są nadal tutaj.",
      tooLong: "To więcej niż {{max, number}} znaków. Prosimy trochę skrócić; tekst jest nadal tutaj.",
      signedOut:
        "Nastąpiło wylogowanie. Prosimy się zalogować (otworzy się nowa strona) i wysłać ponownie; tekst jest nadal tutaj.",
    },
  },
};
