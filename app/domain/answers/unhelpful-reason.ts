/** Why an answer did not help, in the order in which they are offered. */
export const unhelpfulReasons = ["wrong", "not_asked", "not_understood", "no_help", "other"] as const;

export type UnhelpfulReason = (typeof unhelpfulReasons)[number];

export function isUnhelpfulReason(value: string): value is UnhelpfulReason {
  return unhelpfulReasons.some((reason) => reason === value);
}

/** The longest words that are taken with a reason, in characters. */
export const commentLimit = 500;
