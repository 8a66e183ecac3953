import { useTranslation } from "react-i18next";
import type { LineSpan } from "#app/domain/answers/line-span.ts";

/** "line 14" or "lines 14 to 16". */
export function LinesInWords({ lines }: { lines: LineSpan }) {
  const { t } = useTranslation();
  return <>{t(lines.first === lines.last ? "source.line" : "source.lines", lines)}</>;
}
