import type { Db } from "#app/domain/shared/db.ts";
import type { Prisma, SatisfactionRating } from "#prisma/sqlite/client.ts";

/** How many tickets were solved in a period, and what their customers said of them. */
export type SatisfactionCounts = { solved: number; rated: number; good: number };

/** A shop's counts, and by the language of its customers' words; the shop with most solved tickets first. */
export type ShopSatisfaction = SatisfactionCounts & {
  shop: string;
  languages: (SatisfactionCounts & { language: string })[];
};

/** What a customer wrote with their rating. */
export type RatedWords = {
  number: number;
  shop: string;
  language: string;
  rating: SatisfactionRating;
  comment: string;
  ratedAt: Date;
  /** whose work it is about */
  staffName: string | null;
};

export type SatisfactionView = { shops: ShopSatisfaction[]; words: RatedWords[] };

/**
 * What customers say of the tickets solved from the first instant on: each ticket once, also when it was opened again
 * since; of those merged into others only what was rated before, or a merge would erase a word. `rated` are those of them with a word, whenever it was said; the latest
 * counts. `words` are the latest written in that time, at most `limit`.
 */
export async function viewSatisfaction(db: Db, from: Date, limit = 20): Promise<SatisfactionView> {
  // Solving touches `updatedAt`: it spares the history of tickets that rest.
  const solvedSince: Prisma.TicketWhereInput = {
    OR: [{ mergedIntoId: null }, { satisfaction: { isNot: null } }],
    updatedAt: { gte: from },
    events: { some: { kind: "solved", happenedAt: { gte: from } } },
  };
  const count = (where: Prisma.TicketWhereInput) =>
    db.ticket.groupBy({ by: ["shop", "language"], where: { ...solvedSince, ...where }, _count: { _all: true } });
  const [solved, rated, good, words] = await Promise.all([
    count({}),
    count({ satisfaction: { isNot: null } }),
    count({ satisfaction: { is: { rating: "good" } } }),
    db.satisfaction.findMany({
      where: { comment: { not: null }, ratedAt: { gte: from } },
      orderBy: [{ ratedAt: "desc" }, { ticketId: "desc" }],
      take: limit,
      include: {
        ticket: { select: { number: true, shop: true, language: true } },
        staff: { select: { name: true } },
      },
    }),
  ]);
  const numberOf = (groups: typeof solved, shop: string, language: string) =>
    groups.find((group) => group.shop === shop && group.language === language)?._count._all ?? 0;
  const rows = solved.map(({ shop, language, _count }) => ({
    ...{ shop, language, solved: _count._all },
    rated: numberOf(rated, shop, language),
    good: numberOf(good, shop, language),
  }));
  return {
    shops: [...new Set(rows.map(({ shop }) => shop))].map((shop) => ofShop(shop, rows)).sort(bySolved),
    words: words.map(({ ticket, staff, rating, comment, ratedAt }) => ({
      ...{ ...ticket, rating, comment: comment ?? "", ratedAt, staffName: staff?.name ?? null },
    })),
  };
}

function ofShop(shop: string, rows: (SatisfactionCounts & { shop: string; language: string })[]): ShopSatisfaction {
  const languages = rows
    .filter((row) => row.shop === shop)
    .map(({ language, solved, rated, good }) => ({ language, solved, rated, good }))
    .sort(bySolved);
  const sum = (of: keyof SatisfactionCounts) => languages.reduce((total, row) => total + row[of], 0);
  return { shop, solved: sum("solved"), rated: sum("rated"), good: sum("good"), languages };
}

function bySolved(a: SatisfactionCounts, b: SatisfactionCounts): number {
  return b.solved - a.solved;
}
