/** What customers read of a request that goes on in another, in Dutch. */
export const nlMerged = {
  merged: {
    goesOn:
      "Deze aanvraag gaat verder als aanvraag {{number}}, samen met wat u daar hebt geschreven. We antwoorden onder dat nummer; hieronder staat wat hier is gezegd.",
    goesOnUnseen: "Deze aanvraag gaat samen met een andere verder. Het antwoord gaat naar {{email}}.",
    open: "Aanvraag {{number}} openen",
    short: "Gaat verder als {{number}}",
    tookIn: "Wat u onder dit nummer hebt gestuurd, wordt ook hier beantwoord:",
  },
} as const;
