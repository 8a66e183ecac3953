import type { RefObject } from "react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SuggestedQuestion } from "#app/flows/suggest-questions.server.ts";
import { addQuestion } from "./add-question.ts";

/** Words of customers that the article's `questions:` lack; one press puts them into the text. */
export function Suggestions({
  suggestions,
  form,
  onAdd,
}: {
  suggestions: SuggestedQuestion[];
  form: RefObject<HTMLFormElement>;
  onAdd: () => void;
}) {
  const { t } = useTranslation();
  const [added, setAdded] = useState<string[]>([]);
  const open = suggestions.filter(({ text }) => !added.includes(text));
  if (open.length === 0) return null;
  const add = (text: string) => {
    const source = form.current?.elements.namedItem("source");
    if (!(source instanceof HTMLTextAreaElement)) return;
    source.value = addQuestion(source.value, text);
    setAdded([...added, text]);
    onAdd();
  };
  return (
    <section aria-label={t("editor.suggestions")} className="flex flex-col gap-2">
      <h3 className="text-sm font-semibold">{t("editor.suggestions")}</h3>
      <p className="text-sm text-soft">{t("editor.suggestionsHint")}</p>
      <ul className="flex flex-col gap-1">
        {open.map(({ text, count, isChosen }) => (
          <li key={text} className="flex items-baseline gap-3 text-sm">
            <button type="button" className="button button-small min-h-8" onClick={() => add(text)}>
              {t("editor.addQuestion")}
            </button>
            <span className="min-w-0 flex-1 break-words">{text}</span>
            <span className="text-soft">{t(isChosen ? "editor.chosenBy" : "editor.askedBy", { count })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
