import { useTranslation } from "react-i18next";
import type { CallSlot } from "#app/domain/calls/call-slots.ts";
import { slotInWords } from "#app/domain/calls/call-emails.ts";
import { interfaceLocale } from "#app/domain/i18n/locale.ts";

type CallBookedProps = {
  call: CallSlot;
  path: string;
  /** the key of the form that opened the ticket, for a browser that has proven nothing */
  formKey: string | null;
  locale: string;
  timeZone: string;
};

/** When the customer will be called, and the way to another time or none. */
export function CallBooked({ call, path, formKey, locale, timeZone }: CallBookedProps) {
  const { t } = useTranslation();
  return (
    <section className="card mt-6 p-5" aria-labelledby="call">
      <h2 id="call" className="eyebrow">
        {t("call.when")}
      </h2>
      <p className="text-lg font-semibold">{slotInWords(call, interfaceLocale(locale), timeZone)}</p>
      <a className="button mt-3" href={`${path}/call${formKey ? `?key=${encodeURIComponent(formKey)}` : ""}`}>
        {t("call.move")}
      </a>
    </section>
  );
}
