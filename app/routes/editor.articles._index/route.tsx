import { useTranslation } from "react-i18next";

/** No article is open yet. */
export default function NoArticle() {
  const { t } = useTranslation();
  return <p className="grid h-full place-items-center p-10 text-soft">{t("editor.empty")}</p>;
}
