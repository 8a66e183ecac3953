import type { enProvenance } from "./en-provenance.ts";
import type { MessageTree } from "./message-tree.ts";

/** Where an answer came from and whether it helped, in Dutch. */
export const nlProvenance: MessageTree<typeof enProvenance, "nl"> = {
  source: {
    title: "Bron van het antwoord",
    back: "Terug naar het antwoord",
    answered: "Beantwoord op {{date}} met versie {{version}}",
    line: "regel {{first}}",
    lines: "regels {{first}} tot en met {{last}}",
    jump: "Hieruit bestaat het antwoord:",
    legend:
      "De gemarkeerde regels vormden de woorden van dit antwoord. De andere horen bij dezelfde paragraaf en gaan over andere gevallen.",
    whole: "Het antwoord komt uit deze paragraaf. Welke regels zijn gebruikt, is niet genoteerd.",
    used: "In het antwoord",
    then: "De paragraaf zoals die antwoordde",
    today: "De paragraaf vandaag",
    new: "Nieuw sindsdien",
    newLegend: "De gemarkeerde regels zijn sindsdien nieuw of luiden anders.",
    notKept: "De tekst van toen is niet bewaard.",
    state: {
      same: "Het artikel luidt vandaag nog steeds zo.",
      same_section: "Het artikel is sindsdien gewijzigd, maar niet in deze paragraaf.",
      changed: "Deze paragraaf is sindsdien gewijzigd. De tekst van vandaag staat hieronder.",
      unknown:
        "Het artikel is sindsdien gewijzigd; of dat ook voor deze paragraaf geldt, is niet te zeggen. De tekst van vandaag staat hieronder.",
      section_gone: "Het artikel is sindsdien gewijzigd en heeft deze paragraaf niet meer.",
      gone: "Dit artikel is niet meer gepubliceerd.",
    },
    open: "Artikel openen",
  },
  feedback: {
    why: "Wat klopte er niet?",
    reasons: {
      wrong: "Het is onjuist",
      not_asked: "Dit heb ik niet gevraagd",
      not_understood: "Ik begreep het niet",
      no_help: "Het klopt, maar helpt mij niet",
      other: "Iets anders",
    },
    words: "In uw eigen woorden (niet verplicht)",
    hint: "Maximaal {{max, number}} tekens. Wie de artikelen schrijft, leest dit.",
    send: "Versturen",
    noted: "Genoteerd. Wie de artikelen schrijft, leest dit.",
    change: "Anders zeggen",
    person: "Een medewerker kan het hier overnemen.",
    errors: {
      reason: "Kies wat het beste past. Uw woorden staan er nog.",
      tooLong: "Dat zijn meer dan {{max, number}} tekens. Maak het iets korter; uw tekst staat er nog.",
      signedOut:
        "U bent uitgelogd. Log in (er opent een nieuwe pagina) en verstuur dit opnieuw; uw tekst staat er nog.",
    },
  },
};
