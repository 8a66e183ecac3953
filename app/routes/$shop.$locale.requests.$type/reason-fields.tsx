import { useTranslation } from "react-i18next";
import { maxBodyLength } from "#app/domain/tickets/ticket.ts";
import { FieldFault } from "#app/ui/field-fault.tsx";
import type { Refusal } from "./refusal.tsx";
import type { RequestView } from "./view-request.server.ts";

/** Why, in a short list and in free words, and what the customer would prefer where the article leaves a choice. */
export function ReasonFields({ view, refusal }: { view: RequestView; refusal: Refusal | null }) {
  const { t } = useTranslation();
  const typed = refusal?.typed;
  const { reason, details } = refusal?.faults ?? {};
  return (
    <div className="grid grid-cols-1 gap-6">
      <div>
        <label htmlFor="reason" className="font-semibold">
          {t("request.reason")}
        </label>
        {reason ? <FieldFault id="fault-reason">{t("request.errors.reason")}</FieldFault> : null}
        <select
          id="reason"
          name="reason"
          className="field mt-1.5"
          defaultValue={typed?.reason ?? ""}
          required
          aria-invalid={reason ? true : undefined}
          aria-describedby={reason ? "fault-reason" : undefined}
        >
          <option value="">{t("request.reasonChoose")}</option>
          {view.reasons.map((one) => (
            <option key={one} value={one}>
              {t(`request.reasons.${one}`)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="details" className="font-semibold">
          {t("request.details")}
        </label>
        <p id="details-hint" className="text-sm text-soft">
          {t("request.detailsHint")}
        </p>
        {details ? (
          <FieldFault id="fault-details">{t(`request.errors.${details}`, { max: maxBodyLength })}</FieldFault>
        ) : null}
        <textarea
          id="details"
          name="details"
          rows={4}
          className="field mt-1.5"
          defaultValue={typed?.details}
          aria-invalid={details ? true : undefined}
          aria-describedby={details ? "fault-details details-hint" : "details-hint"}
        />
      </div>
      {view.remedies.length > 0 ? <RemedyChoice remedies={view.remedies} chosen={typed?.remedy ?? ""} /> : null}
    </div>
  );
}

function RemedyChoice({ remedies, chosen }: { remedies: RequestView["remedies"]; chosen: string }) {
  const { t } = useTranslation();
  const choices = [...remedies.map((value) => ({ value, label: t(`request.remedies.${value}`) }))];
  return (
    <fieldset>
      <legend className="font-semibold">{t("request.remedy")}</legend>
      <p className="text-sm text-soft">{t("request.remedyHint")}</p>
      <div className="mt-1 grid grid-cols-1 sm:grid-cols-2">
        {[{ value: "", label: t("request.remedyNone") }, ...choices].map(({ value, label }) => (
          <label key={value} className="flex min-h-11 cursor-pointer items-center gap-3">
            <input
              type="radio"
              name="remedy"
              value={value}
              defaultChecked={value === chosen}
              className="size-5 shrink-0 accent-accent"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
