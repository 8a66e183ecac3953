import { useActionData, useLocation } from "@remix-run/react";
import { useState } from "react";

/**
 * What the form of this page was answered, until the page is left. `useActionData` alone forgets it at the next live
 * reading: a refusal went out of sight with what had been typed, seconds after it was shown.
 */
export function useOutcome<Action>() {
  const given = useActionData<Action>();
  const { key } = useLocation();
  const [kept, keep] = useState({ key, given });
  if (given !== undefined && (kept.key !== key || kept.given !== given)) {
    keep({ key, given });
    return given;
  }
  return given ?? (kept.key === key ? kept.given : undefined);
}
