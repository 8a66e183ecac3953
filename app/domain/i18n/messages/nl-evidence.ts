import type { enEvidence } from "./en-evidence.ts";
import type { MessageTree } from "./message-tree.ts";

/** What customers read of evidence and of requests like theirs, in Dutch. */
export const nlEvidence: MessageTree<typeof enEvidence, "nl"> = {
  evidence: {
    lead: "U kunt de aanvraag zonder deze stukken sturen en ze later op de pagina ervan toevoegen. Er antwoordt in elk geval iemand; wat nodig is, moet er misschien zijn voordat die persoon kan beslissen.",
    sensitive:
      "Hoogstens {{days, number}} dagen bewaard, en niet langer dan {{solved, number}} dagen nadat de aanvraag is opgelost. Elke keer dat ons team het opent, wordt vastgelegd.",
    title: "Foto’s en documenten",
    given: "gegeven ({{files, number}})",
    givenWords: "gegeven in woorden",
    missing: "niet gegeven",
    missingNeeded: "ontbreekt, nodig om te beslissen",
    askedBy: "Het artikel {{title}} vraagt hierom in zo’n geval.",
    removed: "verwijderd {{date}}, omdat de bewaartijd voorbij was",
    keptUntil: "bewaard tot uiterlijk {{date}}",
    addTitle: "Foto’s en documenten toevoegen",
    addLead: "Ze gaan naar de persoon die aan deze aanvraag werkt.",
    add: "Aan de aanvraag toevoegen",
    added: "Toegevoegd: {{list}}",
    unstored:
      "Uw aanvraag is open. Een bestand dat u gaf kon bij ons niet worden opgeslagen: voeg het straks hieronder opnieuw toe.",
    notStored:
      "{{name}} kon bij ons niet worden opgeslagen. Er is niets mis met het bestand: probeer het straks opnieuw.",
    nothing: "Kies eerst een bestand of schrijf een paar woorden.",
    linkOver:
      "Deze link naar een bestand is niet meer geldig. Open de pagina van de aanvraag opnieuw en open het bestand van daaruit.",
    tooLarge:
      "Dat is meer dan {{size, number}} MB in één formulier, dus er is niets verstuurd. Ga terug: uw tekst staat er nog. Stuur minder of kleinere bestanden.",
    tooMany: "Dat was veel tegelijk. Wacht een minuut, ga terug en stuur het opnieuw: uw tekst staat er nog.",
    summary: "Uw aanvraag is nog niet verstuurd. Uw tekst en de aangenomen bestanden staan hier nog.",
    signIn: "Meld u aan om foto’s en documenten toe te voegen.",
    similarOrder: "U hebt al iets over deze bestelling gevraagd",
    similarTopic: "U hebt al iets dergelijks gevraagd",
    similarLead: "Een aanvraag wordt eerder beantwoord als alles op één plek staat.",
    similarAdd: "Dit toevoegen aan aanvraag {{number}}",
    similarAnother: "Toch een andere aanvraag openen",
    similarExpected: "antwoord verwacht vóór {{date}}",
    similarChoose: "Kies hieronder: dit aan de open aanvraag toevoegen of een andere openen. Uw tekst staat hier nog.",
    similarGone: "Die aanvraag neemt geen berichten meer aan. Uw tekst staat hier nog: kies opnieuw.",
  },
};
