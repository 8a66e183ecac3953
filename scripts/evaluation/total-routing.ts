import type { RoutingResult } from "./evaluate-routing.ts";
import type { RoutingCase } from "./routing-case.ts";
import { table } from "./table.ts";

/** How often each channel was offered, how many cases somebody got at once, and how many came out as the case says. */
export function totalRouting(cases: readonly RoutingCase[], results: readonly RoutingResult[]) {
  const offered: Record<string, number> = { email: 0, chat: 0, phone: 0 };
  const reasons: Record<string, number> = {};
  for (const result of results) {
    for (const channel of result.offered) offered[channel] = (offered[channel] ?? 0) + 1;
    for (const reason of Object.values(result.unavailable)) reasons[reason] = (reasons[reason] ?? 0) + 1;
  }
  const expected = cases.filter((one) => one.expected).length;
  const assigned = results.filter(({ assignee }) => Object.values(assignee).some((id) => id !== null)).length;
  return {
    n: results.length,
    offered,
    reasons,
    assigned,
    expected,
    passed: expected - routingMisses(cases, results).length,
  };
}

export function routingTable(totals: ReturnType<typeof totalRouting>): string {
  const rows = [
    ...Object.entries(totals.offered).map(([channel, count]) => [`${channel} offered`, count] as const),
    ...Object.entries(totals.reasons).map(([reason, count]) => [`not: ${reason}`, count] as const),
    ["somebody gets it at once", totals.assigned] as const,
    [`as expected, of ${totals.expected}`, totals.passed] as const,
  ];
  return table(["situations", String(totals.n)], rows);
}

/** A line for each case that came out otherwise than it says; what it does not say is not held against it. */
export function routingMisses(cases: readonly RoutingCase[], results: readonly RoutingResult[]): string[] {
  return cases.flatMap(({ id, expected }, at) => {
    const result = results[at];
    if (!expected || !result) return [];
    const differences = [
      ...(expected.offered && !sameSet(expected.offered, result.offered)
        ? [`offered ${result.offered.join(", ")}, wanted ${expected.offered.join(", ")}`]
        : []),
      ...unlike("unavailable", expected.unavailable ?? {}, result.unavailable),
      ...unlike("assignee", expected.assignee ?? {}, result.assignee),
      ...(expected.language && expected.language !== result.language
        ? [`language ${result.language}, wanted ${expected.language}`]
        : []),
    ];
    return differences.length === 0 ? [] : [`${id}: ${differences.join("; ")}`];
  });
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item) => other.includes(item));
}

function unlike(what: string, wanted: Record<string, string | number | null>, got: Record<string, string | null>) {
  return Object.entries(wanted).flatMap(([channel, value]) => {
    const found = got[channel] ?? null;
    return (value === null ? null : String(value)) === found ? [] : [`${what} of ${channel} ${found}, wanted ${value}`];
  });
}
