/**
 * When a question is answered, offered as a choice or declined. Tuned by hand on aurelia's content tests and our own
 * questions; raise `answer` to be surer, at the price of more choices and declines.
 *
 * strength = score × (1 − missingPenalty × (1 − coverage)), of the best candidate
 */
export const answerThresholds = {
  /** how much words that the article never mentions weigh against it */
  missingPenalty: 0.6,
  /** at or above: the best candidate may answer alone */
  answer: 0.37,
  /** at or above, when the article speaks of all that is asked and no other comes close: it may answer too */
  answerWhenCovered: 0.34,
  /** what "all that is asked" means */
  fullCoverage: 0.9,
  /** below `answer`, at or above this: the closest are offered as choices */
  clarify: 0.28,
  /** a question of which the shop speaks less than this is about something else */
  offTopicCoverage: 0.25,
  /** below this coverage the article does not speak of what is asked, however well the rest fits */
  leastCoverage: 0.55,
  /** a candidate that scores less than this share of the best is not what was asked about */
  nearBest: 0.8,
  /** two articles closer than this share of the best strength are both offered */
  close: 0.05,
  /** while none is good enough to answer alone, those within this share of the best are offered */
  far: 0.45,
  /** above this the best answers alone even with another close behind */
  sure: 0.75,
  /** a question of no more telling words than this names a subject but asks nothing: close sections are all offered */
  terseWords: 2,
} as const;
