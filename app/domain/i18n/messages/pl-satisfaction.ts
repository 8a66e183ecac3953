/** What customers read where they say how a solved request was, in Polish. */
export const plSatisfaction = {
  satisfaction: {
    title: "Ocena naszej pomocy",
    about: "Zgłoszenie {{number}}, {{shop}}",
    question: "Jak oceniają Państwo naszą pomoc w tym zgłoszeniu?",
    good: "Dobrze",
    bad: "Źle",
    words: "Własnymi słowami, jeśli jest taka potrzeba",
    hint: "Najwyżej {{max, number}} znaków. Prosimy nie podawać numerów kart ani haseł.",
    send: "Przekaż ocenę",
    thanks: "Dziękujemy. Ocena dotarła do zespołu.",
    said: "Ocena z dnia {{date}}: {{rating}}.",
    change: "Zmień ocenę",
    latest: "Liczy się ostatnia ocena; zastępuje ona poprzednią.",
    again:
      "Czy czegoś jeszcze brakuje? Wystarczy napisać na stronie zgłoszenia albo odpowiedzieć na nasz e-mail, a zostanie otwarte ponownie.",
    toTicket: "Napisz ponownie",
    over: "Tego zgłoszenia nie można już ocenić. W innej sprawie można otworzyć nowe zgłoszenie na stronie pomocy.",
    prompt: "Oceń naszą pomoc",
    errors: {
      choose: "Prosimy wybrać jedną z dwóch odpowiedzi. Nic nie zostało wysłane; tekst jest nadal tutaj.",
      tooLong: "To więcej niż {{max, number}} znaków. Prosimy trochę skrócić; tekst jest nadal tutaj.",
      tooMany: "Wysłano to zbyt wiele razy. Prosimy chwilę odczekać i wysłać ponownie; tekst jest nadal tutaj.",
    },
  },
};
