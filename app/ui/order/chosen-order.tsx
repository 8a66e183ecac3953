import { useTranslation } from "react-i18next";
import type { OrderSummary } from "#app/domain/orders/summarise-order.ts";
import { OrderGlance } from "./order-card.tsx";

/** The order that a question is about, with the way to another one. */
export function ChosenOrder({
  order,
  locale,
  timeZone,
  changeHref,
}: {
  order: OrderSummary;
  locale: string;
  timeZone: string;
  changeHref: string;
}) {
  const { t } = useTranslation();
  return (
    <div className="card flex flex-wrap items-center justify-between gap-x-4 gap-y-2 p-4">
      <OrderGlance order={order} locale={locale} timeZone={timeZone} />
      <a className="link inline-flex min-h-11 items-center" href={changeHref}>
        {t("order.change")}
      </a>
    </div>
  );
}
