import { Eye } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { ItemSummary } from "#app/domain/orders/viewed-item.ts";
import { momentInWords } from "#app/ui/moment.tsx";

type ItemGlanceProps = { item: ItemSummary; locale: string; timeZone: string };

/** An item looked at lately, at a glance: its name, when, and its price. */
export function ItemGlance({ item, locale, timeZone }: ItemGlanceProps) {
  const { t } = useTranslation();
  return (
    <span className="flex min-w-0 flex-1 basis-56 items-start gap-4">
      <span className="mt-0.5 grid size-12 shrink-0 place-items-center rounded-field bg-sunken text-soft">
        <Eye className="size-6" aria-hidden="true" />
      </span>
      <span className="min-w-0">
        <span className="line-clamp-2 font-semibold">{item.name}</span>
        <span className="block text-soft">
          {t("order.viewed", { date: momentInWords(item.viewedAt, locale, timeZone) })}
          <span aria-hidden="true"> · </span>
          <span className="figures">{item.price}</span>
        </span>
        <span className="figures block text-sm text-soft">{item.sku}</span>
      </span>
    </span>
  );
}
