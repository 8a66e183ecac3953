import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { keepUpload } from "#app/domain/attachments/keep-upload.server.ts";
import { ofCustomer } from "#app/domain/attachments/upload-owner.ts";
import { receiveFile } from "#app/domain/attachments/receive-file.server.ts";
import type { AnswerView } from "#app/domain/answers/view-answer.server.ts";
import type { Order } from "#app/domain/orders/order.ts";
import { storeOrder } from "#app/domain/orders/store-order.server.ts";
import { viewOrder } from "#app/domain/orders/view-order.server.ts";
import { mergeTicket } from "#app/domain/tickets/merge-ticket.server.ts";
import { solveTicket } from "#app/domain/tickets/solve-ticket.server.ts";
import { viewAttachment } from "#app/domain/tickets/view-attachment.server.ts";
import { viewStaffTicket } from "#app/domain/tickets/view-staff-ticket.server.ts";
import { viewTicket } from "#app/domain/tickets/view-ticket.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { openedTicket, testDesk } from "#tests/support/desk.ts";
import { exampleArticle } from "#tests/support/example-article.ts";
import { exampleItem, exampleOrder } from "#tests/support/example-order.ts";
import { exampleShop } from "#tests/support/example-shop.ts";
import { createAgent, createCustomer, minutesLater, now } from "#tests/support/people.ts";
import { checkRequest, submitRequest, type RequestForm, type RequestSubject } from "./submit-request.server.ts";
import { shippedLexicon } from "#tests/support/published-content.ts";

const { lexicon } = await shippedLexicon();

const article = exampleArticle(
  `---
title: Retourner un article
topics: [refund.when, return.how]
order: optional
rules:
  return: { appliesTo: { not: { status: cancelled } }, until: { from: deliveredAt, days: 14 } }
evidence:
  - { key: photo_item, label: Photo de l'article, why: Elle montre son état., required: true }
  - { key: screenshot, label: Capture d'écran, why: Elle aide., required: false }
requests:
  - { type: return, rule: return, remedies: [refund, voucher] }
---
## Puis-je retourner ?

Oui.
`,
  "aurelia/fr/retours/retourner.md",
);
const [offer] = article.frontMatter.requests;

const answerText = {
  verdict: "answered",
  line: null,
  html: "",
  text: "Oui.",
  sums: [],
  deadlines: [],
  citations: [],
} as const;

async function counter(changes: Partial<Order> = {}) {
  const db = await freshDatabase();
  const dir = await mkdtemp(path.join(os.tmpdir(), "guichet-requests-"));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const { desk } = testDesk(db);
  const camille = await createCustomer(db);
  const customer = { email: camille.email, name: null, locale: null };
  const items = [exampleItem({ sku: "BAG-1", name: "Bague", qty: 2 }), exampleItem({ sku: "COL-1", name: "Collier" })];
  const deliveredAt = new Date("2026-11-15T12:00:00+01:00");
  await storeOrder(db, exampleOrder({ customer, items, status: "delivered", deliveredAt, ...changes }));
  const order = await viewOrder(db, { shop: "aurelia", number: "AU-1", customerId: camille.id });
  const question = await db.question.create({
    data: {
      ...{ shop: "aurelia", locale: "fr", text: "puis-je retourner ma commande ?", visitorId: "v", askedAt: now },
      ...{ customerId: camille.id, orderId: order?.id ?? null },
    },
  });
  const { id: answerId } = await db.answer.create({
    data: {
      ...{ questionId: question.id, verdict: "answered", confidence: 1, contentVersion: "v1", latencyMs: 1 },
      ...{ body: { ...answerText, sums: [], deadlines: [], citations: [] }, text: "Oui.", answeredAt: now },
    },
  });
  if (!order || !offer) throw new Error("The example is incomplete.");
  const answer: AnswerView = {
    ...{ id: answerId, questionId: question.id, question: question.text, shop: "aurelia", locale: "fr" },
    ...{
      orderNumber: order.number,
      followsId: null,
      chunkId: null,
      item: null,
      unhelpful: null,
      isHelpful: null,
      answeredAt: now,
    },
    body: { ...answerText, sums: [], deadlines: [], citations: [] },
  };
  const published = { shop: exampleShop(), isHoliday: () => false };
  const subject: RequestSubject = { published, locale: "fr", customerId: camille.id, answer, order, article, offer };
  const deps = { ...desk, clock: () => now, lexicon };
  const send = async (form: Partial<RequestForm> = {}, about: Partial<RequestSubject> = {}) => {
    const whole = { ...filledForm(), ...form };
    const checked = await checkRequest(deps, { ...subject, ...about }, whole);
    if (checked.kind === "refused") return checked;
    return submitRequest(deps, { ...subject, ...about }, { asked: checked.asked, submissionKey: whole.submissionKey });
  };
  const upload = async (submissionKey: string, filename = "bague.jpg") => {
    const bytes = Buffer.from("\u00ff\u00d8\u00ff\u00e0 photo", "latin1");
    const file = await receiveFile(dir, one(bytes));
    await keepUpload(
      { db, dir },
      { submissionKey, owner: ofCustomer(camille.id), evidenceKey: "photo_item" },
      { filename, file },
      now,
    );
  };
  return { db, desk, deps, camille, order, subject, send, upload };
}

async function* one(bytes: Buffer) {
  yield await Promise.resolve(bytes);
}

function filledForm(): RequestForm {
  return {
    ...{ items: [{ line: "0:BAG-1", qty: "1" }], reason: "changed_mind", details: "", remedy: "voucher" },
    evidence: { photo_item: { text: "Elle est comme neuve", isLacking: false, because: "" } },
    submissionKey: randomUUID(),
  };
}

test("an open rule: the ticket holds type, items, reason, remedy, the sum in the words of staff, and the files", async () => {
  const { db, send, upload, camille } = await counter();
  const ada = await createAgent(db, "Ada");
  const submissionKey = randomUUID();
  await upload(submissionKey, "../../bague.jpg");
  const evidence = { photo_item: { text: "", isLacking: false, because: "" } };
  expect(await send({ submissionKey, evidence })).toEqual({ kind: "sent", number: 1001 });
  const ticket = await viewStaffTicket(db, ada, 1001);
  expect(ticket).toMatchObject({
    ...{ topic: "return.how", channel: "email", isRequesterProven: true, subject: "Retourner des articles · Bague" },
    order: { number: "AU-1" },
    request: {
      type: "return",
      asked: {
        ...{ locale: "fr", reason: "changed_mind", remedy: "voucher", details: "" },
        items: [{ sku: "BAG-1", name: "Bague", qty: 1, ordered: 2, parcel: null }],
        verdict: {
          ...{ rule: "return", state: "open", deadlineAt: "2026-11-29T22:59:59.999Z" },
          words: { en: { sum: "delivered on 15 Nov. + 14 days = 29 Nov. 2026" } },
        },
        evidence: [
          { key: "photo_item", files: 1, missing: null },
          { key: "screenshot", files: 0, missing: null },
        ],
      },
      files: [{ evidenceKey: "photo_item", filename: "bague.jpg", mediaType: "image/jpeg" }],
    },
  });
  expect(ticket?.summary).toContain("Request: return, changed_mind; rule return open; 1 × Bague; prefers voucher");
  expect(ticket?.messages.map(({ body }) => body)).toEqual(["puis-je retourner ma commande ?"]);
  expect(await db.pendingUpload.count()).toBe(0);
  const own = await viewTicket(db, { shop: "aurelia", number: 1001, customerId: camille.id });
  expect(own?.request).toEqual(ticket?.request);
});

test.each([
  ["closed", { deliveredAt: new Date("2026-11-01T12:00:00+01:00") }, "2026-11-15T22:59:59.999Z"],
  ["unknown", { deliveredAt: null }, null],
  ["not_applicable", { status: "cancelled" as const }, null],
])("a rule that is %s refuses nobody, and the ticket says so", async (state, changes, deadlineAt) => {
  const { db, send } = await counter(changes);
  const ada = await createAgent(db, "Ada");
  expect(await send()).toEqual({ kind: "sent", number: 1001 });
  const ticket = await viewStaffTicket(db, ada, 1001);
  expect(ticket?.request?.asked.verdict).toMatchObject({ state, deadlineAt, judgedAt: now.toISOString() });
  expect(ticket?.summary).toContain(`rule return ${state}`);
});

test("an order that is somebody else's opens nothing", async () => {
  const { db, send, order } = await counter();
  const other = await createCustomer(db, "Noor");
  await expect(send({}, { customerId: other.id })).rejects.toThrow("not proven to be the requester's");
  await expect(send({}, { order: { ...order, customerId: other.id } })).rejects.toThrow("not proven");
  expect(await db.ticket.count()).toBe(0);
});

test("a form with several faults tells all of them at once and opens nothing", async () => {
  const { db, send } = await counter();
  const items = [{ line: "0:BAG-1", qty: "3" }];
  expect(await send({ items, reason: "something_else", evidence: {} })).toEqual({
    kind: "refused",
    faults: {
      items: { kind: "refused", reason: "too_many", line: "0:BAG-1" },
      details: "details",
      evidence: [{ key: "photo_item", reason: "nothing_given" }],
    },
  });
  expect(await send({ items: [{ line: "0:XYZ-9", qty: "1" }], reason: "defect", details: "x".repeat(10_001) })).toEqual(
    {
      kind: "refused",
      faults: {
        items: { kind: "refused", reason: "not_in_order", line: null },
        ...{ reason: "reason", details: "detailsLong", evidence: [] },
      },
    },
  );
  expect(await db.ticket.count()).toBe(0);
});

test("what the customer does not have is noted as missing with their reason", async () => {
  const { db, send } = await counter();
  const ada = await createAgent(db, "Ada");
  const evidence = { photo_item: { text: "", isLacking: true, because: "Téléphone cassé" } };
  expect(await send({ evidence, details: "Je n'ai pas d'appareil photo." })).toMatchObject({ kind: "sent" });
  const ticket = await viewStaffTicket(db, ada, 1001);
  expect(ticket?.request?.asked.evidence[0]).toMatchObject({ key: "photo_item", missing: "Téléphone cassé" });
  expect(ticket?.summary).toContain("missing photo_item");
  expect(ticket?.messages[0]?.body).toBe("Je n'ai pas d'appareil photo.");
});

test("one form sent twenty times at once opens one ticket with its file once", async () => {
  const { db, send, upload } = await counter();
  const submissionKey = randomUUID();
  await upload(submissionKey);
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => send({ submissionKey })));
  expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome)))).toEqual(
    new Set([JSON.stringify({ kind: "sent", number: 1001 })]),
  );
  expect([await db.ticket.count(), await db.attachment.count()]).toEqual([1, 1]);
});

test("a request that was merged into another leads there until that one is done", async () => {
  const { db, camille, desk, send } = await counter();
  const ada = await createAgent(db, "Ada");
  await send();
  const other = await openedTicket(desk, { customerId: camille.id });
  await mergeTicket(desk, ada, { number: 1001, into: other.number }, now);
  expect(await send()).toEqual({ kind: "already_open", number: other.number });
  expect(await db.ticket.count()).toBe(2);
  await solveTicket(desk, ada, other.number, now);
  expect(await send()).toEqual({ kind: "sent", number: 1003 });
});

test("twenty forms for the same order and type at once open one ticket, and its number is the only one used", async () => {
  const { db, deps, subject, send } = await counter();
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => send()));
  const kinds = outcomes.map(({ kind }) => kind).sort();
  expect(kinds).toEqual([...Array<string>(19).fill("already_open"), "sent"]);
  expect(outcomes.map((outcome) => "number" in outcome && outcome.number)).toEqual(Array(20).fill(1001));
  expect([await db.ticket.count(), (await db.sequence.findFirst())?.value]).toEqual([1, 1001]);
  const wrong = { ...subject.offer, type: "wrong_item" } as const;
  const form = { ...filledForm(), reason: "other_product" };
  const checked = await checkRequest(deps, { ...subject, offer: wrong }, form);
  if (checked.kind !== "complete") throw new Error("The form is complete.");
  const another = await submitRequest(
    deps,
    { ...subject, offer: wrong },
    { ...checked, submissionKey: form.submissionKey },
  );
  expect(another).toEqual({ kind: "sent", number: 1002 });
});

test("when the request is solved the same may be asked again", async () => {
  const { db, desk, send } = await counter();
  const ada = await createAgent(db, "Ada");
  await send();
  await solveTicket(desk, ada, 1001, minutesLater(5));
  expect(await send()).toEqual({ kind: "sent", number: 1002 });
});

test("another customer's key is refused", async () => {
  const { db, send } = await counter();
  const submissionKey = randomUUID();
  await send({ submissionKey });
  const other = await createCustomer(db, "Noor");
  await db.ticket.updateMany({ data: { requesterId: other.id } });
  expect(await send({ submissionKey })).toEqual({ kind: "key_taken" });
});

test("a file is seen by its ticket's customer and by staff of the shop, by nobody else", async () => {
  const { db, send, upload, camille } = await counter();
  const submissionKey = randomUUID();
  await upload(submissionKey);
  await send({ submissionKey });
  const attachment = await db.attachment.findFirstOrThrow();
  const wanted = { number: 1001, attachmentId: attachment.id };
  const seen = {
    id: attachment.id,
    ticketId: attachment.ticketId,
    isSensitive: false,
    filename: "bague.jpg",
    mediaType: "image/jpeg",
    storedAs: attachment.storedAs,
  };
  const ada = { kind: "staff", ...(await createAgent(db, "Ada")) } as const;
  const foreign = { kind: "staff", ...(await createAgent(db, "Ben", { shops: ["lueur"] })) } as const;
  const editor = { kind: "staff", ...(await createAgent(db, "Eli", { role: "editor" })) } as const;
  const own = { kind: "customer", shop: "aurelia", customerId: camille.id } as const;
  const noor = await createCustomer(db, "Noor");
  expect(await viewAttachment(db, ada, wanted)).toEqual(seen);
  expect(await viewAttachment(db, own, wanted)).toEqual(seen);
  for (const reader of [foreign, editor, { ...own, customerId: noor.id }, { ...own, shop: "lueur" }])
    expect(await viewAttachment(db, reader, wanted)).toBeNull();
  expect(await viewAttachment(db, ada, { ...wanted, number: 1002 })).toBeNull();
});
