/** With fewer ratings no share is shown: one more word would change it by more than it says. */
export const leastRatings = 5;

/** The hundredths of those who said good among those who said anything, rounded down; null when they are too few. */
export function shareGood({ good, rated }: { good: number; rated: number }): number | null {
  return rated < leastRatings ? null : Math.floor((100 * good) / rated);
}
