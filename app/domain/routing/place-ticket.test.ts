import fc from "fast-check";
import { expect, test } from "vitest";
import type { Channel } from "#app/domain/shops/shop.ts";
import { placeTicket } from "./place-ticket.ts";
import type { Reason } from "./placement.ts";
import type { StaffFacts } from "./staff-facts.ts";

function person(id: string, changes: Partial<StaffFacts> = {}): StaffFacts {
  return {
    ...{ id, name: id, role: "agent", languages: ["fr"], topics: [], channels: ["email", "chat"], shops: ["aurelia"] },
    ...{
      email: `${id}@staff.example`,
      presence: "online",
      shift: null,
      openByChannel: {},
      capacityByChannel: { email: 20, chat: 3 },
      idleSince: null,
    },
    ...changes,
  };
}

const french = { shop: "aurelia", language: "fr", defaultLocale: "fr", topic: null, channel: "email" } as const;
const at = (time: string) => new Date(`2026-11-23T${time}:00Z`);

type Row = [rule: string, staff: StaffFacts[], assigneeId: string | null, kinds: Reason["kind"][]];

test.each<Row>([
  ["the only one who is free gets it", [person("ada")], "ada", ["speaks_language"]],
  ["nobody on the team speaks it", [person("ada", { languages: ["en"] })], null, ["waits_for_language"]],
  ["somebody speaks it, for another shop", [person("ada", { shops: ["lueur"] })], null, ["waits_for_language"]],
  ["those who speak it are away", [person("ada", { presence: "away" })], null, ["nobody_present"]],
  [
    "those who speak it are offline",
    [person("ada", { presence: "offline" }), person("ben", { languages: ["en"] })],
    null,
    ["nobody_present"],
  ],
  ["who is there does not work the channel", [person("ada", { channels: ["chat"] })], null, ["nobody_present"]],
  [
    "who is there is full on the channel",
    [person("ada", { openByChannel: { email: 20 } })],
    null,
    ["everyone_at_capacity"],
  ],
  [
    "being full on another channel does not matter",
    [person("ada", { openByChannel: { chat: 3 } })],
    "ada",
    ["speaks_language"],
  ],
  ["a capacity of none is full", [person("ada", { capacityByChannel: { email: 0 } })], null, ["everyone_at_capacity"]],
  [
    "the least busy",
    [person("ada", { openByChannel: { email: 3 } }), person("ben", { openByChannel: { email: 1, chat: 1 } })],
    "ben",
    ["speaks_language", "least_busy"],
  ],
  [
    "as busy, the longest idle",
    [person("ada", { idleSince: at("10:00") }), person("ben", { idleSince: at("09:00") })],
    "ben",
    ["speaks_language", "longest_idle"],
  ],
  [
    "as busy, one who never had any",
    [person("ada", { idleSince: at("09:00") }), person("ben")],
    "ben",
    ["speaks_language", "longest_idle"],
  ],
  [
    "alike in all: the lower id, so that a retry agrees",
    [person("ben"), person("ada")],
    "ada",
    ["speaks_language", "longest_idle"],
  ],
  [
    "the least busy even when others idle longer",
    [person("ada", { idleSince: at("08:00"), openByChannel: { email: 1 } }), person("ben", { idleSince: at("09:00") })],
    "ben",
    ["speaks_language", "least_busy"],
  ],
])("%s", (_, staff, assigneeId, kinds) => {
  const placement = placeTicket(french, staff);
  expect(placement.assigneeId).toBe(assigneeId);
  expect(placement.reasons.map(({ kind }) => kind)).toEqual(kinds);
  expect(placement.queue).toBe("aurelia/fr");
});

test("a language that nobody speaks waits with the shop's own, and says so", () => {
  expect(placeTicket({ ...french, language: "zh" }, [person("ada")])).toEqual({
    queue: "aurelia/fr",
    assigneeId: null,
    reasons: [{ kind: "waits_for_language", language: "zh" }],
  });
});

test("who knows the topic is asked first, and the others when none of them is free", () => {
  const returns = { ...french, topic: "return.slip" };
  const expert = person("eli", { topics: ["return"], openByChannel: { email: 5 } });
  expect(placeTicket(returns, [person("ada"), expert])).toMatchObject({
    assigneeId: "eli",
    reasons: [{ kind: "speaks_language" }, { kind: "knows_topic", topic: "return.slip" }],
  });
  expect(placeTicket(returns, [person("ada"), { ...expert, presence: "away" }]).assigneeId).toBe("ada");
  expect(placeTicket({ ...french, topic: "returned.wrong" }, [person("ada"), expert]).assigneeId).toBe("ada");
});

const anybody = fc.record({
  languages: fc.subarray(["fr", "en", "zh"]),
  channels: fc.subarray<Channel>(["email", "chat", "phone"]),
  shops: fc.subarray(["aurelia", "lueur"]),
  presence: fc.constantFrom("online", "away", "offline"),
  openByChannel: fc.record({ email: fc.nat(3), chat: fc.nat(3), phone: fc.nat(3) }),
  capacityByChannel: fc.record({ email: fc.nat(3), chat: fc.nat(3), phone: fc.nat(3) }),
});

test("whoever is chosen may take it and nobody who may is less busy; nobody is chosen only when nobody may", () => {
  fc.assert(
    fc.property(
      fc.array(anybody, { maxLength: 6 }),
      fc.constantFrom("fr", "en", "zh"),
      fc.constantFrom<Channel>("email", "chat", "phone"),
      (facts, language, channel) => {
        const staff = facts.map((one, index) => person(`p${index}`, one));
        const able = staff.filter(
          (one) =>
            one.presence === "online" &&
            one.shops.includes("aurelia") &&
            one.languages.includes(language) &&
            one.channels.includes(channel) &&
            one.openByChannel[channel]! < one.capacityByChannel[channel]!,
        );
        const { assigneeId, reasons } = placeTicket({ ...french, language, channel }, staff);
        const load = (one: StaffFacts) => Object.values(one.openByChannel).reduce((sum, count) => sum + count, 0);
        const chosen = able.find(({ id }) => id === assigneeId);
        expect(assigneeId === null).toBe(able.length === 0);
        if (chosen) expect(load(chosen)).toBe(Math.min(...able.map(load)));
        expect(reasons.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 1000 },
  );
});
