import { useTranslation } from "react-i18next";
import { FormField } from "#app/ui/form-field.tsx";
import type { SupportFault, Typed } from "./read-submission.server.ts";

/** The message, where to answer it when nobody is signed in, and the number while call-backs are open or one was typed. */
export function MessageFields({
  email,
  hasPhone,
  typed,
  error,
}: {
  email: string | null;
  hasPhone: boolean;
  typed: Typed | null;
  error: SupportFault | null;
}) {
  const { t } = useTranslation();
  const isMessageFaulty = error === "message" || error === "messageLong";
  return (
    <div className="grid grid-cols-1 gap-5">
      <div>
        <label htmlFor="message" className="font-semibold">
          {t("support.message")}
        </label>
        <p id="message-hint" className="text-sm text-soft">
          {t("support.messageHint")}
        </p>
        <textarea
          id="message"
          name="message"
          rows={5}
          className="field mt-1.5"
          defaultValue={typed?.message}
          aria-invalid={isMessageFaulty ? true : undefined}
          aria-describedby={isMessageFaulty ? "fault message-hint" : "message-hint"}
        />
      </div>
      {email ? (
        <p>
          {t("support.replyTo")} <strong>{email}</strong>
        </p>
      ) : (
        <FormField
          name="email"
          type="email"
          label={t("support.email")}
          hint={t("support.emailHint")}
          autoComplete="email"
          required
          defaultValue={typed?.email}
          isFaulty={error === "email"}
        />
      )}
      {hasPhone || typed?.phone ? (
        <FormField
          name="phone"
          type="tel"
          label={t("support.phone")}
          hint={t("call.phoneHint")}
          autoComplete="tel"
          defaultValue={typed?.phone}
          isFaulty={error?.startsWith("phone")}
        />
      ) : null}
    </div>
  );
}
