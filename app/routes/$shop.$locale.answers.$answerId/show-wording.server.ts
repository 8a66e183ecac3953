import type { AnswerView } from "#app/domain/answers/view-answer.server.ts";
import { viewWording } from "#app/domain/wording/keep-wording.server.ts";
import { wordedAnswer } from "#app/flows/word-answer.server.ts";
import { services } from "#app/services.server.ts";
import type { WordingShown } from "#app/ui/answer/worded-answer.tsx";

/** What the page shows of an answer's wording: kept sentences, where they will come from, or nothing. */
export async function showWording(answer: AnswerView, events: string): Promise<WordingShown | null> {
  const worded = wordedAnswer(services.knowledge(), answer);
  if (worded === null) return null;
  const { language } = worded;
  const view = await viewWording(services.db, answer.id, services.clock());
  if (view.state === "kept") return { language, sentences: view.sentences };
  return view.state === "standing" || services.languageModel === null ? null : { language, events };
}
