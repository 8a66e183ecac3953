import type { enCalls } from "./en-calls.ts";
import type { MessageTree } from "./message-tree.ts";

/** What customers read of call-backs, in Dutch. */
export const nlCalls: MessageTree<typeof enCalls, "nl"> = {
  call: {
    slot: "Wanneer zullen we bellen?",
    noSlots: "Alle tijden van de komende dagen zijn bezet. Kies e-mail.",
    phoneHint: "Bijvoorbeeld 06 12345678, of met de landcode.",
    title: "Uw telefoongesprek",
    when: "We bellen u",
    number: "Nummer",
    move: "Een ander moment kiezen",
    moveTo: "Nieuw moment",
    save: "Het gesprek verzetten",
    cancel: "Geen gesprek: verdergaan per e-mail",
    moved: "Het gesprek is verzet.",
    cancelled: "Er komt geen gesprek. Uw aanvraag gaat verder per e-mail.",
    taken: "Dat moment is net bezet. Deze zijn vrij.",
    settled: "Er is geen gesprek meer om te wijzigen.",
    back: "Terug naar de aanvraag",
    decideCall: "Versturen en mij terugbellen",
    decideWithout: "Versturen, niet bellen ({{channel}})",
    chosen: "Terugbellen is gekozen, omdat u een nummer of een tijd opgaf. U kunt nog een andere manier kiezen.",
    errors: {
      undecided:
        "Zullen we u bellen? U gaf een nummer of een tijd op, maar koos een andere manier. Kies een van beide; alles wat u typte staat er nog.",
      phone: "Vul een telefoonnummer in, zoals +31 6 12345678. Uw tekst staat er nog.",
      phoneIncomplete:
        "Dat nummer is niet volledig, of bestaat niet in zijn land. Controleer de cijfers of schrijf het met de landcode. Uw tekst staat er nog.",
      phoneCostly: "We kunnen geen betaalde nummers bellen. Geef een ander nummer; uw tekst staat er nog.",
      slot: "Kies wanneer we bellen, of een andere manier. Uw tekst staat er nog.",
      slotTaken: "Dat moment is net door iemand anders gekozen. Kies hieronder een ander; uw tekst staat er nog.",
    },
  },
};
