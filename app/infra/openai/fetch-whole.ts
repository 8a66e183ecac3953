/** Asks the address given and no other: what is sent, a customer's words perhaps, follows no redirect. */
export function fetchThere(input: Parameters<typeof fetch>[0], init?: RequestInit): Promise<Response> {
  return fetch(input, { ...init, redirect: "manual" });
}

/** Reads the whole answer while the request's time runs: the client stops its clock at the head, and a body may hang for ever. */
export async function fetchWhole(...request: Parameters<typeof fetch>): Promise<Response> {
  const response = await fetchThere(...request);
  const body = await response.arrayBuffer();
  const { status, statusText, headers } = response;
  return new Response(body.byteLength === 0 ? null : body, { status, statusText, headers });
}

/** Where a service is, without a password that the address may hold. */
export function addressOf(baseUrl: string): string {
  const { host, pathname } = new URL(baseUrl);
  return `${host}${pathname.replace(/\/+$/, "")}`;
}
