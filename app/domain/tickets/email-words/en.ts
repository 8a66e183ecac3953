import type { CustomerEmailWords } from "./email-words.ts";

export const en: CustomerEmailWords = {
  greeting: "Hello,",
  channels: {
    email: "We reply by e-mail",
    chat: "We reply in the chat on the page of your request",
    phone: "We call you back",
  },
  moment: (day, clock) => `${day}, ${clock}`,
  received: {
    subject: (shopName) => `${shopName}: we have your request`,
    promise: (number, how, moment) => `Your request has the number ${number}. ${how}, by ${moment} at the latest.`,
    call: (number, how, slot) => `Your request has the number ${number}. ${how}: ${slot}.`,
    follow: (url) => `Follow the request: ${url}`,
    yourMessage: "Your message:",
  },
  replied: { subject: (subject) => `Reply to: ${subject}`, answer: (url) => `To answer: ${url}` },
  solved: {
    subject: (subject) => `Solved: ${subject}`,
    text: (number) => `Your request ${number} is solved.`,
    reopen: (url) => `If something is missing, write on its page and it opens again: ${url}`,
    ask: ({ good, bad }) => `How was it?\nGood: ${good}\nNot good: ${bad}`,
    closes: (day) => `It closes on ${day}. What you write after that opens a new request.`,
  },
};
