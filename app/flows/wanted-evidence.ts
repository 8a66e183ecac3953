import type { Article } from "#app/domain/knowledge/article.ts";
import type { TriageRecord } from "#app/domain/triage/triage-record.ts";

/** What an article asks for as a ticket keeps it, with what was given in words; null when it asks for nothing. */
export function wantedEvidence(
  article: Article | null,
  textOf: (key: string) => string | null,
): TriageRecord["evidence"] {
  if (!article || article.frontMatter.evidence.length === 0) return null;
  const { id, locale, version, frontMatter } = article;
  return {
    article: { id, locale, version, title: frontMatter.title },
    wanted: frontMatter.evidence.map(({ sensitive, ...item }) => ({
      ...item,
      isSensitive: sensitive,
      text: textOf(item.key),
    })),
  };
}
