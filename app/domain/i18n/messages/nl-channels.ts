/** How long channels take and what opens or closes while a page is open, in Dutch. */
export const nlChannels = {
  channels: {
    holdsFor: "Dit geldt voor vragen in deze taal: {{language}}.",
    wait: "de laatste tijd meestal antwoord binnen {{span}}",
    waitInHours: "de laatste tijd meestal antwoord binnen {{span}} openingstijd",
    longWait:
      "E-mail wordt voorgesteld: de wachttijd is nu ongeveer {{span}} ({{channel}}) en met een e-mail hoeft u hier niet te blijven.",
    closed: "Niet meer open: {{channel}} ({{reason}}).",
    moved: "Niet meer open: {{channel}} ({{reason}}). In plaats daarvan is e-mail gekozen; uw tekst staat er nog.",
    opened: "Nu open: {{channel}}.",
    lost: "Nu geen verbinding: wat open is, kan veranderd zijn. Uw tekst staat er nog.",
  },
};
