/** What customers read of a request that goes on in another, in Spanish. */
export const esMerged = {
  merged: {
    goesOn:
      "Esta solicitud continúa en la solicitud {{number}}, junto con lo que escribió allí. Respondemos con ese número; más abajo está lo que se dijo aquí.",
    goesOnUnseen: "Esta solicitud continúa junto con otra. La respuesta se envía a {{email}}.",
    open: "Abrir la solicitud {{number}}",
    short: "Continúa en {{number}}",
    tookIn: "Lo que envió con este número también se responde aquí:",
  },
} as const;
