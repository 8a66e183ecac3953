import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";

/**
 * A question with what answers it. `relevant` names articles (`retours/retourner`) or sections of the default locale's
 * version (`retours/retourner#qui-paie`); empty for a question that the shop does not answer.
 */
export const labelledQuestionSchema = z.strictObject({
  id: z.string(),
  lang: z.string(),
  question: z.string().min(1),
  relevant: z.array(z.string()),
  answerable: z.boolean(),
  /** key of a sample order that is chosen */
  order: z.string().optional(),
});

export type LabelledQuestion = z.infer<typeof labelledQuestionSchema> & {
  shop: string;
  /** one of those written to lie on both sides of what a page answers: more are unanswerable than customers ask */
  isNear?: boolean;
};

export const questionsDir = "tests/questions";

/** All labelled questions by shop, `tests/questions/<shop>*.jsonl`. Throws naming file and line for what is not one. */
export async function readLabelledQuestions(dir = questionsDir): Promise<LabelledQuestion[]> {
  const questions: LabelledQuestion[] = [];
  for (const name of (await readdir(dir)).filter((file) => file.endsWith(".jsonl")).sort()) {
    const shop = name.split(/[.-]/)[0] ?? name;
    const lines = (await readFile(path.join(dir, name), "utf8")).split("\n");
    lines.forEach((line, at) => {
      if (line.trim() === "") return;
      const parsed = labelledQuestionSchema.safeParse(JSON.parse(line));
      if (!parsed.success) throw new Error(`${name}:${at + 1} ${z.prettifyError(parsed.error)}`);
      questions.push({ ...parsed.data, shop });
    });
  }
  return questions;
}

/** True for the fifth of the questions that no training sees: by the letters of their id, so that it never changes. */
export function isHeldOut({ id }: Pick<LabelledQuestion, "id">): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % 5 === 0;
}
