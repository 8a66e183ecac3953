/** What customers read where they say how a solved request was, in English. */
export const enSatisfaction = {
  satisfaction: {
    title: "How was it?",
    about: "Request {{number}}, {{shop}}",
    question: "How was our help with this request?",
    good: "Good",
    bad: "Not good",
    words: "In your words, if you like",
    hint: "At most {{max, number}} characters. Please no card numbers or passwords.",
    send: "Give my word",
    thanks: "Thank you. Your word has reached the team.",
    said: "You said on {{date}}: {{rating}}.",
    change: "Say something else",
    latest: "Your latest word counts and takes the place of the one before.",
    again: "Is something still missing? Write on the page of your request or answer our e-mail, and it opens again.",
    toTicket: "Write again",
    over: "This request no longer takes a word on how it was. For anything else, open a new request from the help page.",
    prompt: "Say how it was",
    errors: {
      choose: "Choose one of the two. Nothing has been sent; your text is still here.",
      tooLong: "That is more than {{max, number}} characters. Shorten it a little; your text is still here.",
      tooMany: "That was sent too often. Wait a while, then send it again; your text is still here.",
    },
  },
} as const;
