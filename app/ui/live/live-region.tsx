import type { ReactNode } from "react";
import { usePageRequest } from "#app/ui/page-request.ts";
import island from "./live-region.island.ts?worker&url";

/** A part of a public page that keeps itself up to date while `events` tells of changes; without scripts it is just itself. */
export function LiveRegion({ name, events, children }: { name: string; events: string | null; children: ReactNode }) {
  const { nonce } = usePageRequest();
  return (
    <>
      <div data-live={name} data-events={events ?? undefined}>
        {children}
      </div>
      {events ? <script type="module" src={island} nonce={nonce} /> : null}
    </>
  );
}
