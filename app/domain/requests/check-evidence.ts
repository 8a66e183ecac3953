import type { AskedEvidence } from "./asked.ts";

/** Something that an article asks for with such a request. */
export type EvidenceItem = { key: string; label: string; why: string; required: boolean };

/** Room for whatever else helps, in every form; its words are the interface's, since no article has written them. */
const anythingElse: EvidenceItem = { key: "anything_else", label: "", why: "", required: false };

/** What a form has fields for: what its article asks, then anything else. */
export function evidenceFields(asked: readonly EvidenceItem[]): EvidenceItem[] {
  return [...asked, ...(asked.some(({ key }) => key === anythingElse.key) ? [] : [anythingElse])];
}

/** What was given for one of them: words, files, or that there is none and why. */
export type GivenEvidence = { text: string; files: number; isLacking: boolean; because: string };

/** Evidence that was not given: nothing at all, or no reason why there is none. */
export type EvidenceFault = { key: string; reason: "nothing_given" | "no_reason" | "too_long" };

/** The most characters that one answer to an evidence item may have. */
export const maxEvidenceLength = 2000;

/**
 * Holds what was given against what the article asks. Whatever is required is given, or the customer says that they
 * do not have it and why: nobody is kept from asking.
 */
export function checkEvidence(
  wanted: readonly EvidenceItem[],
  given: (key: string) => GivenEvidence,
): { evidence: AskedEvidence[]; faults: EvidenceFault[] } {
  const faults: EvidenceFault[] = [];
  const evidence = evidenceFields(wanted).map(({ key, label, required }): AskedEvidence => {
    const { text, files, isLacking, because } = given(key);
    const isGiven = text !== "" || files > 0;
    if (text.length > maxEvidenceLength || because.length > maxEvidenceLength) faults.push({ key, reason: "too_long" });
    else if (required && !isGiven && !isLacking) faults.push({ key, reason: "nothing_given" });
    else if (required && !isGiven && because === "") faults.push({ key, reason: "no_reason" });
    const missing = required && !isGiven ? because : null;
    return { key, label, required, text: text === "" ? null : text, files, missing };
  });
  const isSaid = ({ label, text, files }: AskedEvidence) => label !== "" || text !== null || files > 0;
  return { evidence: evidence.filter(isSaid), faults };
}
