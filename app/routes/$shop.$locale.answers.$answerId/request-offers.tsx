import { ClipboardList } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { OfferedRequest } from "#app/flows/offer-requests.ts";

/** The guided requests that the answer's article offers for this order; what its rule refuses is offered more quietly. */
export function RequestOffers({
  offers,
  base,
  answerId,
}: {
  offers: OfferedRequest[];
  base: string;
  answerId: string;
}) {
  const { t } = useTranslation();
  if (offers.length === 0) return null;
  return (
    <section className="no-print card p-5" aria-labelledby="offers">
      <h2 id="offers" className="font-semibold">
        {t("request.offers")}
      </h2>
      <p className="text-sm text-soft">{t("request.offersHint")}</p>
      <div className="mt-3 flex flex-wrap gap-3">
        {offers.map(({ type, isRefused }) => (
          <a
            key={type}
            className={`button ${isRefused ? "" : "button-primary"}`}
            href={`${base}/requests/${type}?answer=${answerId}`}
          >
            <ClipboardList className="size-4 shrink-0" aria-hidden="true" /> {t(`request.buttons.${type}`)}
          </a>
        ))}
      </div>
    </section>
  );
}
