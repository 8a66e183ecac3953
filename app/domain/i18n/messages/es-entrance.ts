import type { enEntrance } from "./en-entrance.ts";
import type { MessageTree } from "./message-tree.ts";

/** What everybody meets first, in Spanish. */
export const esEntrance: MessageTree<typeof enEntrance, "es"> = {
  error: {
    home: "Ir al inicio",
    reference: "Si nos lo comunica, indique esta referencia:",
    notFound: {
      title: "Esta página no existe",
      text: "Puede que la dirección esté mal escrita o que la página no sea para usted. No se ha perdido nada.",
    },
    forbidden: {
      title: "Esta página no es para su cuenta",
      text: "La cuenta con la que ha iniciado sesión no puede abrirla. Cierre la sesión y vuelva con una que pueda.",
    },
    refused: {
      title: "No se ha podido hacer",
      text: "Vuelva atrás, compruebe lo que ha escrito y envíelo de nuevo. No se ha guardado nada.",
    },
    failed: {
      title: "Ha fallado algo por nuestra parte",
      text: "Lo que ya había enviado está a salvo. Inténtelo de nuevo dentro de un momento.",
    },
    closed: {
      title: "Este centro de ayuda está cerrado por el momento",
      text: "Sus páginas no se pueden abrir ahora; vuelva más tarde. No se ha perdido nada de lo que envió, y las solicitudes abiertas continúan por correo electrónico.",
    },
    unsent: {
      title: "Aún sin enviar",
      text: "Su texto no se ha podido guardar. Sigue aquí: espere un momento y envíelo de nuevo. Aunque lo envíe dos veces, cuenta una sola.",
      words: "Su texto",
      send: "Enviar de nuevo",
    },
  },
  site: {
    skip: "Ir al contenido",
    help: "Ayuda",
    orders: "Mis pedidos",
    tickets: "Mis solicitudes",
    signIn: "Iniciar sesión",
    signOut: "Cerrar sesión",
    otherLanguage: "Idioma",
    footer: "Las respuestas salen de los artículos de esta tienda. Cuando no bastan, le atiende una persona.",
    staff: "Para el equipo",
  },
  doors: {
    title: "Guichet",
    lead: "Un centro de ayuda que calcula sus respuestas para cada pedido y, cuando no puede, da paso a una persona.",
    demo: "Esta es la demostración. Inicie sesión como una de estas personas; con dos ventanas se ven los dos lados.",
    customer: "Clienta",
    customerText: "Elige un pedido y pregunta. El código de acceso llega a la bandeja de salida, más abajo.",
    agent: "Atención al cliente",
    agentText: "Trabaja la cola y responde a las solicitudes.",
    editor: "Redacción",
    editorText: "Escribe los artículos y los ve para un pedido de ejemplo.",
    teamLead: "Responsable del equipo",
    teamLeadText: "Ve lo que se retrasa o se atasca, y se ocupa de las personas, los turnos y el correo.",
    enter: "Entrar como {{name}}",
    password: "Contraseña",
    shops: "Tiendas",
    visit: "Visitar {{shop}} sin iniciar sesión",
    outbox: "Bandeja de salida: los correos que se habrían enviado",
    none: "Todavía no hay ninguna tienda configurada. Añada una carpeta con un shop.yaml dentro de content y vuelva a arrancar.",
  },
  signIn: {
    title: "Iniciar sesión",
    lead: "Escriba la dirección con la que hace sus pedidos. Le enviamos un código: no hay contraseña que recordar.",
    email: "Dirección de correo electrónico",
    send: "Recibir un código",
    codeTitle: "Escriba su código",
    codeLead:
      "Si esta tienda conoce {{email}}, se acaba de enviar allí un código de seis cifras. Sirve durante diez minutos.",
    code: "Código",
    confirm: "Iniciar sesión",
    again: "Enviar un código nuevo",
    demoOutbox: "Demostración: el código está en la bandeja de salida.",
    staffTitle: "Acceso del equipo",
    password: "Contraseña",
    errors: {
      email: "Escriba una dirección como nombre@ejemplo.org.",
      wrong: "Ese código no coincide o ya no sirve. Mire el correo más reciente o pida un código nuevo.",
      tooMany: "Demasiados intentos. Espere {{minutes}} min y vuelva a intentarlo.",
      password: "La dirección y la contraseña no se corresponden. Compruebe ambas.",
    },
    mail: {
      subject: "{{code}} es su código para {{shop}}",
      text: "Su código para {{shop}}: {{code}}\n\nSirve una sola vez, durante diez minutos. Si no lo ha pedido, no haga caso de este correo: sin él nadie puede iniciar sesión.",
    },
  },
  outbox: {
    title: "Bandeja de salida",
    lead: "En la demostración, los correos se escriben en una carpeta en lugar de enviarse. El más reciente, primero.",
    empty: "Todavía no se ha enviado nada.",
    to: "Para",
  },
};
