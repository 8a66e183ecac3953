import { useTranslation } from "react-i18next";
import { FieldFault } from "#app/ui/field-fault.tsx";
import type { Refusal } from "./refusal.tsx";
import type { RequestView } from "./view-request.server.ts";

/** The order's lines to tick, each with how many of it when there are several, and its parcel when there are several. */
export function ItemChoice({ view, refusal }: { view: RequestView; refusal: Refusal | null }) {
  const { t } = useTranslation();
  const { lines, itemsAsked } = view;
  if (itemsAsked === "none") {
    return (
      <section aria-labelledby="items">
        <h2 id="items" className="font-semibold">
          {t("request.items.whole")}
        </h2>
        <ul className="mt-1 list-disc ps-5">
          {lines.map((line) => (
            <li key={line.key}>
              {line.qty} × {line.name}
            </li>
          ))}
        </ul>
      </section>
    );
  }
  const fault = refusal?.faults.items;
  const isOnlyLine = lines.length === 1 && itemsAsked === "required";
  return (
    <fieldset aria-describedby={fault ? "fault-items" : undefined}>
      <legend className="font-semibold">{t("request.items.title")}</legend>
      {itemsAsked === "optional" ? <p className="text-sm text-soft">{t("request.items.optional")}</p> : null}
      {fault ? <FieldFault id="fault-items">{t(`request.errors.items.${fault.reason}`)}</FieldFault> : null}
      <div className="mt-2 grid grid-cols-1 gap-2">
        {lines.map((line) => {
          const picked = refusal?.typed.items.find((item) => item.line === line.key);
          return (
            <div
              key={line.key}
              className="card flex flex-wrap items-center gap-x-4 gap-y-2 p-4 has-checked:border-accent"
            >
              <label className="flex min-h-11 min-w-0 flex-1 basis-56 cursor-pointer items-center gap-3">
                <input
                  type="checkbox"
                  name="item"
                  value={line.key}
                  defaultChecked={refusal ? picked !== undefined : isOnlyLine}
                  className="size-5 shrink-0 accent-accent"
                />
                <span className="min-w-0 break-words">
                  {line.name}
                  <span className="block text-sm text-soft">
                    {line.price}
                    {view.hasParcels && line.parcel ? ` · ${t("request.items.parcel", { id: line.parcel })}` : ""}
                  </span>
                </span>
              </label>
              {line.qty > 1 ? (
                <label className="flex items-center gap-2 text-sm">
                  <span className="text-soft">{t("request.items.qty", { count: line.qty })}</span>
                  <input
                    type="number"
                    name={`qty-${line.key}`}
                    min={1}
                    max={line.qty}
                    inputMode="numeric"
                    defaultValue={picked ? picked.qty : line.qty}
                    aria-invalid={fault?.line === line.key ? true : undefined}
                    className="field figures w-20"
                  />
                </label>
              ) : null}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
