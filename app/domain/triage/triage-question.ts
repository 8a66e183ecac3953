import type { ComposedAnswer } from "#app/domain/answers/composed-answer.ts";
import type { Lexicon } from "#app/domain/lexicon/lexicon.ts";
import type { Order } from "#app/domain/orders/order.ts";
import { chooseTopic } from "./choose-topic.ts";
import { detectLanguage } from "./detect-language.ts";
import type { DetectedLanguage } from "./detect-language.ts";
import { findCues } from "./find-cues.ts";
import { judgePriority } from "./judge-priority.ts";
import type { Priority } from "./judge-priority.ts";
import type { PriorityCue } from "./priority-cue.ts";
import { subjectOf, summarise } from "./summarise-question.ts";
import type { EvidenceFact } from "./summarise-question.ts";

/** What is known when a customer asks for a person. */
export type TriageInput = {
  /** what they write now */
  message: string;
  /** what they asked before, if anything */
  question: string | null;
  /** what they asked before that in the same thread */
  earlier?: readonly string[];
  /** what they were answered */
  answer: ComposedAnswer | null;
  /** topics of the article that the answer came from, the first one first */
  topics: readonly string[];
  order: Order | null;
  /** the item looked at that the question was about */
  item?: { sku: string; name: string } | null;
  /** the page's locale */
  locale: string;
  /** where the shop is, for the days in the summary */
  timeZone: string;
  now: Date;
  /** who asks, and whether the address is proven */
  who?: { name: string | null; isProven: boolean };
  /** what the article asks for, and how much of it was given */
  evidence?: readonly EvidenceFact[];
};

/** What an escalated question is: language, topic, priority with its cues, and words for the agent. */
export type Triage = DetectedLanguage & {
  topic: string | null;
  topicDecidedBy: "article" | "words" | "none";
  priority: Priority;
  cues: PriorityCue[];
  subject: string;
  summary: string;
};

/** Reads the language, topic, priority, subject and summary off a customer's words and what is known with them. */
export function triageQuestion(input: TriageInput, lexicon: Lexicon): Triage {
  const { message, question, order, now } = input;
  const detected = languageOf(input);
  const cues = findCues([message, question ?? ""].join("\n"), detected.language, lexicon);
  const cited = input.topics[0];
  const topic = cited ?? chooseTopic(cues);
  const topicDecidedBy = cited !== undefined ? "article" : topic === null ? "none" : "words";
  const { priority, cues: deciding } = judgePriority({ words: cues.words, topic, order, now });
  return {
    ...{ ...detected, topic, topicDecidedBy, priority, cues: deciding },
    ...{ subject: subjectOf(message), summary: summarise(input) },
  };
}

/** The message's language; when it is too short to tell, the question before it may. */
function languageOf({ message, question, locale }: TriageInput): DetectedLanguage {
  const detected = detectLanguage(message, locale);
  if (detected.decidedBy !== "page" || question === null) return detected;
  return detectLanguage(`${message}\n${question}`, locale);
}
