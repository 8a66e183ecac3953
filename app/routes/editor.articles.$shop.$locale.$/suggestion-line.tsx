import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** One way to put it, the button that adds it, and where it comes from. */
export function SuggestionLine({
  text,
  onAdd,
  children,
}: {
  text: string;
  onAdd: (text: string) => void;
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <li className="flex items-baseline gap-3 text-sm">
      <button type="button" className="button button-small min-h-8" onClick={() => onAdd(text)}>
        {t("editor.addQuestion")}
      </button>
      <span className="min-w-0 flex-1 break-words">{text}</span>
      <span className="text-soft">{children}</span>
    </li>
  );
}
