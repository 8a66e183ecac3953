import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Notice } from "#app/ui/notice.tsx";
import { usePageRequest } from "#app/ui/page-request.ts";

/** In place of a part that could not be read; the desk around it stays, and the next reading brings it. */
export function ReadError() {
  const error = useRouteError();
  const { reference } = usePageRequest();
  const { t } = useTranslation();
  // A refusal, and what failed while the server made the page, have a page of their own.
  if (reference || (isRouteErrorResponse(error) && error.status < 500)) throw error;
  return (
    <div className="p-5">
      <Notice tone="fault">{t("agent.unread")}</Notice>
    </div>
  );
}
