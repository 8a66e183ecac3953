import { redirect } from "@remix-run/node";
import { startSession } from "#app/domain/identity/start-session.server.ts";
import { accessByRoute, isAllowed } from "#app/domain/identity/authorisation.ts";
import type { CustomerActor, StaffActor, VisitorActor } from "#app/domain/identity/actor.ts";
import { viewCustomerActor, viewStaffActor } from "#app/domain/identity/view-actor.server.ts";
import { services } from "#app/services.server.ts";
import { giveToken, readToken } from "./session-cookie.server.ts";

/** Who the customer's cookie stands for; null for a browser that has none. */
export async function viewCustomer(request: Request): Promise<CustomerActor | VisitorActor | null> {
  const token = await readToken(request, "guichet_customer", services.config);
  return token ? viewCustomerActor(services.db, token, services.clock()) : null;
}

/** The signed-in customer of this shop; null for visitors and for customers of other shops. */
export async function viewShopCustomer(request: Request, shop: string): Promise<CustomerActor | null> {
  const actor = await viewCustomer(request);
  return actor?.kind === "customer" && actor.shop === shop ? actor : null;
}

/** Who asks: the browser's session, begun now when there is none; `headers` then carries its cookie. */
export async function requireVisitor(
  request: Request,
): Promise<{ actor: CustomerActor | VisitorActor; headers: Headers }> {
  const headers = new Headers();
  const actor = await viewCustomer(request);
  if (actor) return { actor, headers };
  const session = await startSession(services.db, { kind: "visitor" }, services.clock());
  headers.append("Set-Cookie", await giveToken("guichet_customer", session, services.config));
  return { actor: { kind: "visitor", sessionId: session.sessionId }, headers };
}

/** The signed-in customer; the authorisation table has already let them in, so anything else is a fault in it. */
export async function requireCustomer(request: Request, shop: string): Promise<CustomerActor> {
  const actor = await viewShopCustomer(request, shop);
  if (!actor) throw new Response(null, { status: 404 });
  return actor;
}

/** The way to the shop's sign-in page and back to the page asked for. */
export function toSignIn(request: Request): Response {
  const { pathname, search } = new URL(request.url);
  const [, shop, locale] = pathname.split("/");
  return redirect(`/${shop}/${locale}/sign-in?next=${encodeURIComponent(pathname + search)}`);
}

/** Who the staff cookie stands for, or null. */
export async function viewStaff(request: Request): Promise<StaffActor | null> {
  const token = await readToken(request, "guichet_staff", services.config);
  return token ? viewStaffActor(services.db, token, services.clock()) : null;
}

/**
 * The signed-in member of staff whom the authorisation table lets into this route: a second lock behind the door, on
 * every loader and action of staff.
 */
export async function requireStaff(request: Request, routeId: string): Promise<StaffActor> {
  const staff = await viewStaff(request);
  const access = accessByRoute[routeId];
  const who = { customer: false, staffRole: staff?.role ?? null, isDemo: false };
  if (!staff || !access || !isAllowed(access, who)) throw new Response(null, { status: 403 });
  return staff;
}
