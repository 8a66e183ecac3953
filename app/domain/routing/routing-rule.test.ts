import fc from "fast-check";
import { expect, test } from "vitest";
import { parseShop } from "#app/domain/shops/parse-shop.ts";
import type { RoutingRule } from "#app/domain/shops/routing-policy.ts";
import { placeTicket } from "./place-ticket.ts";
import type { Reason } from "./placement.ts";
import { matchRule, raisedPriority } from "./routing-rule.ts";
import type { RuledTicket } from "./routing-rule.ts";
import type { StaffFacts } from "./staff-facts.ts";

function parsed(rules: string) {
  return parseShop("ondine/shop.yaml", `name: Ondine\nlocales: [fr]\nrouting:\n${rules}`);
}

function rulesOf(rules: string): RoutingRule[] {
  const shop = parsed(rules);
  if (shop.kind === "refused") throw new Error(JSON.stringify(shop.problems));
  return shop.shop.routing.rules;
}

const rules = rulesOf(`  rules:
    - { name: Fraud, when: { topics: [security.privacy] }, to: { role: lead }, priority: high }
    - { name: Regulars, when: { customerTags: [vip, gold], priorities: [urgent, high] }, to: { staff: [Ada@Shop.example] } }
    - { name: Returns, when: { topics: [return] }, to: { topic: return } }
    - { name: Chats, when: { channels: [chat], languages: [de] }, to: { role: lead } }
`);

const ticket: RuledTicket = { topic: null, priority: "normal", channel: "email", language: "fr", customerTags: [] };

test.each<[string, Partial<RuledTicket>, string | null]>([
  ["no condition met", {}, null],
  ["a whole topic covers its parts", { topic: "return.slip" }, "Returns"],
  ["a part does not cover the whole", { topic: "security" }, null],
  ["one that only begins alike is another", { topic: "returns.slip" }, null],
  ["one of the tags is enough", { customerTags: ["gold", "new"], priority: "high" }, "Regulars"],
  ["but every condition must hold", { customerTags: ["gold"] }, null],
  ["the first that matches wins", { topic: "return.how", customerTags: ["vip"], priority: "urgent" }, "Regulars"],
  ["channel and language", { channel: "chat", language: "de" }, "Chats"],
  ["the channel in another language", { channel: "chat" }, null],
])("%s", (_, changes, name) => {
  expect(matchRule(rules, { ...ticket, ...changes })?.name ?? null).toBe(name);
});

test.each([
  ["    - { name: A, when: { topics: [retrun] }, to: { role: lead } }", /`retrun` is no topic\. Did you mean `return`/],
  ["    - { name: A, when: { topics: [secruity.privacy] }, to: { role: lead } }", /Did you mean `security\.privacy`/],
  ["    - { name: A, when: {}, to: { role: lead } }", /at least one condition/],
  ["    - { name: A, when: { topics: [] }, to: { role: lead } }", /list at least one/],
  ["    - { name: A, when: { topics: [return] } }", /does nothing: give it to/],
  ["    - { name: A, when: { topics: [return] }, to: { role: boss } }", /a role is agent, lead or admin/],
  [
    "    - { name: A, when: { topics: [return] }, to: { role: lead, topic: return } }",
    /name one of role, staff and topic/,
  ],
  ["    - { name: A, when: { topics: [return] }, to: { staff: [ada] } }", /e-mail address/],
  ["    - { name: A, when: { customerTags: [V I P] }, to: { role: lead } }", /a tag has small letters/],
  ["    - { name: A, when: { priorities: [normal] }, priority: high }", /add high to the list/],
  [
    "    - { name: A, when: { topics: [return] }, priority: high }\n    - { name: A, when: { topics: [return] }, priority: low }",
    /two rules are called "A"/,
  ],
])("a rule that cannot be meant is refused with its mend: %s", (rule, message) => {
  const shop = parsed(`  rules:\n${rule}\n`);
  expect(shop.kind === "refused" ? shop.problems.map((problem) => problem.message).join(" ") : "taken").toMatch(
    message,
  );
});

test("a priority is raised, never lowered", () => {
  expect(raisedPriority(rules[0] as RoutingRule, "low")).toBe("high");
  expect(raisedPriority(rules[0] as RoutingRule, "urgent")).toBe("urgent");
  expect(raisedPriority(rules[2] as RoutingRule, "low")).toBe("low");
  expect(raisedPriority(null, "normal")).toBe("normal");
});

function person(id: string, changes: Partial<StaffFacts> = {}): StaffFacts {
  return {
    ...{ id, name: id, email: `${id}@shop.example`, role: "agent", languages: ["fr"], topics: [], channels: ["email"] },
    ...{ shops: ["ondine"], presence: "online", shift: null, openByChannel: {}, capacityByChannel: { email: 2 } },
    ...{ idleSince: null },
    ...changes,
  };
}

const placing = { shop: "ondine", language: "fr", defaultLocale: "fr", topic: null, channel: "email" } as const;
const [fraud, regulars, returns] = rules as [RoutingRule, RoutingRule, RoutingRule];
const busy = { openByChannel: { email: 1 } };
const full = { openByChannel: { email: 2 } };
const noa = (changes: Partial<StaffFacts> = {}) => person("noa", { role: "lead", ...changes });

test.each<[string, RoutingRule | null, string | null, StaffFacts[], string | null, Reason["kind"][]]>([
  ["a role, though busier", fraud, null, [person("ada"), noa(busy)], "noa", ["speaks_language", "rule"]],
  ["a named person", regulars, null, [person("ada", busy), person("ben")], "ada", ["speaks_language", "rule"]],
  [
    "who knows the topic",
    returns,
    null,
    [person("ada"), person("ben", { ...busy, topics: ["return"] })],
    "ben",
    ["speaks_language", "rule"],
  ],
  [
    "nobody it names is there",
    fraud,
    null,
    [person("ada"), noa({ presence: "away" })],
    "ada",
    ["speaks_language", "rule_not_served"],
  ],
  ["who it names is full", fraud, null, [person("ada"), noa(full)], "ada", ["speaks_language", "rule_not_served"]],
  [
    "the language is never waived",
    fraud,
    null,
    [person("ada"), noa({ languages: ["en"] })],
    "ada",
    ["speaks_language", "rule_not_served"],
  ],
  [
    "the previous agent, though busier",
    null,
    "ben",
    [person("ada"), person("ben", busy)],
    "ben",
    ["speaks_language", "knows_customer"],
  ],
  ["the previous agent is full", null, "ben", [person("ada"), person("ben", full)], "ada", ["speaks_language"]],
  [
    "the previous agent is away",
    null,
    "ben",
    [person("ada"), person("ben", { presence: "away" })],
    "ada",
    ["speaks_language"],
  ],
  [
    "the previous agent speaks it no more",
    null,
    "ben",
    [person("ada"), person("ben", { languages: [] })],
    "ada",
    ["speaks_language"],
  ],
  ["a rule before acquaintance", fraud, "ada", [person("ada"), noa()], "noa", ["speaks_language", "rule"]],
  [
    "acquaintance among those whom the rule names",
    fraud,
    "noa",
    [noa(busy), person("eva", { role: "lead" })],
    "noa",
    ["speaks_language", "rule", "knows_customer"],
  ],
])("preferred: %s", (_, rule, previousAgentId, staff, assigneeId, kinds) => {
  const placement = placeTicket(placing, staff, { rule, previousAgentId });
  expect([placement.assigneeId, placement.reasons.map(({ kind }) => kind)]).toEqual([assigneeId, kinds]);
});

test("preferences never drop a ticket, never waive language or room, and change nothing but who among the able", () => {
  const people = fc.array(
    fc.record({
      role: fc.constantFrom("agent" as const, "lead" as const),
      languages: fc.subarray(["fr", "en"]),
      presence: fc.constantFrom("online" as const, "away" as const, "offline" as const),
      topics: fc.subarray(["return"]),
      openByChannel: fc.record({ email: fc.nat(3) }),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(people, fc.constantFrom(...rules), fc.nat(6), (facts, rule, previous) => {
      const staff = facts.map((changes, at) => person(`p${at}`, changes));
      const plain = placeTicket(placing, staff);
      const preferring = placeTicket(placing, staff, { rule, previousAgentId: `p${previous}` });
      expect(preferring.queue).toBe(plain.queue);
      expect(preferring.assigneeId === null).toBe(plain.assigneeId === null);
      if (preferring.assigneeId === null) return;
      const chosen = staff.find(({ id }) => id === preferring.assigneeId);
      expect(chosen).toMatchObject({ presence: "online" });
      expect(chosen?.languages).toContain("fr");
      expect(chosen?.openByChannel.email).toBeLessThan(2);
    }),
    { numRuns: 500 },
  );
});
