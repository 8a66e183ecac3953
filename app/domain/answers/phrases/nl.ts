import type { AnswerPhrases } from "./phrase-list.ts";

export const nl: AnswerPhrases = {
  needsOrder: "Het antwoord hangt van de bestelling af. Kies die eerst.",
  clarify: "Welke van deze vragen komt het dichtst bij de uwe?",
  declined: {
    off_topic: "Deze vraag gaat niet over de winkel, dus de hulppagina’s beantwoorden hem niet.",
    not_covered: "De hulppagina’s beantwoorden deze vraag niet. Een medewerker wel: ‘Praat met de klantenservice’.",
    steering:
      "Een antwoord kan alleen uit de hulppagina’s komen, en hier wordt niets beslist of bevestigd. Een medewerker kan naar uw geval kijken: ‘Praat met de klantenservice’.",
    empty: "Schrijf uw vraag in een paar woorden.",
    unread_script:
      "Vragen worden gelezen in het Nederlands, Engels, Frans, Duits, Spaans, Italiaans, Portugees, Pools en Chinees. Schrijf in een van deze talen, of: ‘Praat met de klantenservice’.",
    no_content:
      "De hulppagina’s van deze winkel zijn nu niet beschikbaar. Een medewerker kan antwoorden: ‘Praat met de klantenservice’.",
  },
  unknownRule: "Dat is hier niet uit te rekenen. Een medewerker kan het nagaan: ‘Praat met de klantenservice’.",
  articlesDisagree: "De helppagina’s spreken elkaar hierover tegen.",
  settleDisagreement: "Ga op geen ervan af: een medewerker geeft uitsluitsel, ‘Praat met de klantenservice’.",
  unknownFact: "niet bekend",
  parcels: {
    several: "Deze bestelling reist in {count} pakketten:",
    one: "Pakket {id}",
    delivered: "bezorgd op {date}",
    sent: "verzonden op {date}",
    waiting: "nog niet verzonden",
  },
};
