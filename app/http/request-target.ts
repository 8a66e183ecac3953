const hostPattern = /^([\w.-]+|\[[0-9a-f:]+\])(:\d{1,5})?$/i;

/** Whether a Host header names a host and nothing else: it becomes part of the address that pages see. */
export function isPlainHost(host: string | undefined): boolean {
  return host !== undefined && hostPattern.test(host) && URL.canParse(`http://${host}`);
}

/**
 * The path and query that a request is for, as the URL standard resolves them (`..`, `%2e%2e`, `\\`), so that the door
 * and the page see the very same; null for a target that is not a plain path.
 */
export function resolveTarget(target: string): string | null {
  if (!target.startsWith("/") || target.includes("#") || !URL.canParse(target, "http://own.invalid")) return null;
  const url = new URL(target, "http://own.invalid");
  if (url.host !== "own.invalid" || url.pathname.startsWith("//")) return null;
  return url.pathname + url.search;
}
