import type { enProvenance } from "./en-provenance.ts";
import type { MessageTree } from "./message-tree.ts";

/** Where an answer came from and whether it helped, in Spanish. */
export const esProvenance: MessageTree<typeof enProvenance, "es"> = {
  source: {
    title: "Fuente de la respuesta",
    back: "Volver a la respuesta",
    answered: "Respondido el {{date}} con la versión {{version}}",
    line: "línea {{first}}",
    lines: "líneas {{first}} a {{last}}",
    jump: "Forman la respuesta:",
    legend:
      "Las líneas marcadas formaron las palabras de esta respuesta. Las demás son de la misma sección y tratan otros casos.",
    whole: "La respuesta viene de esta sección. No se anotó qué líneas se usaron.",
    used: "En la respuesta",
    then: "La sección tal como respondió",
    today: "La sección hoy",
    new: "Nuevo desde entonces",
    newLegend: "Las líneas marcadas son nuevas o dicen otra cosa desde entonces.",
    notKept: "El texto de entonces no se conservó.",
    state: {
      same: "El artículo sigue diciendo lo mismo hoy.",
      same_section: "El artículo ha cambiado desde entonces, pero no en esta sección.",
      changed: "Esta sección ha cambiado desde entonces. El texto de hoy está más abajo.",
      unknown:
        "El artículo ha cambiado desde entonces; no se sabe si esta sección también. El texto de hoy está más abajo.",
      section_gone: "El artículo ha cambiado desde entonces y ya no tiene esta sección.",
      gone: "Este artículo ya no está publicado.",
    },
    open: "Abrir el artículo",
  },
  feedback: {
    why: "¿Qué falló?",
    reasons: {
      wrong: "Es incorrecta",
      not_asked: "No es lo que pregunté",
      not_understood: "No la he entendido",
      no_help: "Es correcta, pero no me ayuda",
      other: "Otra cosa",
    },
    words: "Con sus palabras (opcional)",
    hint: "Hasta {{max, number}} caracteres. Lo leen quienes escriben los artículos.",
    send: "Enviar",
    noted: "Anotado. Lo leen quienes escriben los artículos.",
    change: "Decirlo de otro modo",
    person: "Una persona puede continuar desde aquí.",
    errors: {
      reason: "Elija lo que mejor encaje. Sus palabras siguen aquí.",
      tooLong: "Son más de {{max, number}} caracteres. Acórtelo un poco; su texto sigue aquí.",
      signedOut:
        "Se ha cerrado su sesión. Inicie sesión (se abre otra página) y vuelva a enviarlo; su texto sigue aquí.",
    },
  },
};
