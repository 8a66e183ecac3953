import { CircleAlert, CircleCheck } from "lucide-react";
import type { ReactNode } from "react";

/** A sentence about what has just happened; a fault is announced at once, a success politely. */
export function Notice({ tone, children, id }: { tone: "done" | "fault"; children: ReactNode; id?: string }) {
  const Icon = tone === "done" ? CircleCheck : CircleAlert;
  const colours = tone === "done" ? "border-yes bg-yes-wash text-yes" : "border-no bg-no-wash text-no";
  return (
    <p
      id={id}
      role={tone === "done" ? "status" : "alert"}
      className={`flex items-start gap-2.5 rounded-field border px-3.5 py-2.5 font-medium ${colours}`}
    >
      <Icon className="mt-0.5 size-5 shrink-0" aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}
