import type { PendingFile } from "#app/domain/attachments/list-pending-uploads.server.ts";
import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import { translatorFor } from "#app/domain/i18n/translator.ts";

type Given = { texts: Readonly<Record<string, string>>; uploads: readonly PendingFile[] };

/** The message that tells what was added, in the page's language; empty when nothing was. */
export function describeAddition(
  fields: readonly { key: string; label: string }[],
  { texts, uploads }: Given,
  locale: string,
): string {
  const { t } = translatorFor(interfaceLocale(locale));
  const nameOf = (label: string) => label || t("request.evidence.other");
  const files = fields.flatMap(({ key, label }) => {
    const count = uploads.filter(({ evidenceKey }) => evidenceKey === key).length;
    return count === 0 ? [] : [`${nameOf(label)} (${count})`];
  });
  const words = fields.flatMap(({ key, label }) => (texts[key] ? [`${nameOf(label)}: ${texts[key]}`] : []));
  return [...(files.length === 0 ? [] : [t("evidence.added", { list: files.join(", ") })]), ...words].join("\n");
}
