import { Link, useFetcher, useSearchParams } from "@remix-run/react";
import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { maxTagLength, maxTags, normaliseTag } from "#app/domain/tickets/tag.ts";
import { Notice } from "#app/ui/notice.tsx";

type TagsPartProps = { number: number; tags: string[]; inUse: string[] };

/** What the tags' own route answers. */
type TagAnswer = { refused: "not_a_word" | "too_many"; tag: string } | { refused: "unreached" } | null;

/** The tags of a ticket: each leads to the queue narrowed to it and may be taken off; those in use are suggested. */
export function TagsPart({ number, tags, inUse }: TagsPartProps) {
  const { t } = useTranslation();
  const [query] = useSearchParams();
  const fetcher = useFetcher<TagAnswer>();
  const form = useRef<HTMLFormElement>(null);
  const typed = query.get("typed");
  const refused = fetcher.data === undefined ? refusedBefore(typed, tags) : fetcher.data;
  const isDone = fetcher.state === "idle" && fetcher.data === null;
  useEffect(() => {
    if (isDone) form.current?.reset();
  }, [isDone]);
  const kept = new URLSearchParams(query);
  kept.delete("typed");
  kept.delete("merged");
  const action = `/agent/tickets/${number}/tags?${kept}`;
  return (
    <>
      {tags.length === 0 ? <p className="text-soft">{t("tags.none")}</p> : null}
      <ul className="flex flex-wrap gap-1.5" aria-label={t("tags.title")}>
        {tags.map((tag) => (
          <li key={tag} className="tag max-w-full gap-1 py-0 pe-1">
            <Link
              className="inline-flex min-h-6 min-w-0 items-center break-all whitespace-normal text-inherit"
              to={`/agent/queue?${new URLSearchParams({ ...Object.fromEntries(kept), tag })}`}
              title={t("tags.show", { tag })}
            >
              {tag}
            </Link>
            <fetcher.Form method="post" action={action} className="inline-flex">
              <input type="hidden" name="tag" value={tag} />
              <button
                name="intent"
                value="remove"
                className="inline-grid size-6 cursor-pointer place-items-center rounded-full hover:bg-line"
                aria-label={t("tags.remove", { tag })}
              >
                <X className="size-3.5" aria-hidden="true" />
              </button>
            </fetcher.Form>
          </li>
        ))}
      </ul>
      <fetcher.Form ref={form} method="post" action={action} className="mt-2 flex flex-wrap items-end gap-2">
        <label className="min-w-0 flex-1 basis-32 font-semibold">
          {t("tags.add")}
          <input
            name="tag"
            list="tags-in-use"
            required
            autoComplete="off"
            autoCapitalize="none"
            defaultValue={fetcher.data === undefined ? (typed ?? "") : ""}
            className="field mt-1 block min-h-9 w-full py-1"
            aria-invalid={refused ? true : undefined}
            aria-describedby={refused ? "tag-fault" : undefined}
          />
        </label>
        <datalist id="tags-in-use">
          {inUse
            .filter((tag) => !tags.includes(tag))
            .map((tag) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
        <button name="intent" value="add" className="button button-small">
          {t("tags.addButton")}
        </button>
      </fetcher.Form>
      {refused ? (
        <div className="mt-2 [overflow-wrap:anywhere]">
          <Notice tone="fault" id="tag-fault">
            {refused.refused === "unreached"
              ? t("agent.unreached")
              : t(`tags.refused.${refused.refused}`, { tag: shorten(refused.tag) })}
          </Notice>
        </div>
      ) : null}
    </>
  );
}

/** Why what was typed without a script is not there, as things stand. */
function refusedBefore(typed: string | null, tags: string[]): TagAnswer {
  const tag = typed === null ? null : normaliseTag(typed);
  if (typed === null || (tag !== null && tags.includes(tag))) return null;
  if (tag === null) return { refused: "not_a_word", tag: typed };
  return tags.length >= maxTags ? { refused: "too_many", tag: typed } : null;
}

function shorten(tag: string): string {
  const characters = [...tag];
  return characters.length > maxTagLength ? `${characters.slice(0, maxTagLength).join("")}…` : tag;
}
