import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { slotInWords } from "#app/domain/calls/call-emails.ts";
import { viewCallBack } from "#app/domain/calls/view-call-back.server.ts";
import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import { moveCall } from "#app/flows/move-call.server.ts";
import { offerCallSlots } from "#app/flows/offer-call-slots.server.ts";
import { readForm, textField } from "#app/http/form.server.ts";
import { countAttempt } from "#app/http/rate-limit.server.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { requireTicket } from "#app/http/require-ticket.server.ts";
import { ticketNumber } from "#app/http/ticket-number.server.ts";
import { services } from "#app/services.server.ts";
import { Notice } from "#app/ui/notice.tsx";
import { pageTitle } from "#app/ui/page-title.ts";
import { CallSlotChoice } from "#app/ui/ticket/call-slot-choice.tsx";
import { useOutcome } from "#app/ui/use-outcome.ts";

export const meta = pageTitle("call.title");

/** The customer's own call, for its proven customer or whoever holds the key of the form that asked for it. */
async function requireCall({ request, params }: Pick<LoaderFunctionArgs, "request" | "params">) {
  const { shop, locale, published } = requireShop(params);
  const number = ticketNumber(params);
  await requireTicket(request, shop.id, number);
  const key = new URL(request.url).searchParams.get("key");
  const query = key ? `?key=${encodeURIComponent(key)}` : "";
  const path = `/${shop.id}/${locale}/tickets/${number}`;
  return {
    shop,
    locale,
    published,
    number,
    path,
    query,
    call: await viewCallBack(services.db, { shop: shop.id, number }),
  };
}

export async function loader(args: LoaderFunctionArgs) {
  const { shop, locale, published, path, query, call } = await requireCall(args);
  const { language = locale, ticketId } = call ?? {};
  const slots = call
    ? await offerCallSlots(services.db, published, { language, exceptTicketId: ticketId }, services.clock())
    : [];
  return {
    ...{ path, query, locale, timeZone: shop.timeZone, slots },
    call: call && { startsAt: call.startsAt, endsAt: call.endsAt },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { published, path, query, call, number } = await requireCall(args);
  const form = await readForm(args.request);
  const attempt = await countAttempt("changeCall", String(number));
  if (attempt.kind === "limited") return data({ kind: "too_many" as const }, 429);
  if (!call) return data({ kind: "settled" as const }, 409);
  const isCancelled = textField(form, "intent") === "cancel";
  const startsAt = z.iso.datetime().safeParse(textField(form, "slot"));
  if (!isCancelled && !startsAt.success) return data({ kind: "no_slot" as const }, 400);
  const wanted = { ticketId: call.ticketId, startsAt: isCancelled ? null : new Date(startsAt.data ?? 0) };
  const outcome = await moveCall(services.desk, published, wanted, services.clock());
  if (outcome.kind === "taken") return data({ kind: "taken" as const }, 409);
  if (outcome.kind === "settled") return data({ kind: "settled" as const }, 409);
  return redirect(`${path}${query}${query === "" ? "?" : "&"}call=${outcome.kind}`, 303);
}

const sentences = {
  taken: "call.taken",
  settled: "call.settled",
  no_slot: "call.errors.slot",
  too_many: "ticket.errors.tooMany",
} as const;

export default function MoveCall() {
  const { path, query, locale, timeZone, slots, call } = useLoaderData<typeof loader>();
  const fault = useOutcome<typeof action>();
  const { t } = useTranslation();
  return (
    <>
      <h1 className="text-3xl">{t("call.title")}</h1>
      <p className="mt-2">
        <a className="link" href={`${path}${query}`}>
          {t("call.back")}
        </a>
      </p>
      <div className="mt-6 grid grid-cols-1 gap-6">
        {fault ? <Notice tone="fault">{t(sentences[fault.kind])}</Notice> : null}
        {call ? (
          <>
            <p className="text-lg font-semibold">{slotInWords(call, interfaceLocale(locale), timeZone)}</p>
            <form method="post" action={`${path}/call${query}`} className="card grid grid-cols-1 gap-3 py-4">
              <CallSlotChoice {...{ slots, locale, timeZone }} chosen={undefined} />
              {slots.length > 0 ? (
                <div className="px-4">
                  <button name="intent" value="move" className="button button-primary">
                    {t("call.save")}
                  </button>
                </div>
              ) : null}
            </form>
            <form method="post" action={`${path}/call${query}`}>
              <button name="intent" value="cancel" className="button">
                {t("call.cancel")}
              </button>
            </form>
          </>
        ) : (
          <p>{t("call.settled")}</p>
        )}
      </div>
    </>
  );
}
