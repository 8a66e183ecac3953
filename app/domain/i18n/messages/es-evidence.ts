import type { enEvidence } from "./en-evidence.ts";
import type { MessageTree } from "./message-tree.ts";

/** What customers read of evidence and of requests like theirs, in Spanish. */
export const esEvidence: MessageTree<typeof enEvidence, "es"> = {
  evidence: {
    lead: "Puede enviar la solicitud sin esto y añadirlo más tarde en su página. Una persona responde en todo caso; lo necesario puede hacer falta antes de que decida.",
    sensitive:
      "Se conserva {{days, number}} días como máximo y no más de {{solved, number}} días después de resolverse la solicitud. Cada apertura por nuestro equipo queda registrada.",
    title: "Fotos y documentos",
    given: "dado ({{files, number}})",
    givenWords: "dado por escrito",
    missing: "no dado",
    missingNeeded: "falta, necesario para decidir",
    askedBy: "El artículo {{title}} lo pide en este caso.",
    removed: "eliminado {{date}}, al terminar su plazo",
    keptUntil: "se conserva hasta el {{date}} como máximo",
    addTitle: "Añadir fotos y documentos",
    addLead: "Van a la persona que se ocupa de esta solicitud.",
    add: "Añadir a la solicitud",
    added: "Añadido: {{list}}",
    unstored:
      "Su solicitud está abierta. Un archivo que dio no se pudo guardar por nuestra parte: añádalo de nuevo abajo dentro de un rato.",
    notStored:
      "{{name}} no se pudo guardar por nuestra parte. El archivo está bien: inténtelo de nuevo dentro de un rato.",
    nothing: "Elija primero un archivo o escriba unas palabras.",
    linkOver:
      "Este enlace a un archivo ya no es válido. Abra de nuevo la página de la solicitud y abra el archivo desde allí.",
    tooLarge:
      "Eso supera {{size, number}} MB en un formulario, así que no se envió nada. Vuelva atrás: su texto sigue ahí. Envíe menos archivos o más pequeños.",
    tooMany: "Es mucho de una vez. Espere un minuto, vuelva atrás y envíelo de nuevo: su texto sigue ahí.",
    summary: "Su solicitud aún no se ha enviado. Su texto y los archivos aceptados siguen aquí.",
    signIn: "Inicie sesión para añadir fotos y documentos.",
    similarOrder: "Ya ha preguntado por este pedido",
    similarTopic: "Ya ha preguntado por algo parecido",
    similarLead: "Una solicitud se responde antes cuando todo está en un solo sitio.",
    similarAdd: "Añadir esto a la solicitud {{number}}",
    similarAnother: "Abrir otra solicitud de todos modos",
    similarExpected: "respuesta prevista antes del {{date}}",
    similarChoose: "Elija abajo: añadir esto a la solicitud abierta o abrir otra. Su texto sigue aquí.",
    similarGone: "Esa solicitud ya no admite mensajes. Su texto sigue aquí: elija de nuevo.",
  },
};
