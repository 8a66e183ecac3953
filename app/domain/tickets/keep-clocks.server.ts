import type { Db } from "#app/domain/shared/db.ts";
import { syncClocks } from "#app/domain/sla/sync-clocks.server.ts";
import type { Letterhead } from "./desk.ts";
import { recordEvent } from "./record-event.server.ts";

/**
 * Brings a ticket's clocks in line with the change that the caller's transaction made to it, and writes the warnings
 * and breaches due by now into its history, each with the instant at which it fell due; returns how many. Call it after
 * every change of status, priority or channel, every public word and every call. A shop that is gone has no clocks.
 */
export async function keepClocks(
  tx: Db,
  { id: ticketId, shop }: { id: string; shop: string },
  letterhead: Pick<Letterhead, "shopFacts">,
  now: Date,
): Promise<number> {
  const facts = letterhead.shopFacts(shop);
  if (!facts) return 0;
  const lapses = await syncClocks(tx, ticketId, facts, now);
  for (const { kind, target, at } of lapses) {
    const detail = { target, dueAt: at.toISOString() };
    await recordEvent(tx, { ticketId, kind: `sla_${kind}`, actor: { kind: "system" }, detail }, now);
  }
  return lapses.length;
}
