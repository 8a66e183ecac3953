/** What customers read where they say how a solved request was, in Spanish. */
export const esSatisfaction = {
  satisfaction: {
    title: "¿Qué le ha parecido?",
    about: "Solicitud {{number}}, {{shop}}",
    question: "¿Qué le ha parecido nuestra ayuda con esta solicitud?",
    good: "Buena",
    bad: "Mala",
    words: "Con sus palabras, si lo desea",
    hint: "Como máximo {{max, number}} caracteres. Sin números de tarjeta ni contraseñas, por favor.",
    send: "Dar mi opinión",
    thanks: "Gracias. Su opinión ha llegado al equipo.",
    said: "El {{date}} usted dijo: {{rating}}.",
    change: "Decir otra cosa",
    latest: "Cuenta su última opinión, que sustituye a la anterior.",
    again:
      "¿Todavía falta algo? Escriba en la página de su solicitud o responda a nuestro correo y se volverá a abrir.",
    toTicket: "Escribir de nuevo",
    over: "Esta solicitud ya no admite opiniones. Para cualquier otra cosa, abra una nueva solicitud desde la página de ayuda.",
    prompt: "Decir qué le ha parecido",
    errors: {
      choose: "Elija una de las dos respuestas. No se ha enviado nada; su texto sigue aquí.",
      tooLong: "Son más de {{max, number}} caracteres. Acórtelo un poco; su texto sigue aquí.",
      tooMany: "Se ha enviado demasiadas veces. Espere un rato y vuelva a enviarlo; su texto sigue aquí.",
    },
  },
};
