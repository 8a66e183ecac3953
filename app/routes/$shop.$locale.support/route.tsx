import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { nameLanguage } from "#app/domain/i18n/name-language.ts";
import { escalateQuestion, type EscalationOutcome, type Requester } from "#app/flows/escalate-question.server.ts";
import type { CallSlot } from "#app/domain/calls/call-slots.ts";
import { offerCallSlots } from "#app/flows/offer-call-slots.server.ts";
import { offerChannels } from "#app/flows/offer-channels.server.ts";
import { requireVisitor, viewShopCustomer } from "#app/http/actor.server.ts";
import { readForm } from "#app/http/form.server.ts";
import { countAttempt } from "#app/http/rate-limit.server.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { services } from "#app/services.server.ts";
import { Notice } from "#app/ui/notice.tsx";
import { About } from "./about.tsx";
import { CallSlotChoice } from "#app/ui/ticket/call-slot-choice.tsx";
import { ChannelChoice } from "./channel-choice.tsx";
import { Evidence } from "./evidence.tsx";
import { MessageFields } from "./message-fields.tsx";
import { readSubmission, type SupportFault } from "./read-submission.server.ts";
import { viewSubject } from "./view-subject.server.ts";
import { pageTitle } from "#app/ui/page-title.ts";

export const meta = pageTitle("support.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, locale, published } = requireShop(params);
  const customer = await viewShopCustomer(request, shop.id);
  const { about, expectedBy } = await viewSubject(request, published, locale);
  return {
    formAction: `/${shop.id}/${locale}/support${new URL(request.url).search}`,
    locale,
    timeZone: shop.timeZone,
    email: customer?.email ?? null,
    about,
    channels: await offerChannels(services.db, published, about.language, services.clock()),
    slots: await offerCallSlots(services.db, published, about, services.clock()),
    expectedBy,
    submissionKey: crypto.randomUUID(),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { shop, locale, published } = requireShop(params);
  const form = await readForm(request);
  const { actor, headers } = await requireVisitor(request);
  const customer = actor.kind === "customer" && actor.shop === shop.id ? actor : null;
  const { answer, earlier, topics, order } = await viewSubject(request, published, locale);
  const read = readSubmission(form, customer, answer?.question ?? null, shop.country);
  const refuse = (error: SupportFault, status: number, now: { closed?: ClosedChannel; slots?: CallSlot[] } = {}) =>
    data({ error, closed: now.closed ?? null, slots: now.slots ?? null, typed: read.typed }, { status, headers });
  if (read.kind === "refused") return refuse(read.error, 400);
  const { submission } = read;
  for (const [limit, key] of limitsOf(submission.requester, actor.sessionId, context.clientAddress)) {
    if ((await countAttempt(limit, key)).kind === "limited") return refuse("tooMany", 429);
  }
  const deps = { ...services.desk, clock: services.clock, lexicon: services.knowledge().lexicon };
  const { isHoliday } = published;
  const outcome = await escalateQuestion(deps, {
    ...submission,
    sessionId: actor.sessionId,
    shop,
    isHoliday,
    locale,
    answer,
    earlier,
    topics,
    order,
  });
  if (outcome.kind === "channel_closed") return refuse("closed", 409, { closed: outcome });
  if (outcome.kind === "slot_taken") return refuse("slotTaken", 409, { slots: outcome.slots });
  if (outcome.kind === "refused") return refuse(faultOf[outcome.reason], 400);
  services.nudgeOutbox();
  const key = customer ? "" : `?key=${outcome.submissionKey}`;
  return redirect(`/${shop.id}/${locale}/tickets/${outcome.number}${key}`, { status: 303, headers });
}

/** What counts a request for a person: the browser, where it comes from, and the address that somebody only typed. */
function limitsOf(requester: Requester, sessionId: string, address: string) {
  const typed = requester.kind === "unproven" ? ([["escalateToEmail", requester.email]] as const) : [];
  return [["escalate", sessionId], ["escalateFromAddress", address], ...typed] as const;
}

type ClosedChannel = Extract<EscalationOutcome, { kind: "channel_closed" }>;

const faultOf = { empty: "message", too_long: "messageLong", no_phone: "phone", key_taken: "form" } as const;

/** Faults of a call-back have their words beside those of calls. */
function faultKey(error: SupportFault) {
  const isOfCall = error.startsWith("phone") || error.startsWith("slot");
  return isOfCall ? `call.errors.${error}` : `support.errors.${error}`;
}

export default function Support() {
  const { formAction, locale, timeZone, email, about, channels, slots, expectedBy, submissionKey } =
    useLoaderData<typeof loader>();
  const fault = useActionData<typeof action>();
  const { t } = useTranslation();
  const shown = fault?.closed?.channels ?? channels;
  // A form that failed keeps its key: what it opened in the meantime is found again instead of opened twice.
  const key = fault?.error === "form" ? submissionKey : (fault?.typed.submissionKey ?? submissionKey);
  const closed = fault?.closed ? t(`support.channels.${fault.closed.channel}`) : "";
  const language = nameLanguage(about.language, locale);
  return (
    <>
      <h1 className="text-3xl">{t("support.title")}</h1>
      <p className="mt-3 max-w-[60ch] text-soft">{t("support.lead")}</p>
      <form method="post" action={formAction} className="mt-8 grid grid-cols-1 gap-8" noValidate>
        {fault ? (
          <Notice tone="fault" id="fault">
            {t(faultKey(fault.error), { max: 10_000, channel: closed })}
          </Notice>
        ) : null}
        <input type="hidden" name="submissionKey" value={key} />
        <About about={about} />
        <MessageFields
          email={email}
          hasPhone={shown.some(({ channel, isAvailable }) => channel === "phone" && isAvailable)}
          typed={fault?.typed ?? null}
          error={fault?.error ?? null}
        />
        <Evidence items={about.evidence} />
        <div>
          <ChannelChoice
            channels={shown}
            chosen={fault?.typed.channel ?? "email"}
            expectedBy={expectedBy}
            locale={locale}
            timeZone={timeZone}
            callSlots={
              <CallSlotChoice slots={fault?.slots ?? slots} chosen={fault?.typed.slot} {...{ locale, timeZone }} />
            }
          />
          {about.question ? <p className="mt-2 text-sm text-soft">{t("support.language", { language })}</p> : null}
        </div>
        <div>
          <button className="button button-primary px-6 text-lg">{t("support.send")}</button>
        </div>
      </form>
    </>
  );
}
