type CommentFieldProps = {
  label: string;
  hint: string;
  typed: string;
  /** the id of the notice that says what is wrong with it; null: nothing is */
  faultId: string | null;
};

/** Words that somebody may add to what they chose. */
export function CommentField({ label, hint, typed, faultId }: CommentFieldProps) {
  return (
    <div>
      <label htmlFor="comment" className="font-semibold">
        {label}
      </label>
      <p id="comment-hint" className="text-sm text-soft">
        {hint}
      </p>
      <textarea
        id="comment"
        name="comment"
        rows={3}
        className="field mt-1.5"
        defaultValue={typed}
        aria-invalid={faultId === null ? undefined : true}
        aria-describedby={faultId === null ? "comment-hint" : `${faultId} comment-hint`}
      />
    </div>
  );
}
