/** What editors read when the shop's content tests are asked before publishing, in English. */
export const enPublishing = {
  publishing: {
    stopped: "Not published: read below what the shop’s content tests say. Your text is still here.",
    broken_one: "{{count}} content test would fail",
    broken_other: "{{count}} content tests would fail",
    brokenHint:
      "These questions get the answer that their test expects today, and would not get it with this text. Correct the text and publish again: the tests run anew. If it is the tests that are out of date, publish all the same and have their files mended.",
    unread_one: "{{count}} file could not be read",
    unread_other: "{{count}} files could not be read",
    unreadHint:
      "The tests or sample orders in it could not be used, so nobody knows whether this text breaks them. Whoever keeps the shop’s files can mend it at the line named.",
    unreadLine: "{{file}}, line {{line}}: {{message}}",
    test: "Test in {{file}}, line {{line}}",
    order: "With the sample order “{{order}}”",
    noOrder: "Without an order",
    expected: "Expected",
    now: "With this text",
    answer: "an answer from {{articles}}",
    needsOrder: "the question which order it is about, from {{articles}}",
    clarify: "a choice of {{articles}}",
    declined: "no answer: it is declined",
    says: "with the words “{{words}}”",
    never: "without the words “{{words}}”",
    anyway: "Publish all the same",
    anywayHint: "Who did so, when, and which tests failed is recorded. It holds for this very text only.",
    noTests: "This shop has no content tests: no question was asked before publishing.",
    passed_one: "Asked before: {{count}} content test; none that passed fails now.",
    passed_other: "Asked before: {{count}} content tests; none that passed fails now.",
    acceptedBy: "This text was published by {{name}} although content tests said otherwise: {{date}}",
    accepted: "This text was published although content tests said otherwise: {{date}}",
    acceptedUnread: "{{file}} could not be read",
  },
} as const;
