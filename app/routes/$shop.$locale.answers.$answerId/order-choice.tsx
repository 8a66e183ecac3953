import { useTranslation } from "react-i18next";
import type { OrderSummary } from "#app/domain/orders/summarise-order.ts";
import { OrderGlance } from "#app/ui/order/order-card.tsx";

type OrderChoiceProps = {
  base: string;
  locale: string;
  timeZone: string;
  orders: OrderSummary[];
  question: string;
  answerId: string;
  /** the answer that the question goes on from */
  follows: string | null;
  /** the section that was found; the answer for the order comes from it */
  chunkId: string | undefined;
  isSignedIn: boolean;
};

/** Asks for the order that the question needs, and keeps the question. */
export function OrderChoice({
  base,
  locale,
  timeZone,
  orders,
  question,
  answerId,
  follows,
  chunkId,
  isSignedIn,
}: OrderChoiceProps) {
  const { t } = useTranslation();
  if (!isSignedIn) {
    const next = encodeURIComponent(`${base}/answers/${answerId}`);
    return (
      <div className="card p-5">
        <p>{t("answer.signInForOrder")}</p>
        <a className="button button-primary mt-3" href={`${base}/sign-in?next=${next}`}>
          {t("site.signIn")}
        </a>
      </div>
    );
  }
  return (
    <section aria-labelledby="orders">
      <h2 id="orders" className="text-xl">
        {t("answer.chooseOrder")}
      </h2>
      {orders.length === 0 ? <p className="mt-3">{t("home.noOrders")}</p> : null}
      <form method="post" action={`${base}/ask`} className="mt-4 grid grid-cols-1 gap-3">
        <input type="hidden" name="text" value={question} />
        {follows ? <input type="hidden" name="follows" value={follows} /> : null}
        {chunkId ? <input type="hidden" name="chunk" value={chunkId} /> : null}
        {orders.map((order) => (
          <button
            key={order.number}
            name="order"
            value={order.number}
            className="card flex cursor-pointer p-4 text-start hover:border-accent"
          >
            <OrderGlance order={order} locale={locale} timeZone={timeZone} />
          </button>
        ))}
      </form>
    </section>
  );
}
