import type { enCalls } from "./en-calls.ts";
import type { MessageTree } from "./message-tree.ts";

/** What customers read of call-backs, in Spanish. */
export const esCalls: MessageTree<typeof enCalls, "es"> = {
  call: {
    slot: "¿Cuándo le llamamos?",
    noSlots: "Todas las horas de los próximos días están ocupadas. Elija el correo.",
    phoneHint: "Por ejemplo 612 34 56 78, o con el prefijo del país.",
    title: "Su llamada",
    when: "Le llamamos",
    number: "Número",
    move: "Elegir otra hora",
    moveTo: "Nueva hora",
    save: "Cambiar la llamada",
    cancel: "Sin llamada: continuar por correo",
    moved: "La llamada se ha cambiado.",
    cancelled: "No habrá llamada. Su solicitud continúa por correo.",
    taken: "Esa hora acaba de ocuparse. Estas están libres.",
    settled: "Ya no hay ninguna llamada que cambiar.",
    back: "Volver a la solicitud",
    decideCall: "Enviar y recibir una llamada",
    decideWithout: "Enviar, sin llamada ({{channel}})",
    chosen: "Se ha elegido la llamada, ya que indicó un número o una hora. Aún puede elegir otra vía.",
    errors: {
      undecided:
        "¿Quiere que le llamemos? Indicó un número o una hora de llamada, pero eligió otra vía. Elija una de las dos; todo lo que escribió sigue aquí.",
      phone: "Indique un número de teléfono, como +34 612 34 56 78. Su texto sigue aquí.",
      phoneIncomplete:
        "Ese número está incompleto o no existe en su país. Revise las cifras o escríbalo con el prefijo del país. Su texto sigue aquí.",
      phoneCostly: "No podemos llamar a números de tarificación especial. Indique otro; su texto sigue aquí.",
      slot: "Elija cuándo le llamamos, u otra vía. Su texto sigue aquí.",
      slotTaken: "Otra persona acaba de ocupar esa hora. Elija otra abajo; su texto sigue aquí.",
    },
  },
};
