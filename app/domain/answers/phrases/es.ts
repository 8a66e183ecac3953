import type { AnswerPhrases } from "./phrase-list.ts";

export const es: AnswerPhrases = {
  needsOrder: "La respuesta depende del pedido. Elíjalo primero.",
  clarify: "¿Cuál de estas se parece más a su pregunta?",
  declined: {
    off_topic: "Esta pregunta no trata de la tienda, así que las páginas de ayuda no la responden.",
    not_covered: "Las páginas de ayuda no responden a esta pregunta. Una persona sí puede: «Hablar con soporte».",
    steering:
      "Una respuesta solo puede salir de las páginas de ayuda, y aquí no se decide ni se confirma nada. Una persona puede examinar su caso: «Hablar con soporte».",
    empty: "Escriba su pregunta en pocas palabras.",
    unread_script:
      "Se leen preguntas en español, inglés, francés, alemán, neerlandés, italiano, portugués, polaco y chino. Escriba en uno de estos idiomas, o: «Hablar con soporte».",
    no_content:
      "Las páginas de ayuda de esta tienda no están disponibles ahora. Una persona puede responder: «Hablar con soporte».",
  },
  unknownRule: "Aquí no se puede calcular. Una persona puede comprobarlo: «Hablar con soporte».",
  articlesDisagree: "Las páginas de ayuda se contradicen en esto.",
  settleDisagreement: "No se fíe de ninguna de ellas: lo aclara una persona, «Hablar con soporte».",
  unknownFact: "no consta",
  parcels: {
    several: "Este pedido viaja en {count} paquetes:",
    one: "Paquete {id}",
    delivered: "entregado el {date}",
    sent: "enviado el {date}",
    waiting: "aún no enviado",
  },
};
