import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { queueQuery } from "./queue-view.ts";
import type { QueueView } from "./queue-view.ts";

type TagFilterProps = { view: QueueView; tag: string | null; inUse: string[] };

/** Narrows the queue to one tag, or says to which it is narrowed and lets it go. */
export function TagFilter({ view, tag, inUse }: TagFilterProps) {
  const { t } = useTranslation();
  if (tag !== null)
    return (
      <p className="flex flex-wrap items-center justify-between gap-x-3 border-b border-line bg-wash px-3 py-1 text-sm">
        <span className="min-w-0 font-semibold break-all">{t("tags.narrowed", { tag })}</span>
        <Link to={`/agent/queue?${queueQuery(view, null)}`} className="link inline-flex min-h-9 items-center">
          {t("tags.clear")}
        </Link>
      </p>
    );
  if (inUse.length === 0) return null;
  return (
    <Form action="/agent/queue" className="flex items-end gap-2 border-b border-line px-3 py-2">
      <input type="hidden" name="view" value={view} />
      <label className="min-w-0 flex-1 text-sm font-semibold">
        {t("tags.narrow")}
        <input
          name="tag"
          list="queue-tags"
          required
          autoComplete="off"
          autoCapitalize="none"
          className="field mt-1 block min-h-9 w-full py-1"
        />
      </label>
      <datalist id="queue-tags">
        {inUse.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <button className="button button-small">{t("tags.narrowButton")}</button>
    </Form>
  );
}
