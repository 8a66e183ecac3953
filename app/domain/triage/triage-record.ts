import { z } from "zod";
import { priorityCueSchema } from "./priority-cue.ts";

/** One thing that the cited article asks for with such a problem. */
const wantedEvidenceSchema = z.strictObject({
  key: z.string(),
  /** label and reason in the article's language */
  label: z.string(),
  why: z.string(),
  required: z.boolean(),
  /** what the customer gave in words; null: nothing */
  text: z.string().nullable(),
  /** an identity document and the like */
  isSensitive: z.boolean(),
});

/** What decided language, topic and priority when a ticket was opened, and the evidence asked for then. */
export const triageRecordSchema = z.strictObject({
  language: z.strictObject({ decidedBy: z.enum(["script", "words", "page", "foreign"]), page: z.string() }),
  topic: z.strictObject({ decidedBy: z.enum(["article", "words", "none"]) }),
  cues: z.array(priorityCueSchema),
  /** null: no article was cited, or it asks for nothing */
  evidence: z
    .strictObject({
      article: z.strictObject({ id: z.string(), locale: z.string(), title: z.string(), version: z.string() }),
      wanted: z.array(wantedEvidenceSchema),
    })
    .nullable(),
});

export type TriageRecord = z.infer<typeof triageRecordSchema>;

/** What a ticket's stored triage says; null for a ticket from before it was kept. Throws when the database holds something else. */
export function readTriageRecord(stored: unknown): TriageRecord | null {
  return stored === null || stored === undefined ? null : triageRecordSchema.parse(stored);
}
