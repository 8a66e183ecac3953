import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "#app/domain/shared/problem.ts";

/** What stands in the way of publishing, each at its line; choosing one selects the line in the text. */
export function ProblemList({ problems, form }: { problems: Problem[]; form: RefObject<HTMLFormElement> }) {
  const { t } = useTranslation();
  const goTo = (line: number) => {
    const field = form.current?.elements.namedItem("source");
    if (!(field instanceof HTMLTextAreaElement)) return;
    const lines = field.value.split("\n");
    const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
    field.focus();
    field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
    field.scrollTop = Math.max(0, (line - 4) * 24);
  };
  return (
    <div role="status">
      <p className="text-sm font-semibold">
        {problems.length === 0 ? t("editor.noProblems") : t("editor.problems", { count: problems.length })}
      </p>
      <ul className="mt-1 grid grid-cols-1 gap-1">
        {problems.map((problem) => (
          <li
            key={`${problem.line}:${problem.message}`}
            className={problem.severity === "error" ? "text-no" : "text-wait"}
          >
            <button
              type="button"
              onClick={() => goTo(problem.line)}
              className="figures min-h-8 cursor-pointer font-semibold underline underline-offset-3"
            >
              {t("editor.line", { line: problem.line })}
            </button>{" "}
            <span lang="en">{problem.message}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
