/** How long channels take and what opens or closes while a page is open, in Italian. */
export const itChannels = {
  channels: {
    holdsFor: "Vale per le richieste in questa lingua: {{language}}.",
    wait: "ultimamente quasi sempre una risposta entro {{span}}",
    waitInHours: "ultimamente quasi sempre una risposta entro {{span}} di apertura",
    longWait:
      "Si propone l’e-mail: l’attesa è ora di circa {{span}} ({{channel}}) e con un’e-mail non deve restare qui.",
    closed: "Non più aperto: {{channel}} ({{reason}}).",
    moved: "Non più aperto: {{channel}} ({{reason}}). Al suo posto è scelta l’e-mail; il Suo testo è ancora qui.",
    opened: "Ora aperto: {{channel}}.",
    lost: "Nessuna connessione in questo momento: ciò che è aperto può essere cambiato. Il Suo testo è ancora qui.",
  },
};
