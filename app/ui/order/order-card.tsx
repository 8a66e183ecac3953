import { Gem } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { OrderSummary } from "#app/domain/orders/summarise-order.ts";
import { momentInWords } from "#app/ui/moment.tsx";

type OrderCardProps = { order: OrderSummary; locale: string; timeZone: string };

/** What an order is, at a glance: its items, its status in words and the date that matters. */
export function OrderGlance({ order, locale, timeZone }: OrderCardProps) {
  const { t } = useTranslation();
  return (
    <span className="flex min-w-0 flex-1 basis-56 items-start gap-4">
      <span className="mt-0.5 grid size-12 shrink-0 place-items-center rounded-field bg-wash text-accent">
        <Gem className="size-6" aria-hidden="true" />
      </span>
      <span className="min-w-0">
        <span className="block font-semibold">{order.statusLabel}</span>
        <span className="block text-soft">
          {t(`order.date.${order.date.kind}`, { date: momentInWords(order.date.at, locale, timeZone) })}
          <span aria-hidden="true"> · </span>
          <span className="figures">{order.total}</span>
        </span>
        <span className="line-clamp-2">{order.itemNames.join(", ")}</span>
        <span className="figures block text-sm text-soft">
          {t("order.label")} {order.number}
        </span>
      </span>
    </span>
  );
}

/** A card that leads on with this order chosen. */
export function OrderCard({ href, ...glance }: OrderCardProps & { href: string }) {
  return (
    <li>
      <a
        href={href}
        className="card flex items-center p-4 text-ink no-underline transition-colors duration-100 hover:border-accent sm:p-5"
      >
        <OrderGlance {...glance} />
      </a>
    </li>
  );
}
