import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { storeOrder } from "#app/domain/orders/store-order.server.ts";
import { viewOrder } from "#app/domain/orders/view-order.server.ts";
import { mergeTicket } from "#app/domain/tickets/merge-ticket.server.ts";
import { viewStaffTicket } from "#app/domain/tickets/view-staff-ticket.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openedTicket, testDesk } from "#tests/support/desk.ts";
import { exampleOrder } from "#tests/support/example-order.ts";
import { exampleShop } from "#tests/support/example-shop.ts";
import { createAgent, createCustomer, minutesLater, now } from "#tests/support/people.ts";
import { escalateQuestion } from "./escalate-question.server.ts";
import type { Escalation } from "./escalate-question.server.ts";
import { shippedLexicon } from "#tests/support/published-content.ts";

const { lexicon } = await shippedLexicon();
const shop = exampleShop();

async function counter() {
  const db = await freshDatabase();
  const { desk, published } = testDesk(db);
  const camille = await createCustomer(db);
  const escalate = (changes: Partial<Escalation> = {}, at = now) =>
    escalateQuestion(
      { ...desk, clock: () => at, lexicon },
      {
        ...{
          shop,
          isHoliday: () => false,
          requester: { kind: "proven", customerId: camille.id },
          locale: "fr",
          answer: null,
          topics: [],
          order: null,
        },
        ...{
          channel: "email",
          phone: null,
          message: "Mon bracelet est arrivé cassé",
          isMessageTyped: true,
          submissionKey: randomUUID(),
        },
        ...changes,
      },
    );
  return { db, desk, published, camille, escalate };
}

test("a question becomes a ticket with language, topic, priority, place and expected time", async () => {
  const { db, escalate, camille } = await counter();
  const ada = await createAgent(db, "Ada");
  await storeOrder(db, exampleOrder({ customer: { email: camille.email, name: null, locale: null } }));
  const order = await viewOrder(db, { shop: "aurelia", number: "AU-1", customerId: camille.id });
  const outcome = await escalate({ order });
  // High: 120 minutes of opening hours from Monday 11:00, of which 90 before lunch.
  const expectedBy = new Date("2026-11-23T13:00:00Z");
  expect(outcome).toMatchObject({
    ...{ kind: "escalated", number: 1001, expectedBy, isRepeated: false },
    placement: { queue: "aurelia/fr", assigneeId: ada.staffId, reasons: [{ kind: "speaks_language", language: "fr" }] },
  });
  expect(await viewStaffTicket(db, ada, 1001)).toMatchObject({
    language: "fr",
    topic: "item.defective",
    priority: "high",
    status: "open",
    isMine: true,
    order: { number: "AU-1" },
    isRequesterProven: true,
  });
});

test("one that goes on from a closed ticket names it, to the agent and in the e-mail to its customer", async () => {
  const { db, escalate } = await counter();
  const ada = await createAgent(db, "Ada");
  await escalate({ follows: 987 });
  expect(await viewStaffTicket(db, ada, 1001)).toMatchObject({ follows: 987 });
  expect((await db.ticket.findFirstOrThrow()).summary).toContain("Fait suite à la demande 987, qui est close.");
  const mail = await db.outboxJob.findFirstOrThrow({ where: { dedupeKey: { startsWith: "ticket-received:" } } });
  expect((mail.payload as { text: string }).text).toContain("Fait suite à la demande 987, qui est close.");
});

test("words decide the queue, not the page", async () => {
  const { escalate } = await counter();
  expect(await escalate({ message: "My bracelet arrived broken, what now?" })).toMatchObject({
    placement: { queue: "aurelia/fr", reasons: [{ kind: "waits_for_language", language: "en" }] },
  });
});

test("e-mail is taken while nobody is there, and waits in the language's queue", async () => {
  const { db, escalate } = await counter();
  await createAgent(db, "Ada", { presence: "offline" });
  expect(await escalate({}, new Date("2026-11-22T22:00:00Z"))).toMatchObject({
    kind: "escalated",
    placement: { queue: "aurelia/fr", assigneeId: null, reasons: [{ kind: "nobody_present" }] },
  });
});

test.each([
  ["nobody is there", {}, now, { kind: "nobody_present" }],
  ["the shop is closed", {}, new Date("2026-11-23T19:00:00Z"), { kind: "outside_hours" }],
  [
    "the language is not offered",
    { message: "Gdzie jest moja paczka? Proszę o szybką odpowiedź" },
    now,
    { kind: "language_not_offered" },
  ],
])("a chat chosen when %s opens nothing and says what is open", async (_, changes, at, reason) => {
  const { db, escalate } = await counter();
  const outcome = await escalate({ channel: "chat", ...changes }, at);
  expect(outcome).toMatchObject({ kind: "channel_closed", channel: "chat" });
  if (outcome.kind !== "channel_closed") return;
  expect(outcome.channels.find(({ channel }) => channel === "chat")).toMatchObject({ isAvailable: false, reason });
  expect(outcome.channels.find(({ channel }) => channel === "email")).toMatchObject({ isAvailable: true });
  expect(await db.ticket.count()).toBe(0);
});

test("a chat that was taken and then closed is found again by the same form", async () => {
  const { db, escalate } = await counter();
  await createAgent(db, "Ada");
  const form = { channel: "chat", submissionKey: randomUUID() } as const;
  expect(await escalate(form)).toMatchObject({ kind: "escalated", number: 1001, isRepeated: false });
  expect(await escalate(form, minutesLater(600))).toMatchObject({ kind: "escalated", number: 1001, isRepeated: true });
});

test("a form sent ten times at once opens one ticket", async () => {
  const { db, escalate, published } = await counter();
  const submissionKey = randomUUID();
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => escalate({ submissionKey })));
  expect(new Set(outcomes.map((outcome) => outcome.kind === "escalated" && outcome.number))).toEqual(new Set([1001]));
  expect([await db.ticket.count(), published.length]).toEqual([1, 1]);
});

test("ten at once never fill a person above what they can hold", async () => {
  const { db, escalate } = await counter();
  const [ada, ben] = [
    await createAgent(db, "Ada", { emailCapacity: 2 }),
    await createAgent(db, "Ben", { emailCapacity: 3 }),
  ];
  await Promise.all(Array.from({ length: 10 }, () => escalate()));
  const held = (assigneeId: string | null) => db.ticket.count({ where: { assigneeId } });
  expect([await held(ada.staffId), await held(ben.staffId), await held(null)]).toEqual([2, 3, 5]);
});

test("an address that somebody typed becomes a customer, or finds the one there is without changing it", async () => {
  const { db, escalate, camille } = await counter();
  const typed = (email: string) => ({ requester: { kind: "unproven", email, name: "Somebody" } as const });
  await escalate(typed("New@Customer.example"));
  await escalate(typed("CAMILLE@customer.example"));
  const tickets = await db.ticket.findMany({ orderBy: { number: "asc" }, include: { requester: true } });
  expect(tickets.map(({ requester }) => [requester.email, requester.name])).toEqual([
    ["new@customer.example", "Somebody"],
    ["camille@customer.example", "Camille"],
  ]);
  expect(tickets[1]?.requesterId).toBe(camille.id);
  const ada = await createAgent(db, "Ada");
  expect(await viewStaffTicket(db, ada, 1001)).toMatchObject({ isRequesterProven: false });
});

test("an order goes only with its own proven customer", async () => {
  const { db, escalate, camille } = await counter();
  await storeOrder(db, exampleOrder({ customer: { email: "eve@customer.example", name: null, locale: null } }));
  const order = { ...exampleOrder(), id: "order", customerId: "eve" };
  await expect(escalate({ order })).rejects.toThrow("not proven");
  const own = { ...order, customerId: camille.id };
  await expect(
    escalate({ order: own, requester: { kind: "unproven", email: camille.email, name: null } }),
  ).rejects.toThrow("not proven");
  expect(await db.ticket.count()).toBe(0);
});

test.each([
  [{ message: " \n" }, "empty"],
  [{ message: "a".repeat(10_001) }, "too_long"],
  [{ channel: "phone" }, "no_phone"],
] as const)("%# is refused before anything is written", async (changes, reason) => {
  const { db, escalate } = await counter();
  expect(await escalate(changes)).toEqual({ kind: "refused", reason });
  expect(await db.ticket.count()).toBe(0);
});

test("somebody else's form key is refused", async () => {
  const { db, escalate } = await counter();
  const submissionKey = randomUUID();
  await escalate({ submissionKey });
  const eve = await createCustomer(db, "Eve");
  expect(await escalate({ submissionKey, requester: { kind: "proven", customerId: eve.id } })).toEqual({
    kind: "refused",
    reason: "key_taken",
  });
});

test("the same words sent again from a form filled in anew are the same request; other words, or later, are another", async () => {
  const { escalate } = await counter();
  const numberOf = async (changes: Partial<Escalation> = {}, at = now) => {
    const outcome = await escalate(changes, at);
    return outcome.kind === "escalated" ? outcome.number : outcome;
  };
  const first = await numberOf();
  expect(await numberOf()).toBe(first);
  expect(await numberOf({ message: "Mon collier est arrivé cassé" })).toBe(1002);
  expect(await numberOf({}, minutesLater(61))).toBe(1003);
});

test("the same words sent again after the request was merged lead to where it goes on", async () => {
  const { db, desk, camille, escalate } = await counter();
  const ada = await createAgent(db, "Ada");
  await escalate({});
  const other = await openedTicket(desk, { customerId: camille.id });
  await mergeTicket(desk, ada, { number: 1001, into: other.number }, now);
  expect(await escalate({})).toMatchObject({ kind: "escalated", number: other.number, isRepeated: true });
  await db.ticket.update({ where: { id: other.id }, data: { status: "solved" } });
  expect(await escalate({})).toMatchObject({ kind: "escalated", number: 1003, isRepeated: false });
});

const evidence: NonNullable<Escalation["evidence"]> = {
  article: { id: "livraison/non-recu", locale: "fr", title: "Non reçu", version: "1" },
  wanted: [
    { key: "statement", label: "Attestation", why: "Elle déclare.", required: true, isSensitive: false, text: null },
    {
      key: "identity",
      label: "Pièce d'identité",
      why: "Elle confirme.",
      required: true,
      isSensitive: true,
      text: null,
    },
    { key: "reference", label: "Référence", why: "Elle retrouve.", required: false, isSensitive: false, text: "R-12" },
  ],
};

test("the ticket keeps what decided language, topic and priority, and the evidence given and missing", async () => {
  const { db, escalate } = await counter();
  const ada = await createAgent(db, "Ada");
  const submissionKey = randomUUID();
  const facts = { filename: "id.jpg", mediaType: "image/jpeg", bytes: 9, sha256: "0", storedAs: "x", uploadedAt: now };
  await db.pendingUpload.create({ data: { ...facts, submissionKey, owner: "session:b", evidenceKey: "identity" } });
  await db.pendingUpload.create({ data: { ...facts, submissionKey, owner: "session:other", evidenceKey: "identity" } });
  await escalate({
    ...{ submissionKey, evidence, uploadOwner: "session:b", topics: ["delivery.not_received"] },
    message: "C'est très urgent, je n'ai rien reçu",
  });
  const ticket = await viewStaffTicket(db, ada, 1001);
  expect(ticket?.triage).toEqual({
    language: { decidedBy: "words", page: "fr" },
    topic: { decidedBy: "article" },
    cues: [{ kind: "urgent_words", words: "urgent" }],
    evidence,
  });
  expect(ticket?.evidence?.items.map(({ key, text, files }) => [key, text, files.length])).toEqual([
    ["statement", null, 0],
    ["identity", null, 1],
    ["reference", "R-12", 0],
  ]);
  expect(await db.attachment.findMany()).toMatchObject([
    { evidenceKey: "identity", isSensitive: true, keepUntil: minutesLater(shop.evidence.sensitiveDays * 24 * 60) },
  ]);
  expect(ticket?.summary).toContain("Given at opening: Pièce d'identité (1), Référence (words)");
  expect(ticket?.summary).toContain("Missing at opening: Attestation (needed)");
  expect(await db.pendingUpload.findMany()).toMatchObject([{ owner: "session:other" }]);
});

test("the same words with a photo are no repetition of the words alone", async () => {
  const { db, camille, escalate } = await counter();
  const first = await escalate({});
  expect(await escalate({})).toMatchObject({ kind: "escalated", isRepeated: true });
  const submissionKey = randomUUID();
  const facts = { filename: "a.jpg", mediaType: "image/jpeg", bytes: 9, sha256: "0", storedAs: "x", uploadedAt: now };
  const owner = `customer:${camille.id}` as const;
  await db.pendingUpload.create({ data: { ...facts, submissionKey, owner, evidenceKey: "anything_else" } });
  const second = await escalate({ submissionKey, uploadOwner: owner });
  expect(second).toMatchObject({ kind: "escalated", isRepeated: false });
  expect(second).not.toMatchObject({ number: first.kind === "escalated" ? first.number : 0 });
});
