import { CircleAlert } from "lucide-react";

/** What is wrong with one field, told at the field. */
export function FieldFault({ id, children }: { id: string; children: string }) {
  return (
    <p id={id} className="mt-1.5 flex items-start gap-2 font-medium text-no">
      <CircleAlert className="mt-1 size-4 shrink-0" aria-hidden="true" />
      <span className="min-w-0 break-words">{children}</span>
    </p>
  );
}
