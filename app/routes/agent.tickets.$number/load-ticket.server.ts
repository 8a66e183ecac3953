import type { LoaderFunctionArgs, SerializeFrom } from "@remix-run/node";
import { detailOrder } from "#app/domain/orders/detail-order.ts";
import { viewSeenBefore } from "#app/domain/tickets/view-seen-before.server.ts";
import { viewCallBack } from "#app/domain/calls/view-call-back.server.ts";
import { viewChatState } from "#app/domain/chat/view-chat-state.server.ts";
import { closesAfterMs } from "#app/domain/tickets/closing.ts";
import { wakeChoices } from "#app/domain/tickets/wake-choices.ts";
import { listReceivers } from "#app/domain/tickets/give-ticket.server.ts";
import { listOtherTickets } from "#app/domain/tickets/list-other-tickets.server.ts";
import { listTags } from "#app/domain/tickets/list-tags.server.ts";
import { viewStaffTicket } from "#app/domain/tickets/view-staff-ticket.server.ts";
import type { StaffTicket } from "#app/domain/tickets/view-staff-ticket.server.ts";
import { findShop } from "#app/flows/knowledge-base.ts";
import { listColleagues } from "#app/flows/hand-over-chat.server.ts";
import { chatLimitsOf } from "#app/http/chat-stream.server.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";
import { services } from "#app/services.server.ts";
import { viewNearTicket } from "./view-near-ticket.server.ts";

/** The ticket with everything that goes with it; 404 when it is out of this person's reach. */
export async function loadTicket({ request, params }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, "routes/agent.tickets.$number");
  const ticket = await viewStaffTicket(services.db, staff, ticketNumber(params));
  if (!ticket) throw new Response(null, { status: 404 });
  const published = findShop(services.knowledge(), ticket.shop);
  const shop = published?.shop;
  const order = ticket.order && shop ? detailOrder(ticket.order, shop, staff.locale) : null;
  const mayGive = staff.role !== "agent" && ticket.status !== "solved" && ticket.status !== "closed";
  const { similar, suggested } = await viewNearTicket(ticket, shop ?? null);
  const now = services.clock();
  const state = await viewChatState(services.db, ticket.id, chatLimitsOf(ticket.shop), now);
  const assigneeId = ticket.assignee?.id ?? null;
  const isLive = state !== null && state.kind !== "ended";
  const call = await viewCallBack(services.db, { shop: ticket.shop, number: ticket.number });
  return {
    ticket: {
      ...ticket,
      order,
      similar,
      suggested,
      /** what it may be merged into; null once it is closed */
      others: ticket.status === "closed" ? null : await listOtherTickets(services.db, staff, toOther(ticket)),
      ...(await viewSeenBefore(services.db, ticket.id, now)),
    },
    chat: state && {
      state,
      colleagues: isLive ? await listColleagues(services.db, { ...ticket, assigneeId }, now) : [],
    },
    /** whom a lead may give it to; null for anybody else */
    receivers: mayGive ? await listReceivers(services.db, { ...ticket, assigneeId }, now) : null,
    /** tags in use at this shop */
    tagsInUse: await listTags(services.db, ticket),
    call: call && { startsAt: call.startsAt, endsAt: call.endsAt, phone: call.phone },
    /** when a hold may be chosen to wake */
    choices: published ? wakeChoices(published, now).map(({ name, at }) => ({ name, at: at.toISOString() })) : [],
    closeAfterDays: closesAfterMs(ticket.shop, services.desk.letterhead) / 86_400_000,
    locale: staff.locale,
    timeZone: shop?.timeZone ?? "UTC",
    submissionKey: crypto.randomUUID(),
  };
}

function toOther({ id, shop, orderId, requester }: StaffTicket) {
  return { id, shop, orderId, requesterId: requester.id };
}

/** A chat as its agent's page gets it; null for a ticket without one. */
export type WorkedChat = SerializeFrom<typeof loadTicket>["chat"];
export type WakeOffer = SerializeFrom<typeof loadTicket>["choices"][number];
export type TicketReceiver = NonNullable<SerializeFrom<typeof loadTicket>["receivers"]>[number];

/** A ticket as its agent's page gets it. */
export type WorkedTicket = SerializeFrom<typeof loadTicket>["ticket"];
