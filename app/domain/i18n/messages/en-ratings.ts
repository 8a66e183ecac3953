/** What staff read of what customers say of solved tickets, in English. */
export const enRatings = {
  ratings: {
    title: "What customers say",
    part: "The customer's word",
    good: "Good",
    bad: "Not good",
    mark: "Customer not content",
    about: "about the work of {{name}}",
    event: {
      good: "the customer said: good",
      bad: "the customer said: not good",
      goodWords: "the customer said in words: good",
      badWords: "the customer said in words: not good",
    },
    lead: "The last {{days}} days, by shop and by the language of the customer's words.",
    where: "Shop and language",
    solved: "Solved",
    rated: "Rated",
    share: "Good",
    ofRated: "{{percent}} % ({{good}} of {{rated}})",
    tooFew: "too few",
    allLanguages: "all languages",
    note: "Solved: tickets that were solved in these days, each once, also those opened again since; not those merged into others. Rated: those of them whose customer said good or bad; only their latest word counts. The share is of the rated, and those who say nothing are not in it: they are neither content nor discontent. Below {{least}} ratings no share is shown.",
    none: "Nothing was solved in these days.",
    latest: "Latest words",
    noWords: "Nobody has written anything in these days.",
  },
} as const;
