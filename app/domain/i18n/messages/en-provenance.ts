/** Where an answer came from and whether it helped, in English. */
export const enProvenance = {
  source: {
    title: "Source of the answer",
    back: "Back to the answer",
    answered: "Answered on {{date}} from version {{version}}",
    line: "line {{first}}",
    lines: "lines {{first}} to {{last}}",
    jump: "Made the answer:",
    legend:
      "The marked lines made the words of this answer. The others belong to the same section and speak of other cases.",
    whole: "The answer came from this section. Which of its lines it used was not noted.",
    used: "In the answer",
    then: "This section as it answered",
    today: "This section today",
    new: "New since then",
    newLegend: "The marked lines are new or read differently since then.",
    notKept: "The text as it read then was not kept.",
    state: {
      same: "The article still reads like this today.",
      same_section: "The article has changed since, but not in this section.",
      changed: "This section has changed since. Today’s text stands below.",
      section_gone: "The article has changed since and no longer has this section.",
      gone: "This article is not published any more.",
    },
    open: "Open the article",
  },
  feedback: {
    why: "What was wrong with it?",
    reasons: {
      wrong: "It is wrong",
      not_asked: "It is not what I asked",
      not_understood: "I did not understand it",
      no_help: "It is right, but does not help me",
      other: "Something else",
    },
    words: "In your own words (optional)",
    hint: "Up to {{max, number}} characters. The people who write the articles read this.",
    send: "Send",
    noted: "Noted. The people who write the articles read this.",
    change: "Say it differently",
    person: "A person can take it from here.",
    errors: {
      reason: "Choose what fits best. Your words are still here.",
      tooLong: "That is more than {{max, number}} characters. Shorten it a little; your text is still here.",
      signedOut: "You have been signed out. Sign in (a new page opens), then send this again; your text is still here.",
    },
  },
} as const;
