import { useTranslation } from "react-i18next";
import type { ParcelDetail } from "#app/domain/orders/detail-order.ts";
import { momentInWords } from "#app/ui/moment.tsx";

/** The parcels of an order, each with its carrier and where it stands; nothing before the first is handed over. */
export function Parcels({ parcels, locale, timeZone }: { parcels: ParcelDetail[]; locale: string; timeZone: string }) {
  const { t } = useTranslation();
  if (parcels.length === 0) return null;
  const day = (at: string) => momentInWords(at, locale, timeZone);
  return (
    <section className="mt-8" aria-labelledby="parcels">
      <h2 id="parcels" className="text-xl">
        {t("order.parcels")}
      </h2>
      <ul className="mt-3 grid grid-cols-1 gap-3">
        {parcels.map((parcel) => (
          <li key={parcel.id} className="card p-4">
            <p className="font-semibold">{parcel.carrier ?? t("order.parcel")}</p>
            {parcel.status ? <p>{parcel.status}</p> : null}
            {parcel.tracking ? (
              <p className="figures text-soft">
                {t("order.tracking")} {parcel.tracking}
              </p>
            ) : null}
            {parcel.shippedAt ? (
              <p className="text-soft">{t("order.date.shipped", { date: day(parcel.shippedAt) })}</p>
            ) : null}
            {parcel.deliveredAt ? (
              <p className="text-soft">{t("order.date.delivered", { date: day(parcel.deliveredAt) })}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
