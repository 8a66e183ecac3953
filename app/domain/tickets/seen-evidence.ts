import { readAsked } from "#app/domain/requests/asked.ts";
import { readTriageRecord } from "#app/domain/triage/triage-record.ts";
import type { SeenFile } from "./seen-request.ts";

/** One thing that the article asks for, with what was given of it. */
export type EvidenceItem = {
  key: string;
  /** label and reason in the article's language; empty for whatever else was given */
  label: string;
  why: string;
  required: boolean;
  isSensitive: boolean;
  text: string | null;
  files: SeenFile[];
};

/** The evidence of a ticket: what was asked for and what of it was given, in the language of its article. */
export type SeenEvidence = { locale: string; title: string; items: EvidenceItem[] };

/** The key of files that no item of the article asks for. */
export const anythingElse = "anything_else";

/**
 * What a ticket's article asks for, held against what was given up to now; null when it asks for nothing and nothing was
 * given. What a guided form already shows with its request is left out.
 */
export function toSeenEvidence(row: { triage: unknown; asked: unknown; attachments: SeenFile[] }): SeenEvidence | null {
  const evidence = readTriageRecord(row.triage)?.evidence ?? null;
  const asked = row.asked === null ? null : readAsked(row.asked);
  const isShown = (key: string) =>
    asked !== null && !asked.evidence.some((one) => one.key === key && one.missing !== null);
  const wanted = (evidence?.wanted ?? []).filter(({ key }) => !isShown(key));
  const filesOf = (key: string) => row.attachments.filter((file) => file.evidenceKey === key);
  const items: EvidenceItem[] = wanted.map((item) => ({ ...item, files: filesOf(item.key) }));
  const others = row.attachments.filter(
    ({ evidenceKey }) =>
      evidenceKey !== null && !isShown(evidenceKey) && !wanted.some(({ key }) => key === evidenceKey),
  );
  if (others.length > 0)
    items.push({
      ...{ key: anythingElse, label: "", why: "", required: false, isSensitive: false, text: null },
      files: others,
    });
  return items.length === 0
    ? null
    : { locale: evidence?.article.locale ?? "en", title: evidence?.article.title ?? "", items };
}

/** Whether nothing was given for something, in files or words; bytes that went after their time were given. */
export function isMissing({ text, files }: { text: string | null; files: readonly unknown[] }): boolean {
  return text === null && files.length === 0;
}
