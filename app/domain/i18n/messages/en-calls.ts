/** What customers read of call-backs, in English. */
export const enCalls = {
  call: {
    slot: "When shall we call?",
    noSlots: "Every time in the days ahead is taken. Choose e-mail.",
    phoneHint: "For example 06 12 34 56 78, or with its country code.",
    title: "Your call",
    when: "We call you",
    number: "Number",
    move: "Choose another time",
    moveTo: "New time",
    save: "Move the call",
    cancel: "No call: go on by e-mail",
    moved: "The call has been moved.",
    cancelled: "There will be no call. Your request goes on by e-mail.",
    taken: "That time has just been taken. These are free.",
    settled: "There is no call left to change.",
    back: "Back to the request",
    decideCall: "Send, and call me back",
    decideWithout: "Send, no call ({{channel}})",
    chosen: "Call-back is chosen, since you gave a number or a time. You can still choose another way.",
    errors: {
      undecided:
        "Shall we call you? You gave a number or a time for a call, but chose another way. Choose one of the two; all that you typed is still here.",
      phone: "Enter a telephone number, such as +33 6 12 34 56 78. Your text is still here.",
      phoneIncomplete:
        "That number is not complete, or not one of its country. Check its digits, or write it with its country code. Your text is still here.",
      phoneCostly: "We cannot call numbers that cost their caller. Give another number; your text is still here.",
      slot: "Choose when we shall call, or another way. Your text is still here.",
      slotTaken: "That time has just been taken by somebody else. Choose another below; your text is still here.",
    },
  },
} as const;
