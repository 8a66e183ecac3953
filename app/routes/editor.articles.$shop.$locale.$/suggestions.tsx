import type { RefObject } from "react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { SuggestedQuestion } from "#app/flows/suggest-questions.server.ts";
import { addQuestion } from "./add-question.ts";
import { ModelProposals } from "./model-proposals.tsx";
import { SuggestionLine } from "./suggestion-line.tsx";

/** Words of customers, and a model's when there is one, that the article's `questions:` lack; one press puts them into the text. */
export function Suggestions({
  suggestions,
  modelName,
  form,
  onAdd,
}: {
  suggestions: SuggestedQuestion[];
  modelName: string | null;
  form: RefObject<HTMLFormElement>;
  onAdd: () => void;
}) {
  const { t } = useTranslation();
  const section = useRef<HTMLElement>(null);
  const [added, setAdded] = useState<string[]>([]);
  const [isRefused, setIsRefused] = useState(false);
  const open = suggestions.filter(({ text }) => !added.includes(text));
  if (open.length === 0 && modelName === null) return null;
  const add = (text: string) => {
    const source = form.current?.elements.namedItem("source");
    if (!(source instanceof HTMLTextAreaElement)) return;
    const next = addQuestion(source.value, text);
    setIsRefused(next === null);
    if (next === null) return;
    source.value = next;
    setAdded([...added, text]);
    onAdd();
    // The button that was pressed goes away: who works by keyboard goes on from here.
    section.current?.focus();
  };
  return (
    <section ref={section} tabIndex={-1} aria-label={t("editor.suggestions")} className="flex flex-col gap-2">
      <h3 className="text-sm font-semibold">{t("editor.suggestions")}</h3>
      {open.length > 0 ? <p className="text-sm text-soft">{t("editor.suggestionsHint")}</p> : null}
      <p role="status" className="text-sm text-no">
        {isRefused ? t("editor.addRefused") : ""}
      </p>
      <ul className="flex flex-col gap-1">
        {open.map(({ text, count, isChosen }) => (
          <SuggestionLine key={text} text={text} onAdd={add}>
            {t(isChosen ? "editor.chosenBy" : "editor.askedBy", { count })}
          </SuggestionLine>
        ))}
      </ul>
      {modelName === null ? null : <ModelProposals modelName={modelName} form={form} added={added} onAdd={add} />}
    </section>
  );
}
