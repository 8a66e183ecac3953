import { accessFor, isAllowed } from "#app/domain/identity/authorisation.ts";
import { viewCustomer, viewStaff } from "./actor.server.ts";
import { isClosedShop } from "./is-closed-shop.server.ts";
import { services } from "#app/services.server.ts";

/** What the door says to a request: come in, sign in first (and where), not for you, or the shop is closed for now. */
export type Admission =
  { kind: "admitted" } | { kind: "sign_in"; location: string } | { kind: "refused" } | { kind: "closed" };

/**
 * Holds a request against the authorisation table before any loader runs. Whoever is not signed in is sent to the
 * door that fits; whoever is, but may not, is refused. A closed shop is so for everybody.
 */
export async function admit(request: Request, routeIds: readonly string[], shopAndLocale: string): Promise<Admission> {
  const accesses = accessFor(routeIds);
  if (!accesses) return { kind: "refused" };
  if (await isOfClosedShop(request, routeIds)) return { kind: "closed" };
  if (accesses.every((access) => access.for === "anybody")) return { kind: "admitted" };
  const staff = await viewStaff(request);
  const customer = await viewCustomer(request);
  const who = {
    customer: customer?.kind === "customer",
    staffRole: staff?.role ?? null,
    isDemo: services.config.isDemo,
  };
  const refusing = accesses.find((access) => !isAllowed(access, who));
  if (!refusing) return { kind: "admitted" };
  const { pathname, search } = new URL(request.url);
  const next = request.method === "GET" ? `?next=${encodeURIComponent(pathname.replace(/\.data$/, "") + search)}` : "";
  if (refusing.for === "staff" && !staff) return { kind: "sign_in", location: `/sign-in${next}` };
  if (refusing.for === "customer") return { kind: "sign_in", location: `/${shopAndLocale}/sign-in${next}` };
  return { kind: "refused" };
}

/** Whether an address of customers, be there a page or not, begins with the name of a closed shop. */
async function isOfClosedShop(request: Request, routeIds: readonly string[]): Promise<boolean> {
  if (!routeIds.some((id) => id.startsWith("routes/$"))) return false;
  const [, shop = ""] = new URL(request.url).pathname.replace(/\.data$/, "").split("/");
  return isClosedShop(shop);
}
