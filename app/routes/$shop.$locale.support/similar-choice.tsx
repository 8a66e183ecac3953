import { useTranslation } from "react-i18next";
import { FieldFault } from "#app/ui/field-fault.tsx";
import { momentInWords } from "#app/ui/moment.tsx";

/** A ticket that is open already, as the page has it. */
export type ShownSimilar = {
  number: number;
  subject: string;
  status: string;
  expectedBy: string | Date | null;
  isSameOrder: boolean;
};

type SimilarChoiceProps = {
  similar: readonly ShownSimilar[];
  chosen: string;
  isFaulty: boolean;
  locale: string;
  timeZone: string;
};

/** Says that the customer has asked already, and lets them add to it or open another all the same. */
export function SimilarChoice({ similar, chosen, isFaulty, locale, timeZone }: SimilarChoiceProps) {
  const { t } = useTranslation();
  if (similar.length === 0) return null;
  const isSameOrder = similar.some((one) => one.isSameOrder);
  return (
    <fieldset className="card border-accent p-5" aria-describedby={isFaulty ? "fault-into" : undefined}>
      <legend className="float-start w-full text-lg font-semibold">
        {t(isSameOrder ? "evidence.similarOrder" : "evidence.similarTopic")}
      </legend>
      <p className="clear-both text-soft">{t("evidence.similarLead")}</p>
      {isFaulty ? <FieldFault id="fault-into">{t("evidence.similarChoose")}</FieldFault> : null}
      <div className="mt-2 grid grid-cols-1 gap-1">
        {similar.map(({ number, subject, status, expectedBy }) => (
          <Choice key={number} value={String(number)} isChosen={chosen === String(number)}>
            <span className="figures font-semibold">{t("evidence.similarAdd", { number })}</span>
            <span className="block break-words">{subject}</span>
            <span className="block text-sm text-soft">
              {t(`ticket.status.${status}`)}
              {expectedBy
                ? ` · ${t("evidence.similarExpected", { date: momentInWords(expectedBy, locale, timeZone, "place") })}`
                : ""}
            </span>
          </Choice>
        ))}
        <Choice value="new" isChosen={chosen === "new"}>
          {t("evidence.similarAnother")}
        </Choice>
      </div>
    </fieldset>
  );
}

function Choice({ value, isChosen, children }: { value: string; isChosen: boolean; children: React.ReactNode }) {
  return (
    <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
      <input
        type="radio"
        name="into"
        value={value}
        defaultChecked={isChosen}
        className="mt-1 size-5 shrink-0 accent-accent"
      />
      <span className="min-w-0">{children}</span>
    </label>
  );
}
