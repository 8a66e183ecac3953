/** What customers read where they say how a solved request was, in Dutch. */
export const nlSatisfaction = {
  satisfaction: {
    title: "Hoe ging het?",
    about: "Aanvraag {{number}}, {{shop}}",
    question: "Hoe ging onze hulp bij deze aanvraag?",
    good: "Goed",
    bad: "Niet goed",
    words: "In uw eigen woorden, als u wilt",
    hint: "Hoogstens {{max, number}} tekens. Geen kaartnummers of wachtwoorden, alstublieft.",
    send: "Oordeel geven",
    thanks: "Dank u. Uw oordeel is bij het team aangekomen.",
    said: "Op {{date}} zei u: {{rating}}.",
    change: "Iets anders zeggen",
    latest: "Uw laatste oordeel telt en komt in de plaats van het vorige.",
    again:
      "Ontbreekt er nog iets? Schrijf op de pagina van uw aanvraag of beantwoord onze e-mail, dan gaat hij weer open.",
    toTicket: "Opnieuw schrijven",
    over: "Over deze aanvraag kunt u geen oordeel meer geven. Open voor iets anders een nieuwe aanvraag op de helppagina.",
    prompt: "Zeggen hoe het ging",
    errors: {
      choose: "Kies een van de twee. Er is niets verstuurd; uw tekst staat er nog.",
      tooLong: "Dat zijn meer dan {{max, number}} tekens. Maak het wat korter; uw tekst staat er nog.",
      tooMany: "Dit is te vaak verstuurd. Wacht even en verstuur het dan opnieuw; uw tekst staat er nog.",
    },
  },
};
