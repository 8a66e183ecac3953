import type { StaffRole } from "./actor.ts";

/** Who may use a route: anybody; a customer whose identity is proven; staff of certain roles; or only a demonstration. */
export type Access =
  { for: "anybody" } | { for: "customer" } | { for: "staff"; roles: readonly StaffRole[] } | { for: "demo" };

const anybody: Access = { for: "anybody" };
const customer: Access = { for: "customer" };
const demo: Access = { for: "demo" };
const anyStaff: Access = { for: "staff", roles: ["agent", "editor", "lead", "admin"] };
const agents: Access = { for: "staff", roles: ["agent", "lead", "admin"] };
const leads: Access = { for: "staff", roles: ["lead", "admin"] };
const editors: Access = { for: "staff", roles: ["editor", "lead", "admin"] };

/**
 * The one authorisation table: every route by its id, and who may use it. A route that is not here is refused.
 * Whose ticket, order or answer it is, is the rooms' own condition on each read.
 */
export const accessByRoute: Readonly<Record<string, Access>> = {
  root: anybody,
  "routes/_index": anybody,
  "routes/$": anybody,
  "routes/health": anybody,
  "routes/inbound-mail": anybody,
  "routes/outbox": demo,
  "routes/signed-out": anybody,
  "routes/refused": anybody,
  "routes/unavailable": anybody,
  "routes/closed": anybody,
  "routes/sign-in": anybody,
  "routes/sign-out": anyStaff,
  "routes/$shop._index": anybody,
  "routes/themes.$file": anybody,
  "routes/$shop.$locale": anybody,
  "routes/$shop.$locale._index": anybody,
  "routes/$shop.$locale.help.$category.$slug": anybody,
  "routes/$shop.$locale.ask": anybody,
  "routes/$shop.$locale.answers.$answerId": anybody,
  "routes/$shop.$locale.answers.$answerId_.feedback": anybody,
  "routes/$shop.$locale.answers.$answerId_.wording": anybody,
  "routes/$shop.$locale.answers.$answerId_.sources.$position": anybody,
  "routes/$shop.$locale.support": anybody,
  "routes/$shop.$locale.support_.events": anybody,
  "routes/$shop.$locale.requests.$type": customer,
  "routes/$shop.$locale.sign-in": anybody,
  "routes/$shop.$locale.sign-in_.code": anybody,
  "routes/$shop.$locale.sign-out": anybody,
  "routes/$shop.$locale.orders._index": customer,
  "routes/$shop.$locale.orders.$number": customer,
  "routes/$shop.$locale.tickets._index": customer,
  "routes/$shop.$locale.tickets.$number": anybody,
  "routes/$shop.$locale.tickets.$number_.replies": anybody,
  "routes/$shop.$locale.tickets.$number_.satisfaction": anybody,
  "routes/$shop.$locale.tickets.$number_.events": anybody,
  "routes/$shop.$locale.tickets.$number_.evidence": anybody,
  "routes/$shop.$locale.tickets.$number_.chat": anybody,
  "routes/$shop.$locale.tickets.$number_.transcript": anybody,
  "routes/$shop.$locale.tickets.$number_.call": anybody,
  "routes/$shop.$locale.tickets.$number_.attachments.$attachmentId": customer,
  "routes/agent": agents,
  "routes/agent._index": agents,
  "routes/agent.queue": agents,
  "routes/agent.calls": agents,
  "routes/agent.tickets.$number": agents,
  "routes/agent.tickets.$number_.call": agents,
  "routes/agent.tickets.$number_.chat": agents,
  "routes/agent.tickets.$number_.hand-over": agents,
  "routes/agent.tickets.$number_.transcript": agents,
  "routes/agent.tickets.$number_.assignment": agents,
  "routes/agent.tickets.$number_.attachments.$attachmentId": agents,
  "routes/agent.tickets.$number_.merge": agents,
  "routes/agent.tickets.$number_.merger": agents,
  "routes/agent.tickets.$number_.messages.$messageId.original": agents,
  "routes/agent.tickets.$number_.hold": agents,
  "routes/agent.tickets.$number_.priority": agents,
  "routes/agent.tickets.$number_.replies": agents,
  "routes/agent.tickets.$number_.solution": agents,
  "routes/agent.tickets.$number_.sources.$position": agents,
  "routes/agent.tickets.$number_.tags": agents,
  "routes/agent.presence": agents,
  "routes/agent.events": agents,
  "routes/admin": leads,
  "routes/admin._index": leads,
  "routes/admin.operations": leads,
  "routes/admin.mail": leads,
  "routes/admin.mail_.$mailId.source": leads,
  "routes/admin.staff._index": leads,
  "routes/admin.staff.$staffId": leads,
  "routes/editor": editors,
  "routes/editor._index": editors,
  "routes/editor.insights": editors,
  "routes/editor.articles._index": editors,
  "routes/editor.articles.$shop.$locale.$": editors,
};

/** The access that a chain of matched routes grants: each of them must agree; an unknown one refuses. */
export function accessFor(routeIds: readonly string[]): Access[] | null {
  const all = routeIds.map((id) => accessByRoute[id]);
  return all.every((access) => access !== undefined) ? (all as Access[]) : null;
}

/** Whether somebody who is proven to be this much may pass. */
export function isAllowed(
  access: Access,
  who: { customer: boolean; staffRole: StaffRole | null; isDemo: boolean },
): boolean {
  if (access.for === "anybody") return true;
  if (access.for === "demo") return who.isDemo;
  if (access.for === "customer") return who.customer;
  return who.staffRole !== null && access.roles.includes(who.staffRole);
}
