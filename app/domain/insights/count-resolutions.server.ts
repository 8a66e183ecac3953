import type { Db } from "#app/domain/shared/db.ts";
import type { Prisma } from "#prisma/sqlite/client.ts";
import { askAgainMinutes, silenceHours, tellResolution } from "./resolution.ts";
import type { LaterQuestion, Resolution } from "./resolution.ts";

/** How many of a shop's answered questions were resolved, each counted once; to be shown apart, never added up. */
export type ResolutionCounts = Record<Resolution, number>;

/** A shop's questions asked from the first instant until before the second. */
export type ResolutionPeriod = { shop: string; from: Date; to: Date };

const pageSize = 500;

const counted = {
  ...{ id: true, customerId: true, visitorId: true, orderId: true, askedAt: true },
  answers: {
    orderBy: { answeredAt: "desc" },
    take: 1,
    select: {
      ...{ id: true, verdict: true, articleId: true, answeredAt: true },
      feedback: { select: { isHelpful: true, givenAt: true } },
      tickets: { select: { id: true, openedAt: true } },
    },
  },
} satisfies Prisma.QuestionSelect;

type CountedQuestion = Prisma.QuestionGetPayload<{ select: typeof counted }>;

/** Counts what became of the answered questions of a period (see `tellResolution`); a question counts by its last answer. */
export async function countResolutions(db: Db, period: ResolutionPeriod, now: Date): Promise<ResolutionCounts> {
  const counts: ResolutionCounts = { confirmed: 0, assumed: 0, unresolved: 0, open: 0 };
  let after: { askedAt: Date; id: string } | null = null;
  for (;;) {
    const page: CountedQuestion[] = await readPage(db, period, after);
    for (const resolution of await tellPage(db, period.shop, page, now)) counts[resolution] += 1;
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return counts;
    after = { askedAt: last.askedAt, id: last.id };
  }
}

function readPage(db: Db, { shop, from, to }: ResolutionPeriod, after: { askedAt: Date; id: string } | null) {
  const beyond = after && {
    OR: [{ askedAt: { gt: after.askedAt } }, { askedAt: after.askedAt, id: { gt: after.id } }],
  };
  return db.question.findMany({
    where: { shop, askedAt: { gte: after?.askedAt ?? from, lt: to }, ...beyond },
    orderBy: [{ askedAt: "asc" }, { id: "asc" }],
    take: pageSize,
    select: counted,
  });
}

async function tellPage(db: Db, shop: string, page: readonly CountedQuestion[], now: Date): Promise<Resolution[]> {
  const answered = page.flatMap(({ answers: [answer], ...question }) =>
    answer?.verdict === "answered" ? [{ ...question, answer }] : [],
  );
  const [first, last] = [answered[0], answered.at(-1)];
  if (first === undefined || last === undefined) return [];
  const customerIds = unique(answered.map(({ customerId }) => customerId));
  const visitorIds = unique(answered.map(({ customerId, visitorId }) => (customerId === null ? visitorId : null)));
  // An answer is given within seconds of its question; an hour more leaves out nothing.
  const until = (hours: number) => new Date(last.askedAt.getTime() + (hours + 1) * 3_600_000);
  const soon = { gte: first.askedAt, lt: until(askAgainMinutes / 60) };
  const [asked, tickets] = await Promise.all([
    readAsked(db, { shop, askedAt: soon }, customerIds, visitorIds),
    db.ticket.findMany({
      where: { shop, requesterId: { in: customerIds }, openedAt: { gte: first.askedAt, lt: until(silenceHours) } },
      select: { requesterId: true, answerId: true, orderId: true, openedAt: true },
    }),
  ]);
  const askedBy = group(asked, ({ customerId, visitorId }) => askerOf(customerId, visitorId));
  const ticketsOf = group(tickets, ({ requesterId }) => requesterId);
  return answered.map(({ id, customerId, visitorId, orderId, answer }) => {
    const { articleId, answeredAt, feedback, tickets: ticketsFromIt } = answer;
    const others = customerId === null ? [] : (ticketsOf.get(customerId) ?? []);
    const otherTickets = others.filter(({ answerId }) => answerId !== answer.id);
    const laterQuestions = (askedBy.get(askerOf(customerId, visitorId)) ?? []).filter((one) => one.id !== id);
    const facts = { answeredAt, articleId, orderId, feedback, ticketsFromIt, otherTickets, laterQuestions };
    return tellResolution(facts, now);
  });
}

type AskedQuestion = LaterQuestion & { id: string; customerId: string | null; visitorId: string };

/** What these people asked, with the last answer to each. Two reads: each has an index of its own. */
async function readAsked(
  db: Db,
  where: Prisma.QuestionWhereInput,
  customerIds: string[],
  visitorIds: string[],
): Promise<AskedQuestion[]> {
  const read = (who: Prisma.QuestionWhereInput) =>
    db.question.findMany({ where: { ...where, ...who }, select: { ...counted, answers: lastAnswer } });
  const rows = await Promise.all([
    read({ customerId: { in: customerIds } }),
    read({ customerId: null, visitorId: { in: visitorIds } }),
  ]);
  return rows
    .flat()
    .flatMap(({ answers: [answer], ...question }) => (answer === undefined ? [] : [{ ...question, ...answer }]));
}

const lastAnswer = {
  orderBy: { answeredAt: "desc" },
  take: 1,
  select: { verdict: true, reason: true, articleId: true },
} satisfies Prisma.Question$answersArgs;

function askerOf(customerId: string | null, visitorId: string): string {
  return customerId === null ? `visitor ${visitorId}` : `customer ${customerId}`;
}

function unique(ids: (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}

function group<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const known = groups.get(keyOf(row));
    if (known === undefined) groups.set(keyOf(row), [row]);
    else known.push(row);
  }
  return groups;
}
