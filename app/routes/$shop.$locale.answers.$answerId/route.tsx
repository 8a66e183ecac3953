import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { listOrders } from "#app/domain/orders/list-orders.server.ts";
import { summariseOrder } from "#app/domain/orders/summarise-order.ts";
import { offerRequests } from "#app/flows/offer-requests.ts";
import { viewShopCustomer } from "#app/http/actor.server.ts";
import { requireAnswer } from "#app/http/require-answer.server.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { services } from "#app/services.server.ts";
import { AnswerCard } from "#app/ui/answer/answer-card.tsx";
import { AfterAnswer } from "./after-answer.tsx";
import { OrderChoice } from "./order-choice.tsx";
import { RequestOffers } from "./request-offers.tsx";
import { pageTitle } from "#app/ui/page-title.ts";

export const meta = pageTitle("answer.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, locale } = requireShop(params);
  const answer = await requireAnswer(request, params.answerId, shop.id);
  const customer = await viewShopCustomer(request, shop.id);
  const offersOrders = answer.body.verdict === "needs_order" && customer !== null;
  const orders = offersOrders ? await listOrders(services.db, { shop: shop.id, customerId: customer.customerId }) : [];
  return {
    base: `/${shop.id}/${locale}`,
    locale,
    timeZone: shop.timeZone,
    isSignedIn: customer !== null,
    answer: { ...answer, answeredAt: answer.answeredAt.toISOString() },
    offers: offerRequests(services.knowledge(), answer),
    orders: orders.map((order) => summariseOrder(order, shop, locale)),
  };
}

export default function Answer() {
  const { base, locale, timeZone, answer, offers, orders, isSignedIn } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <>
      <p className="eyebrow">
        {t("answer.asked")}
        {answer.orderNumber ? (
          <span className="figures"> {t("answer.aboutOrder", { number: answer.orderNumber })}</span>
        ) : null}
      </p>
      <h1 className="mt-1 text-2xl break-words sm:text-3xl">{answer.question}</h1>
      <div className="mt-6 grid grid-cols-1 gap-6">
        <AnswerCard
          body={answer.body}
          base={base}
          locale={locale}
          ask={{ text: answer.question, order: answer.orderNumber }}
        />
        {answer.body.verdict === "needs_order" ? (
          <OrderChoice
            base={base}
            locale={locale}
            timeZone={timeZone}
            orders={orders}
            question={answer.question}
            answerId={answer.id}
            chunkId={answer.body.choices[0]?.chunkId}
            isSignedIn={isSignedIn}
          />
        ) : null}
        <RequestOffers offers={offers} base={base} answerId={answer.id} />
        <AfterAnswer
          base={base}
          answerId={answer.id}
          order={answer.orderNumber}
          isHelpful={answer.isHelpful}
          asksHelpful={answer.body.verdict === "answered"}
        />
      </div>
    </>
  );
}
