import { readSampleOrders } from "#app/flows/sample-orders.ts";
import { findShop, type KnowledgeBase } from "#app/flows/knowledge-base.ts";
import type { ArticleKey } from "#app/flows/save-article.server.ts";
import type { Order } from "#app/domain/orders/order.ts";
import { fromLocalMoment } from "#app/domain/calendar/local-moment.ts";

/** What the editor's form says: the text, what it began from, what is accepted, and for whom and when to show it. */
export type Edit = {
  intent: string;
  source: string;
  editedFrom: string;
  /** the findings of content tests that are accepted; only the button beside them accepts anything */
  acceptedFindings: string | null;
  order: Order | null;
  now: Date;
};

/** Reads the form; null for a shop that there is not. A moment that cannot be read counts as now. */
export function readEdit(form: FormData, base: KnowledgeBase, key: ArticleKey, now: Date): Edit | null {
  const published = findShop(base, key.shopId);
  if (!published) return null;
  // The text is taken as it is: trimming would move the lines that problems name.
  const text = (name: string) => String(form.get(name) ?? "").replace(/\r\n?/g, "\n");
  const asOf = fromLocalMoment(text("asOf"), published.shop.timeZone) ?? now;
  const samples = readSampleOrders(published, asOf);
  const order = samples.find((sample) => sample.key === text("order"))?.order ?? null;
  const intent = text("intent");
  const acceptedFindings = intent === "publishAnyway" ? text("findings") : null;
  return { intent, source: text("source"), editedFrom: text("editedFrom"), acceptedFindings, order, now: asOf };
}
