import { z } from "zod";
import type { EvidenceItem } from "#app/domain/requests/check-evidence.ts";
import type { RequestForm } from "#app/flows/submit-request.server.ts";
import { textField } from "#app/http/form.server.ts";

/** Reads what was typed and ticked; the evidence asked for says which fields there are. */
export function readRequestForm(form: FormData, evidence: readonly EvidenceItem[]): RequestForm {
  const field = (name: string) => textField(form, name);
  const lines = form.getAll("item").filter((line): line is string => typeof line === "string");
  const given = evidence.map(
    ({ key }) =>
      [
        key,
        {
          text: field(`text-${key}`),
          isLacking: field(`lacking-${key}`) === "yes",
          because: field(`because-${key}`),
        },
      ] as const,
  );
  return {
    items: lines.map((line) => ({ line, qty: field(`qty-${line}`) })),
    ...{ reason: field("reason"), details: field("details"), remedy: field("remedy") },
    evidence: Object.fromEntries(given),
    submissionKey: field("submissionKey"),
  };
}

/** Whether a form carries a key that one of our pages gave it. */
export function hasSubmissionKey({ submissionKey }: RequestForm): boolean {
  return z.uuid().safeParse(submissionKey).success;
}
