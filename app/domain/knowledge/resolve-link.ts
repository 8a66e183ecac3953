/** The article and anchor that a relative link of an article means; null for a link that leaves the help pages. */
export type InnerLink = { articleId: string; anchor: string | null };

/** Reads a link as seen from an article: `../returns/how.md#costs`, `#costs`. Never leaves the locale's folder. */
export function resolveLink(url: string, fromArticleId: string): InnerLink | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith("/")) return null;
  const [path = "", fragment] = url.split("#");
  const anchor = fragment ? decodeAnchor(fragment) : null;
  if (path === "") return { articleId: fromArticleId, anchor };
  const parts = fromArticleId.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return { articleId: parts.join("/").replace(/\.md$/, ""), anchor };
}

function decodeAnchor(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
