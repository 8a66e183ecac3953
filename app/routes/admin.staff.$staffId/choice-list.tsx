import type { PlanFault } from "#app/domain/routing/work-plan.ts";
import { FieldNotes } from "./plan-input.tsx";

type ChoiceListProps = {
  field: string;
  legend: string;
  hint?: string;
  values: readonly string[];
  nameOf(value: string): string;
  chosen: readonly string[];
  fault: PlanFault | undefined;
  stored: readonly string[] | undefined;
};

/** Several of a list, each to be ticked. */
export function ChoiceList({ field, legend, hint, values, nameOf, chosen, fault, stored }: ChoiceListProps) {
  return (
    <fieldset aria-describedby={`${field}-notes`}>
      <legend className="font-semibold">{legend}</legend>
      {hint ? <p className="text-sm text-soft">{hint}</p> : null}
      <div className="mt-1.5 flex flex-wrap gap-x-5 gap-y-1">
        {values.map((value) => (
          <label key={value} className="inline-flex min-h-8 cursor-pointer items-center gap-2">
            <input
              type="checkbox"
              name={field}
              value={value}
              defaultChecked={chosen.includes(value)}
              className="size-5 accent-accent"
            />
            {nameOf(value)}
          </label>
        ))}
      </div>
      <FieldNotes field={field} fault={fault} stored={stored?.map(nameOf).join(", ")} />
    </fieldset>
  );
}
