/** The few sentences an answer needs besides the article's own words. */
export type AnswerPhrases = {
  needsOrder: string;
  clarify: string;
  declined: Record<"off_topic" | "not_covered" | "steering" | "empty" | "unread_script" | "no_content", string>;
  /** said when a rule cannot be judged; stands after the reason */
  unknownRule: string;
  /** said when two articles come to different results for the order; what each says stands below */
  articlesDisagree: string;
  settleDisagreement: string;
  unknownFact: string;
  /** an order's parcels: `{count}`, `{id}` and `{date}` are filled in */
  parcels: Record<"several" | "one" | "delivered" | "sent" | "waiting", string>;
};
