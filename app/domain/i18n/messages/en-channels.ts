/** How long channels take and what opens or closes while a page is open, in English. */
export const enChannels = {
  channels: {
    holdsFor: "This holds for requests in this language: {{language}}.",
    wait: "lately most were answered within {{span}}",
    waitInHours: "lately most were answered within {{span}} of opening hours",
    longWait:
      "E-mail is proposed: the wait just now is about {{span}} ({{channel}}), and with an e-mail you need not stay here.",
    closed: "No longer open: {{channel}} ({{reason}}).",
    moved: "No longer open: {{channel}} ({{reason}}). E-mail is chosen instead; what you typed is still here.",
    opened: "Now open: {{channel}}.",
    lost: "No connection just now: what is open may have changed. What you typed is still here.",
  },
} as const;
