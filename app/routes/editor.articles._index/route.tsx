import { useTranslation } from "react-i18next";
import { pageTitle } from "#app/ui/page-title.ts";

export const meta = pageTitle("editor.title");

/** No article is open yet. */
export default function NoArticle() {
  const { t } = useTranslation();
  return <p className="grid h-full place-items-center p-10 text-soft">{t("editor.empty")}</p>;
}
