/** What customers read of a request that goes on in another, in English. */
export const enMerged = {
  merged: {
    goesOn:
      "This request goes on as request {{number}}, together with what you wrote there. We answer under that number; below is what was said here.",
    goesOnUnseen: "This request goes on together with another one. The reply goes to {{email}}.",
    open: "Open request {{number}}",
    short: "Goes on as {{number}}",
    tookIn: "What you sent under this number is answered here too:",
  },
} as const;
