/** How long channels take and what opens or closes while a page is open, in Portuguese. */
export const ptChannels = {
  channels: {
    holdsFor: "Válido para pedidos neste idioma: {{language}}.",
    wait: "ultimamente, quase sempre com resposta em {{span}}",
    waitInHours: "ultimamente, quase sempre com resposta em {{span}} de abertura",
    longWait:
      "Propõe-se o e-mail: a espera é agora de cerca de {{span}} ({{channel}}) e com um e-mail não precisa de ficar aqui.",
    closed: "Já não está aberto: {{channel}} ({{reason}}).",
    moved:
      "Já não está aberto: {{channel}} ({{reason}}). Em vez disso, está escolhido o e-mail; o seu texto continua aqui.",
    opened: "Aberto agora: {{channel}}.",
    lost: "Sem ligação neste momento: o que está aberto pode ter mudado. O seu texto continua aqui.",
  },
};
