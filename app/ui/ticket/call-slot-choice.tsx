import { useTranslation } from "react-i18next";
import { interfaceLocale } from "#app/domain/i18n/locale.ts";
import type { CallSlot } from "#app/domain/calls/call-slots.ts";
import { slotInWords } from "#app/domain/calls/call-emails.ts";

type CallSlotChoiceProps = { slots: CallSlot[]; chosen: string | undefined; locale: string; timeZone: string };

/** When to be called, in the shop's zone; the earliest slot that has room unless another is chosen. */
export function CallSlotChoice({ slots, chosen, locale, timeZone }: CallSlotChoiceProps) {
  const { t } = useTranslation();
  if (slots.length === 0) return <p className="px-4 text-soft">{t("call.noSlots")}</p>;
  const options = slots.map((slot) => ({
    value: slot.startsAt.toISOString(),
    words: slotInWords(slot, interfaceLocale(locale), timeZone),
  }));
  return (
    <div className="px-4 pb-2">
      {/* Tells a slot that was chosen from the one that nobody touched. */}
      <input type="hidden" name="presetSlot" value={options[0]?.value} />
      <label htmlFor="slot" className="font-semibold">
        {t("call.slot")}
      </label>
      <select id="slot" name="slot" className="field mt-1.5" defaultValue={chosen}>
        {options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
