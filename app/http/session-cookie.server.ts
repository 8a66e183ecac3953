import { createCookie } from "@remix-run/node";
import type { Config } from "#app/config.server.ts";
import type { StartedSession } from "#app/domain/identity/start-session.server.ts";

/** Customers and staff have a cookie each, so that one browser can be both at once. */
export type CookieName = "guichet_customer" | "guichet_staff";

function cookieNamed(name: CookieName, config: Config) {
  return createCookie(name, {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: config.publicUrl?.startsWith("https:") ?? false,
  });
}

/** The token that the browser sent under this name, or null. */
export async function readToken(request: Request, name: CookieName, config: Config): Promise<string | null> {
  const value: unknown = await cookieNamed(name, config).parse(request.headers.get("Cookie"));
  return typeof value === "string" && value !== "" ? value : null;
}

/** The Set-Cookie header that gives the browser a token for so long by its own clock, which may differ from ours. */
export function giveToken(name: CookieName, session: StartedSession, config: Config): Promise<string> {
  return cookieNamed(name, config).serialize(session.token, { maxAge: session.lifetimeSeconds });
}

/** The Set-Cookie header that takes the token back. */
export function takeTokenBack(name: CookieName, config: Config): Promise<string> {
  return cookieNamed(name, config).serialize("", { expires: new Date(0) });
}
