import type { ComposedAnswer } from "#app/domain/answers/composed-answer.ts";
import { dateFields } from "#app/domain/orders/order-words.ts";
import type { Order } from "#app/domain/orders/order.ts";
import { dayOf } from "#app/domain/calendar/zoned-time.ts";

const subjectLength = 80;
const excerptLength = 280;

/** A ticket's subject: the customer's first sentence that says something, at most 80 characters, on one line. */
export function subjectOf(text: string): string {
  const sentences = text
    .split(/(?<=[.!?。！？])\s*|\n+/u)
    .map(oneLine)
    .filter((sentence) => sentence !== "");
  const telling = sentences.find((sentence) => !isGreeting(sentence)) ?? sentences[0] ?? oneLine(text);
  return cut(telling, subjectLength);
}

/** One thing that the article asks for, and how many files or whether words were given for it. */
export type EvidenceFact = { label: string; required: boolean; files: number; hasText: boolean };

/**
 * What an agent reads first, in the customer's own words and in facts: message and question, the order's status and
 * dates (in the shop's zone), what the customer was answered, who they are, and the evidence given and missing. Field
 * names are those of the order.
 */
export function summarise(facts: {
  message: string;
  question: string | null;
  /** what was asked before it in the same thread, first asked first */
  earlier?: readonly string[];
  answer: ComposedAnswer | null;
  order: Order | null;
  /** the item looked at that the question was about */
  item?: { sku: string; name: string } | null;
  timeZone: string;
  who?: { name: string | null; isProven: boolean };
  evidence?: readonly EvidenceFact[];
}): string {
  const { message, question, earlier = [], answer, order, item, timeZone } = facts;
  const lines = [cut(oneLine(message), excerptLength)];
  if (question !== null && oneLine(question) !== oneLine(message))
    lines.push(`Question: ${cut(oneLine(question), excerptLength)}`);
  if (earlier.length > 0)
    lines.push(`Asked before: ${earlier.map((one) => cut(oneLine(one), excerptLength)).join(" / ")}`);
  if (order) {
    const dates = dateFields.flatMap((field) =>
      order[field] ? [`${field} ${dayOf(order[field], timeZone).toString()}`] : [],
    );
    lines.push(`Order ${order.number}: ${[order.status, ...dates].join(", ")}`);
  }
  if (item && !order) lines.push(`Item looked at: ${cut(oneLine(item.name), excerptLength)} (${item.sku})`);
  if (answer) lines.push(`Answer: ${[answer.verdict, ...verdictWords(answer)].join(", ")}`);
  if (facts.who) lines.push(`Who: ${whoWords(facts.who)}`);
  if (facts.evidence && facts.evidence.length > 0) lines.push(...evidenceWords(facts.evidence));
  return lines.join("\n");
}

function whoWords({ name, isProven }: { name: string | null; isProven: boolean }): string {
  return [name === null ? null : cut(oneLine(name), 80), isProven ? "signed in" : "address typed, not proven"]
    .filter((one) => one !== null)
    .join(", ");
}

function evidenceWords(evidence: readonly EvidenceFact[]): string[] {
  const isGiven = ({ files, hasText }: EvidenceFact) => files > 0 || hasText;
  const given = evidence
    .filter(isGiven)
    .map(({ label, files }) => (files > 0 ? `${label} (${files})` : `${label} (words)`));
  const missing = evidence
    .filter((one) => !isGiven(one))
    .map(({ label, required }) => (required ? `${label} (needed)` : label));
  return [
    ...(given.length > 0 ? [`Given at opening: ${given.join(", ")}`] : []),
    ...(missing.length > 0 ? [`Missing at opening: ${missing.join(", ")}`] : []),
  ];
}

function verdictWords(answer: ComposedAnswer): string[] {
  if (answer.verdict === "declined") return [answer.reason];
  if (answer.verdict !== "answered") return [];
  const citation = answer.citations[0];
  return [
    ...(answer.line ? [oneLine(answer.line.text)] : []),
    ...(citation ? [`${citation.articleTitle} › ${citation.heading}`] : []),
  ];
}

function isGreeting(sentence: string): boolean {
  return /^(bonjour|bonsoir|salut|hello|hi|hey|dear|good (morning|evening)|hallo|guten (tag|morgen)|sehr geehrte|beste|hola|buenos|buenas|ciao|buongiorno|salve|ol[aá]|bom dia|boa tarde|dzień dobry|witam|cześć|你好|您好)[^.!?。！？]{0,25}[.!?。！？]?$/iu.test(
    sentence,
  );
}

function oneLine(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u007f]+/gu, " ").trim();
}

/** Cuts at a word where there is one near, and says so; counts whole characters, never half of one. */
function cut(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const kept = characters.slice(0, length - 1).join("");
  return `${kept.replace(/\s+\S{0,20}$/u, "").trimEnd()}…`;
}
