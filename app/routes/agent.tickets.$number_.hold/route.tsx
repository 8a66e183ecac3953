import type { ActionFunctionArgs } from "@remix-run/node";
import { Link, useParams } from "@remix-run/react";
import type { ClientActionFunctionArgs } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { readWake, wakeChoices } from "#app/domain/tickets/wake-choices.ts";
import { viewStaffTicket } from "#app/domain/tickets/view-staff-ticket.server.ts";
import { takeUpTicket } from "#app/domain/tickets/wake-ticket.server.ts";
import { findShop } from "#app/flows/knowledge-base.ts";
import { letRest } from "#app/flows/let-rest.server.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { leadDocumentTo, readForm, textField } from "#app/http/form.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";
import { services } from "#app/services.server.ts";
import { orUnsent } from "#app/ui/desk/last-read.ts";
import { HoldForm } from "#app/ui/ticket/hold-form.tsx";
import type { HoldAnswer } from "#app/ui/ticket/hold-form.tsx";
import { pageTitle } from "#app/ui/page-title.ts";
import { useOutcome } from "#app/ui/use-outcome.ts";

export const meta = pageTitle("hold.title");

/** In the browser: what could not be sent is said where it was pressed, instead of an error in place of the page. */
export const clientAction = ({ serverAction }: ClientActionFunctionArgs) => orUnsent(serverAction, { kind: "unsent" });

/** Puts a ticket on hold, changes its hold, or takes it up again. A hold that is refused comes back as it was typed. */
export async function action({ request, params }: ActionFunctionArgs): Promise<HoldAnswer> {
  const staff = await requireStaff(request, "routes/agent.tickets.$number_.hold");
  const number = ticketNumber(params);
  const path = `/agent/tickets/${number}`;
  const form = await readForm(request);
  const now = services.clock();
  if (textField(form, "intent") === "take_up") {
    const { kind } = await takeUpTicket(services.desk, staff, number, now);
    if (kind === "not_found") throw new Response(null, { status: 404 });
    leadDocumentTo(request, path);
    return { kind: kind === "refused" ? "not_held" : "taken_up" };
  }
  const ticket = await viewStaffTicket(services.db, staff, number);
  if (!ticket) throw new Response(null, { status: 404 });
  const key = z.uuid().safeParse(textField(form, "submissionKey"));
  if (!key.success) throw new Response("This form is incomplete. Open the page again.", { status: 400 });
  const facts = findShop(services.knowledge(), ticket.shop);
  const timeZone = facts?.shop.timeZone ?? "UTC";
  const typed = { wake: textField(form, "wake"), moment: textField(form, "moment"), reason: textField(form, "reason") };
  const wake = readWake(typed, timeZone, now);
  const chosen = typed.wake === "moment" ? typed.moment : typed.wake;
  const hold = { number, chosen, reason: typed.reason, submissionKey: key.data };
  const outcome =
    wake.kind === "refused" ? wake : await letRest(services.desk, staff, { ...hold, wakesAt: wake.wakesAt }, now);
  if (outcome.kind === "not_found") throw new Response(null, { status: 404 });
  if (outcome.kind === "held") {
    leadDocumentTo(request, path);
    return { kind: "held" };
  }
  const shown = facts ? wakeChoices(facts, now).map(({ name, at }) => ({ name, at: at.toISOString() })) : [];
  return {
    ...{ kind: "refused", reason: outcome.reason, typed, submissionKey: key.data },
    ...{ choices: shown, timeZone, locale: staff.locale, isHeld: ticket.status === "on_hold" },
  };
}

/** For a browser without scripts: what was refused, on this very page. */
export default function RefusedHold() {
  const answer = useOutcome<typeof action>();
  const { number } = useParams();
  const { t } = useTranslation();
  return (
    <div className="mx-auto max-w-2xl p-5">
      <h2 className="mb-4 text-lg">
        <Link className="link" to={`/agent/tickets/${number}`}>
          {t("ticket.title", { number })}
        </Link>
      </h2>
      {answer?.kind === "refused" ? <HoldForm number={Number(number)} {...answer} refused={answer} /> : null}
    </div>
  );
}
