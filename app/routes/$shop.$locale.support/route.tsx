import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { nameLanguage } from "#app/domain/i18n/name-language.ts";
import { offerCallSlots } from "#app/flows/offer-call-slots.server.ts";
import { offerChannels } from "#app/flows/offer-channels.server.ts";
import { viewShopCustomer } from "#app/http/actor.server.ts";
import { givingBack } from "#app/http/keep-unsent.server.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { services } from "#app/services.server.ts";
import { Notice } from "#app/ui/notice.tsx";
import { pageTitle } from "#app/ui/page-title.ts";
import { About } from "./about.tsx";
import { CallSlotChoice } from "#app/ui/ticket/call-slot-choice.tsx";
import { useOutcome } from "#app/ui/use-outcome.ts";
import { CallDecision } from "./call-decision.tsx";
import { ChannelChoice } from "./channel-choice.tsx";
import { Evidence } from "./evidence.tsx";
import { listSimilar } from "./list-similar.server.ts";
import { MessageFields } from "./message-fields.tsx";
import { faultKey } from "./fault-key.ts";
import { SimilarChoice } from "./similar-choice.tsx";
import { submitSupport } from "./submit-support.server.ts";
import { viewSubject } from "./view-subject.server.ts";

export const meta = pageTitle("support.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, locale, published } = requireShop(params);
  const customer = await viewShopCustomer(request, shop.id);
  const subject = await viewSubject(request, published, locale);
  const { about, expectedBy } = subject;
  return {
    base: `/${shop.id}/${locale}`,
    search: new URL(request.url).search,
    locale,
    timeZone: shop.timeZone,
    email: customer?.email ?? null,
    about,
    similar: await listSimilar(customer, subject, { message: "", submissionKey: "" }),
    offered: await offerChannels(services.db, published, about.language, services.clock()),
    slots: await offerCallSlots(services.db, published, about, services.clock()),
    expectedBy,
    submissionKey: crypto.randomUUID(),
  };
}

export const action = (args: ActionFunctionArgs) => givingBack(args, () => submitSupport(args));

export default function Support() {
  const view = useLoaderData<typeof loader>();
  const { base, search, locale, timeZone, email, about, offered, slots, expectedBy, submissionKey } = view;
  const fault = useOutcome<typeof action>();
  const { t } = useTranslation();
  const shown = fault?.closed ?? offered;
  // A form that failed keeps its key: what it opened in the meantime is found again instead of opened twice.
  const key = fault?.error === "form" ? submissionKey : (fault?.typed.submissionKey ?? submissionKey);
  const closed = fault?.closed ? t(`support.channels.${fault.closed.channel}`) : "";
  const language = nameLanguage(about.language, locale);
  // Open for the language that the page held, not for the one of the message.
  const isOther = fault?.error === "closed" && shown.language !== about.language;
  return (
    <>
      <h1 className="text-3xl">{t("support.title")}</h1>
      <p className="mt-3 max-w-[60ch] text-soft">{t("support.lead")}</p>
      <form
        method="post"
        action={`${base}/support${search}`}
        encType="multipart/form-data"
        className="mt-8 grid grid-cols-1 gap-8"
        noValidate
      >
        {fault ? (
          <Notice tone="fault" id="fault">
            {t(isOther ? "support.errors.closedLanguage" : faultKey(fault.error), {
              ...{ max: 10_000, channel: closed, language: nameLanguage(shown.language, locale) },
            })}
          </Notice>
        ) : null}
        <CallDecision fault={fault ?? null} />
        <input type="hidden" name="submissionKey" value={key} />
        <About about={about} />
        <SimilarChoice
          similar={fault?.similar ?? view.similar}
          chosen={fault?.typed.into ?? ""}
          isFaulty={fault?.error === "similar"}
          locale={locale}
          timeZone={timeZone}
        />
        <MessageFields
          email={email}
          hasPhone={shown.channels.some(({ channel, isAvailable }) => channel === "phone" && isAvailable)}
          typed={fault?.typed ?? null}
          error={fault?.error ?? null}
        />
        <Evidence
          evidence={about.evidence}
          given={fault ? { texts: fault.typed.texts, uploads: fault.uploads, fileFaults: fault.fileFaults } : null}
        />
        <div>
          <ChannelChoice
            offered={shown}
            chosen={fault?.typed.channel ?? "email"}
            expectedBy={expectedBy}
            base={base}
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
