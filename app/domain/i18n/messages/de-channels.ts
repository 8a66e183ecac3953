/** How long channels take and what opens or closes while a page is open, in German. */
export const deChannels = {
  channels: {
    holdsFor: "Das gilt für Anfragen in dieser Sprache: {{language}}.",
    wait: "zuletzt meist eine Antwort innerhalb von {{span}}",
    waitInHours: "zuletzt meist eine Antwort innerhalb von {{span}} Öffnungszeit",
    longWait:
      "E-Mail wird vorgeschlagen: Die Wartezeit beträgt gerade etwa {{span}} ({{channel}}), und bei einer E-Mail müssen Sie nicht hier bleiben.",
    closed: "Nicht mehr offen: {{channel}} ({{reason}}).",
    moved: "Nicht mehr offen: {{channel}} ({{reason}}). Stattdessen ist E-Mail gewählt; Ihr Text ist noch da.",
    opened: "Jetzt offen: {{channel}}.",
    lost: "Gerade keine Verbindung: Was offen ist, kann sich geändert haben. Ihr Text ist noch da.",
  },
};
