import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { listThread } from "#app/domain/answers/list-thread.server.ts";
import { listOrders } from "#app/domain/orders/list-orders.server.ts";
import { summariseOrder } from "#app/domain/orders/summarise-order.ts";
import { offerRequests } from "#app/flows/offer-requests.ts";
import { viewCustomer, viewShopCustomer } from "#app/http/actor.server.ts";
import { requireAnswer } from "#app/http/require-answer.server.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { services } from "#app/services.server.ts";
import { AnswerCard } from "#app/ui/answer/answer-card.tsx";
import { showWording } from "./show-wording.server.ts";
import { Notice } from "#app/ui/notice.tsx";
import { FollowUpForm } from "./follow-up-form.tsx";
import { Thread } from "./thread.tsx";
import { AfterAnswer } from "./after-answer.tsx";
import { OrderChoice } from "./order-choice.tsx";
import { WhyNot } from "./why-not.tsx";
import { RequestOffers } from "./request-offers.tsx";
import { pageTitle } from "#app/ui/page-title.ts";

export const meta = pageTitle("answer.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, locale } = requireShop(params);
  const answer = await requireAnswer(request, params.answerId, shop.id);
  const customer = await viewShopCustomer(request, shop.id);
  const offersOrders = answer.body.verdict === "needs_order" && customer !== null;
  const orders = offersOrders ? await listOrders(services.db, { shop: shop.id, customerId: customer.customerId }) : [];
  const base = `/${shop.id}/${locale}`;
  const asker = {
    sessionId: (await viewCustomer(request))?.sessionId ?? "",
    customerId: customer?.customerId ?? null,
  };
  return {
    base,
    namesUnknownOrder: new URL(request.url).searchParams.get("order") === "unknown",
    earlier: await listThread(services.db, answer.followsId, asker),
    wording: await showWording(answer, `${base}/answers/${answer.id}/wording`),
    locale,
    timeZone: shop.timeZone,
    isSignedIn: customer !== null,
    answer: { ...answer, answeredAt: answer.answeredAt.toISOString() },
    offers: offerRequests(services.knowledge(), answer),
    orders: orders.map((order) => summariseOrder(order, shop, locale)),
  };
}

export default function Answer() {
  const { base, locale, timeZone, answer, offers, orders, isSignedIn, wording, earlier, namesUnknownOrder } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation();
  // Whoever chooses asks this very question again: it goes on from where this one did.
  const follows = earlier.at(-1)?.answerId ?? null;
  return (
    <>
      <Thread earlier={earlier} base={base} />
      <p className="eyebrow">
        {t("answer.asked")}
        {answer.orderNumber ? (
          <span className="figures"> {t("answer.aboutOrder", { number: answer.orderNumber })}</span>
        ) : null}
        {answer.item ? <span> {t("answer.aboutItem", { name: answer.item.name })}</span> : null}
      </p>
      <h1 className="mt-1 text-2xl break-words sm:text-3xl">{answer.question}</h1>
      <div className="mt-6 grid grid-cols-1 gap-6">
        {namesUnknownOrder ? <Notice tone="fault">{t("answer.unknownOrder")}</Notice> : null}
        <AnswerCard
          answerId={answer.id}
          body={answer.body}
          base={base}
          locale={locale}
          ask={{ text: answer.question, order: answer.orderNumber, item: answer.item?.sku ?? null, follows }}
          wording={wording}
        />
        {answer.body.verdict === "needs_order" ? (
          <OrderChoice
            base={base}
            locale={locale}
            timeZone={timeZone}
            orders={orders}
            question={answer.question}
            answerId={answer.id}
            follows={follows}
            chunkId={answer.body.choices[0]?.chunkId}
            isSignedIn={isSignedIn}
          />
        ) : null}
        <RequestOffers offers={offers} base={base} answerId={answer.id} />
        <FollowUpForm base={base} answerId={answer.id} order={answer.orderNumber} />
        <AfterAnswer
          base={base}
          answerId={answer.id}
          order={answer.orderNumber}
          isHelpful={answer.isHelpful}
          asksHelpful={answer.body.verdict === "answered"}
        />
        {answer.isHelpful === false ? <WhyNot base={base} answerId={answer.id} unhelpful={answer.unhelpful} /> : null}
      </div>
    </>
  );
}
