import type { InputHTMLAttributes } from "react";
import { useTranslation } from "react-i18next";
import type { PlanFault } from "#app/domain/routing/work-plan.ts";
import { largestCapacity, mostDaysOff } from "#app/domain/routing/work-plan.ts";

type NotesProps = { field: string; fault: PlanFault | undefined; stored: string | undefined };

/** What is wrong with a field, and what somebody else has stored in it meanwhile; told to a screen reader with the field. */
export function FieldNotes({ field, fault, stored }: NotesProps) {
  const { t } = useTranslation();
  return (
    <div id={`${field}-notes`}>
      {fault ? (
        <p className="mt-1 font-medium text-no">
          {t(`people.faults.${fault.kind}`, { text: fault.text, most: largestCapacity, days: mostDaysOff })}
        </p>
      ) : null}
      {stored === undefined ? null : (
        <p className="figures mt-1 font-medium break-words whitespace-pre-line text-wait">
          {t("people.storedNow", { value: stored || "–" })}
        </p>
      )}
    </div>
  );
}

type PlanInputProps = NotesProps &
  Pick<InputHTMLAttributes<HTMLInputElement>, "inputMode" | "list"> & { label: string; hint?: string; value: string };

/** One line of a plan. */
export function PlanInput({ field, label, hint, value, fault, stored, ...input }: PlanInputProps) {
  return (
    <div>
      <label htmlFor={field} className="font-semibold">
        {label}
      </label>
      {hint ? (
        <p id={`${field}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      ) : null}
      <input
        id={field}
        name={field}
        className="field figures mt-1.5"
        autoComplete="off"
        defaultValue={value}
        aria-invalid={fault ? true : undefined}
        aria-describedby={hint ? `${field}-hint ${field}-notes` : `${field}-notes`}
        {...input}
      />
      <FieldNotes field={field} fault={fault} stored={stored} />
    </div>
  );
}
