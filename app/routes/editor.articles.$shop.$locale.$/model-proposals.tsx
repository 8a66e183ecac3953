import { useFetcher } from "@remix-run/react";
import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import { SuggestionLine } from "./suggestion-line.tsx";

/** Asks the operator's language model for other ways to put what the text in the form answers. */
export function ModelProposals({
  modelName,
  form,
  added,
  onAdd,
}: {
  modelName: string;
  form: RefObject<HTMLFormElement>;
  added: readonly string[];
  onAdd: (text: string) => void;
}) {
  const { t } = useTranslation();
  const fetcher = useFetcher<{ proposed: string[] | null }>();
  const isAsking = fetcher.state !== "idle";
  const ask = () => {
    if (!form.current || isAsking) return;
    const body = new FormData(form.current);
    body.set("intent", "propose");
    fetcher.submit(body, { method: "post" });
  };
  const open = (fetcher.data?.proposed ?? []).filter((text) => !added.includes(text));
  const said =
    !fetcher.data || isAsking ? null : fetcher.data.proposed === null ? "failed" : open.length ? null : "none";
  return (
    <>
      <button type="button" className="button button-small min-h-10 self-start" aria-disabled={isAsking} onClick={ask}>
        {t(isAsking ? "editor.proposing" : "editor.propose", { model: modelName })}
      </button>
      <p role="status" className="text-sm text-soft">
        {said === null ? "" : t(said === "failed" ? "editor.proposalFailed" : "editor.proposedNone")}
      </p>
      <ul className="flex flex-col gap-1">
        {open.map((text) => (
          <SuggestionLine key={text} text={text} onAdd={onAdd} />
        ))}
      </ul>
    </>
  );
}
