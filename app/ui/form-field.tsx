import type { InputHTMLAttributes } from "react";

type FormFieldProps = InputHTMLAttributes<HTMLInputElement> & {
  name: string;
  label: string;
  hint?: string;
  isFaulty?: boolean;
};

/** A labelled input of one line; its hint and its fault are told to a screen reader. */
export function FormField({ name, label, hint, isFaulty, ...input }: FormFieldProps) {
  return (
    <div>
      <label htmlFor={name} className="font-semibold">
        {label}
      </label>
      {hint ? (
        <p id={`${name}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      ) : null}
      <input
        id={name}
        name={name}
        className="field mt-1.5"
        aria-invalid={isFaulty ? true : undefined}
        aria-describedby={[isFaulty ? "fault" : "", hint ? `${name}-hint` : ""].join(" ").trim() || undefined}
        {...input}
      />
    </div>
  );
}
