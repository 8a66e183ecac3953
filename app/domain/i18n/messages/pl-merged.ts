/** What customers read of a request that goes on in another, in Polish. */
export const plMerged = {
  merged: {
    goesOn:
      "To zgłoszenie jest kontynuowane jako zgłoszenie {{number}}, razem z tym, co zostało tam napisane. Odpowiadamy pod tamtym numerem; poniżej widać, co zostało powiedziane tutaj.",
    goesOnUnseen: "To zgłoszenie jest kontynuowane razem z innym. Odpowiedź trafi na adres {{email}}.",
    open: "Otwórz zgłoszenie {{number}}",
    short: "Kontynuacja: {{number}}",
    tookIn: "Na to, co zostało wysłane pod tym numerem, też odpowiadamy tutaj:",
  },
} as const;
