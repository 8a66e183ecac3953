/** How long channels take and what opens or closes while a page is open, in Spanish. */
export const esChannels = {
  channels: {
    holdsFor: "Válido para las solicitudes en este idioma: {{language}}.",
    wait: "últimamente, casi siempre con respuesta en {{span}}",
    waitInHours: "últimamente, casi siempre con respuesta en {{span}} de apertura",
    longWait:
      "Se propone el correo electrónico: la espera es ahora de unos {{span}} ({{channel}}) y con un correo no tiene que quedarse aquí.",
    closed: "Ya no está abierto: {{channel}} ({{reason}}).",
    moved:
      "Ya no está abierto: {{channel}} ({{reason}}). En su lugar queda elegido el correo electrónico; su texto sigue aquí.",
    opened: "Ahora abierto: {{channel}}.",
    lost: "Sin conexión en este momento: lo que está abierto puede haber cambiado. Su texto sigue aquí.",
  },
};
