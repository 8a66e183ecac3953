/** What staff read about what became of answers, in English. */
export const enInsights = {
  insights: {
    place: "Outcomes",
    title: "What became of answers",
    lead: "Questions of {{shop}} that were answered from the articles, asked in the last {{days}} days.",
    shop: "Shop",
    period: "Period",
    days: "{{count}} days",
    none: "Nothing was answered in this time.",
    resolution: { confirmed: "Confirmed", assumed: "Assumed", unresolved: "Unresolved", open: "Too early to say" },
    explained: {
      confirmed: "The asker pressed “helpful”, and opened no ticket from the answer afterwards.",
      assumed:
        "Nobody said anything. In the 72 hours after the answer its asker opened no ticket from it or about the same order (about no order, when the question was about none), and in the 30 minutes after it asked nothing more on the same thing. Silence is no proof: do not add these to the confirmed ones.",
      unresolved:
        "The asker pressed “not helpful”, opened a ticket from the answer or about the same order within 72 hours, or soon asked again on the same thing.",
      open: "Nobody has said anything yet and the answer is younger than 72 hours.",
    },
    unhelpful: "Answers that did not help",
    unhelpfulHint: "The latest first. The question and the words are as the asker wrote them.",
    unhelpfulNone: "Nobody has said that an answer did not help.",
    noReason: "No reason given yet",
    from: "Answered from",
  },
} as const;
