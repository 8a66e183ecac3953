import { z } from "zod";
import type { Lexicon } from "#app/domain/lexicon/lexicon.ts";
import { triageQuestion } from "#app/domain/triage/triage-question.ts";
import { caseId, progress } from "./cases.ts";
import { table } from "./table.ts";

/** A customer's words; what they should be read as, where the case says it, is held against what they were. */
export const triageCaseSchema = z.object({
  id: caseId,
  text: z.string(),
  language: z.string().optional(),
  topic: z.string().nullish(),
  priority: z.string().optional(),
});

type TriageCase = z.infer<typeof triageCaseSchema>;
export type TriageResult = { id: string | number; language: string; topic: string | null; priority: string };

/** Reads every text as an escalation with nothing known but its words. */
export function evaluateTriage(lexicon: Lexicon, cases: readonly TriageCase[]): TriageResult[] {
  const tell = progress(cases.length, "texts");
  return cases.map(({ id, text }, at) => {
    const input = {
      message: text,
      question: null,
      answer: null,
      topics: [],
      order: null,
      locale: "en",
      timeZone: "UTC",
      now: new Date(),
    };
    const { language, topic, priority } = triageQuestion(input, lexicon);
    tell(at + 1);
    return { id, language, topic, priority };
  });
}

/** How many were read as what; the shares of right ones, null where no case says what is right. */
export function totalTriage(cases: readonly TriageCase[], results: readonly TriageResult[]) {
  const right = (field: "language" | "topic" | "priority") => {
    const said = cases
      .map((one, at) => [one[field], results[at]?.[field] ?? null])
      .filter(([wanted]) => wanted !== undefined);
    return said.length === 0 ? null : said.filter(([wanted, got]) => wanted === got).length / said.length;
  };
  const count = (field: "language" | "topic" | "priority") => {
    const counts: Record<string, number> = {};
    for (const one of results) counts[one[field] ?? "none"] = (counts[one[field] ?? "none"] ?? 0) + 1;
    return counts;
  };
  return {
    n: results.length,
    languageRight: right("language"),
    topicRight: right("topic"),
    priorityRight: right("priority"),
    languages: count("language"),
    topics: count("topic"),
    priorities: count("priority"),
  };
}

export function triageTable({ languages, topics, priorities }: ReturnType<typeof totalTriage>): string {
  const rows = (kind: string, counts: Record<string, number>) =>
    Object.entries(counts)
      .sort(([, one], [, other]) => other - one)
      .map(([name, count]) => [kind, name, String(count)]);
  return table(
    ["", "read as", "texts"],
    [...rows("language", languages), ...rows("topic", topics), ...rows("priority", priorities)],
  );
}

/** Every text that was read otherwise than its case says. */
export function triageMisses(cases: readonly TriageCase[], results: readonly TriageResult[]): string[] {
  return cases.flatMap((one, at) => {
    const got = results[at];
    const wrong = (["language", "topic", "priority"] as const).filter(
      (field) => one[field] !== undefined && one[field] !== got?.[field],
    );
    return wrong.length === 0
      ? []
      : [
          `${one.id} « ${one.text} »\n    ${wrong.map((field) => `${field} ${got?.[field] ?? "none"} instead of ${one[field] ?? "none"}`).join(", ")}`,
        ];
  });
}
