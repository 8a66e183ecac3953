/** How long channels take and what opens or closes while a page is open, in Polish. */
export const plChannels = {
  channels: {
    holdsFor: "Dotyczy zgłoszeń w tym języku: {{language}}.",
    wait: "ostatnio najczęstszy czas odpowiedzi: do {{span}}",
    waitInHours: "ostatnio najczęstszy czas odpowiedzi: do {{span}} w godzinach otwarcia",
    longWait:
      "Proponujemy e-mail: czas oczekiwania wynosi teraz około {{span}} ({{channel}}), a przy e-mailu nie trzeba tu pozostawać.",
    closed: "Już niedostępne: {{channel}} ({{reason}}).",
    moved: "Już niedostępne: {{channel}} ({{reason}}). Zamiast tego wybrano e-mail; wpisany tekst jest zachowany.",
    opened: "Teraz dostępne: {{channel}}.",
    lost: "Brak połączenia: dostępność mogła się zmienić. Wpisany tekst jest zachowany.",
  },
};
