import type { Asked } from "./asked.ts";
import type { RequestType } from "./request-type.ts";

/** A request in one line of facts for whoever works the queue; names are those of the fields. */
export function summariseRequest(type: RequestType, { items, reason, remedy, verdict, evidence }: Asked): string {
  const missing = evidence.flatMap((one) => (one.missing === null ? [] : [one.key]));
  return [
    `Request: ${type}, ${reason}`,
    ...(verdict ? [`rule ${verdict.rule} ${verdict.state}`] : []),
    ...(items.length > 0 ? [items.map(({ qty, name }) => `${qty} × ${name}`).join(", ")] : []),
    ...(remedy ? [`prefers ${remedy}`] : []),
    ...(missing.length > 0 ? [`missing ${missing.join(", ")}`] : []),
  ].join("; ");
}
