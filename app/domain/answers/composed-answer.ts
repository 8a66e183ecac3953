import type { LineSpan } from "./line-span.ts";

/** Where an answer's words come from: a section of an article at a version. */
export type Citation = {
  articleId: string;
  locale: string;
  anchor: string | null;
  articleTitle: string;
  heading: string;
  /** the section's lines */
  lines: LineSpan;
  /** those of its lines that made this very answer's words; missing in answers stored before this was noted */
  shown?: LineSpan[];
  contentVersion: string;
};

/** A computed deadline, as printed and as a machine reads it. */
export type PrintedDeadline = {
  rule: string;
  state: "open" | "closed" | "not_applicable" | "unknown";
  text: string;
  at: string | null;
};

/** The verdict sentence that stands first on the card: yes until…, no because… */
export type VerdictLine = { tone: "yes" | "no" | "depends"; text: string };

/** One choice of a `clarify` verdict. */
export type Choice = { chunkId: string; label: string };

/** What the customer is shown, stored as it is in `Answer.body`; html is sanitised. */
export type ComposedAnswer =
  | {
      verdict: "answered";
      line: VerdictLine | null;
      html: string;
      /** plain words of the whole card, as the customer reads it */
      text: string;
      /** the sums in words, one line a rule: « livrée le 15 nov. + 14 jours = 29 nov. 2026 » */
      sums: string[];
      deadlines: PrintedDeadline[];
      /** the text in parts, verdict line first and sums last, as a wording cites them; answers of before have none */
      blocks?: string[];
      citations: Citation[];
    }
  | { verdict: "needs_order"; text: string; choices: Choice[]; citations: Citation[] }
  | { verdict: "clarify"; text: string; choices: Choice[] }
  | { verdict: "declined"; text: string; reason: DeclineReason };

/** Why a question is not answered from the articles. */
export type DeclineReason = "off_topic" | "not_covered" | "steering" | "empty" | "unread_script" | "no_content";
