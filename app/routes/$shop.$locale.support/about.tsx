import { useTranslation } from "react-i18next";
import type { AboutView } from "./view-subject.server.ts";

/** What goes to the person with the message, so that nobody has to tell it twice. */
export function About({ about }: { about: AboutView }) {
  const { t } = useTranslation();
  const isAboutNothing = !about.answerId && !about.orderNumber && !about.follows;
  return (
    <section className="card p-5" aria-labelledby="about">
      <h2 id="about" className="eyebrow">
        {t("support.about")}
      </h2>
      {isAboutNothing ? <p className="mt-1">{t("support.aboutNothing")}</p> : null}
      {about.follows ? <p className="mt-1">{about.follows}</p> : null}
      {about.question ? <p className="mt-1 text-lg font-semibold break-words">{about.question}</p> : null}
      {about.orderNumber ? (
        <p className="figures mt-1">{t("support.aboutOrder", { number: about.orderNumber })}</p>
      ) : null}
      {about.answerTitle ? <p className="mt-1">{t("support.aboutAnswer", { title: about.answerTitle })}</p> : null}
    </section>
  );
}
