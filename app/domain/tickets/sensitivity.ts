import type { AttachTo } from "#app/domain/attachments/attach-uploads.server.ts";
import type { TriageRecord } from "#app/domain/triage/triage-record.ts";
import type { GivenUploads } from "./ticket-draft.ts";

const dayMs = 86_400_000;

/** Which files of a ticket are sensitive by what its article asked for, and until when those given now are kept. */
export function sensitivity(
  triage: TriageRecord | null | undefined,
  { sensitiveDays, sensitiveKeys = [] }: Omit<GivenUploads, "owner">,
  now: Date,
): Pick<AttachTo, "sensitiveKeys" | "keepSensitiveUntil"> {
  return {
    sensitiveKeys: new Set([...sensitiveKeysOf(triage), ...sensitiveKeys]),
    keepSensitiveUntil: new Date(now.getTime() + sensitiveDays * dayMs),
  };
}

/** The keys of the evidence that is an identity document and the like. */
export function sensitiveKeysOf(triage: TriageRecord | null | undefined): string[] {
  const wanted = triage?.evidence?.wanted ?? [];
  return wanted.filter(({ isSensitive }) => isSensitive).map(({ key }) => key);
}
