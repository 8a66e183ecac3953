/** What an Origin check needs to know of a request. */
export type OriginFacts = {
  method: string;
  host: string | undefined;
  origin: string | undefined;
  fetchSite: string | undefined;
};

/**
 * Whether a request may change something: reading always may; otherwise the browser must say that it comes from our
 * own pages, by Origin (its host is the request's, or the public address's) or else by Sec-Fetch-Site. A request that
 * says neither is refused, since a browser that submits a form always says one of them.
 */
export function isOwnOrigin({ method, host, origin, fetchSite }: OriginFacts, publicUrl: string | null): boolean {
  if (["GET", "HEAD", "OPTIONS"].includes(method.toUpperCase())) return true;
  if (origin === undefined) return fetchSite === "same-origin";
  if (!/^https?:/.test(origin) || !URL.canParse(origin)) return false;
  const own = publicUrl ? new URL(publicUrl).host : host;
  return new URL(origin).host === own;
}
