import { useTranslation } from "react-i18next";
import type { ResolutionCounts } from "#app/domain/insights/count-resolutions.server.ts";
import { resolutions } from "#app/domain/insights/resolution.ts";

/** The four counts beside each other, each with what it means; there is no total, since they prove different things. */
export function Resolutions({ counts }: { counts: ResolutionCounts }) {
  const { t, i18n } = useTranslation();
  if (resolutions.every((resolution) => counts[resolution] === 0)) return <p className="mt-4">{t("insights.none")}</p>;
  return (
    <dl className="mt-4 grid grid-cols-1 gap-3 sm:grid-cols-2">
      {resolutions.map((resolution) => (
        <div key={resolution} className="card p-4">
          <dt className="font-semibold">{t(`insights.resolution.${resolution}`)}</dt>
          <dd>
            <p className="figures mt-1 text-3xl font-semibold">{counts[resolution].toLocaleString(i18n.language)}</p>
            <p className="mt-2 text-sm text-soft">{t(`insights.explained.${resolution}`)}</p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
