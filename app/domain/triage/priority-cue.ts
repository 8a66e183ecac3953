import { z } from "zod";

/** What in a customer's words raises or lowers the priority. */
export const wordCues = [
  ...(["urgent_words", "fraud", "harm", "legal_threat", "charged_twice", "asked_before", "anger"] as const),
  ...(["thanks_only", "no_hurry"] as const),
] as const;

/** What decided a priority, with what an agent needs to see it: the customer's words, the topic, or facts of the order. */
export const priorityCueSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(wordCues), words: z.string() }),
  z.strictObject({ kind: z.enum(["topic_of_loss", "no_order_at_stake"]), topic: z.string() }),
  z.strictObject({ kind: z.literal("valuable_order"), totalMinor: z.int(), currency: z.string() }),
  z.strictObject({ kind: z.literal("late_order"), days: z.int() }),
]);

export type PriorityCue = z.infer<typeof priorityCueSchema>;
export type PriorityCueKind = PriorityCue["kind"];
