/** What customers read of a request that goes on in another, in German. */
export const deMerged = {
  merged: {
    goesOn:
      "Diese Anfrage geht als Anfrage {{number}} weiter, zusammen mit dem, was Sie dort geschrieben haben. Wir antworten unter dieser Nummer; unten steht, was hier gesagt wurde.",
    goesOnUnseen: "Diese Anfrage geht zusammen mit einer anderen weiter. Die Antwort geht an {{email}}.",
    open: "Anfrage {{number}} öffnen",
    short: "Geht als {{number}} weiter",
    tookIn: "Was Sie unter dieser Nummer geschickt haben, wird auch hier beantwortet:",
  },
} as const;
