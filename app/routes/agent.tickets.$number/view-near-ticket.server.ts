import type { Shop } from "#app/domain/shops/shop.ts";
import { findSimilarTickets } from "#app/domain/tickets/find-similar-tickets.server.ts";
import type { StaffTicket } from "#app/domain/tickets/view-staff-ticket.server.ts";
import { suggestSections } from "#app/flows/suggest-sections.ts";
import { articleHref } from "#app/http/article-href.ts";
import { services } from "#app/services.server.ts";

/** What may help beside a ticket: the customer's other open ones like it, and sections near to their words. */
export async function viewNearTicket(ticket: StaffTicket, shop: Shop | null) {
  const now = services.clock();
  const said = ticket.messages.find(({ author }) => author === "customer")?.body ?? "";
  const text = [said, ticket.question?.text ?? ""].join("\n").trim();
  const { id, topic, language, requester } = ticket;
  const similar = await findSimilarTickets(
    services.db,
    {
      ...{ shop: ticket.shop, customerId: requester.id, orderId: ticket.orderId, topic, language, words: text },
      exceptId: id,
    },
    now,
  );
  if (shop === null) return { similar, suggested: [] };
  const locale = shop.locales.includes(language) ? language : shop.defaultLocale;
  const sections = await suggestSections(
    services.knowledge(),
    { shopId: shop.id, locale, text, order: ticket.order },
    now,
  );
  const suggested = sections.map(({ articleId, anchor, ...section }) => ({
    ...section,
    href: articleHref({ shop: shop.id, locale: section.locale, articleId, anchor }),
  }));
  return { similar, suggested };
}
