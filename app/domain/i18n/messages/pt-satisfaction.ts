/** What customers read where they say how a solved request was, in Portuguese. */
export const ptSatisfaction = {
  satisfaction: {
    title: "Como correu?",
    about: "Pedido {{number}}, {{shop}}",
    question: "Como correu a nossa ajuda neste pedido?",
    good: "Bem",
    bad: "Mal",
    words: "Por palavras suas, se quiser",
    hint: "No máximo {{max, number}} caracteres. Sem números de cartão nem palavras-passe, por favor.",
    send: "Dar a minha opinião",
    thanks: "Obrigado. A sua opinião chegou à equipa.",
    said: "A {{date}} disse: {{rating}}.",
    change: "Dizer outra coisa",
    latest: "Conta a sua última opinião, que substitui a anterior.",
    again: "Ainda falta alguma coisa? Escreva na página do pedido ou responda ao nosso e-mail e ele volta a abrir.",
    toTicket: "Escrever de novo",
    over: "Este pedido já não aceita opiniões. Para qualquer outra coisa, abra um novo pedido na página de ajuda.",
    prompt: "Dizer como correu",
    errors: {
      choose: "Escolha uma das duas respostas. Nada foi enviado; o seu texto continua aqui.",
      tooLong: "São mais de {{max, number}} caracteres. Encurte um pouco; o seu texto continua aqui.",
      tooMany: "Foi enviado demasiadas vezes. Espere um pouco e envie de novo; o seu texto continua aqui.",
    },
  },
};
