import type { AttachTo } from "#app/domain/attachments/attach-uploads.server.ts";
import type { TriageRecord } from "#app/domain/triage/triage-record.ts";

const dayMs = 86_400_000;

/** Which files of a ticket are sensitive by what its article asked for, and until when those given now are kept. */
export function sensitivity(
  triage: TriageRecord | null | undefined,
  sensitiveDays: number,
  now: Date,
): Pick<AttachTo, "sensitiveKeys" | "keepSensitiveUntil"> {
  const wanted = triage?.evidence?.wanted ?? [];
  return {
    sensitiveKeys: new Set(wanted.filter(({ isSensitive }) => isSensitive).map(({ key }) => key)),
    keepSensitiveUntil: new Date(now.getTime() + sensitiveDays * dayMs),
  };
}
