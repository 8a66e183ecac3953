import { mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { openedTicket, testDesk } from "#tests/support/desk.ts";
import { minutesLater, now } from "#tests/support/people.ts";
import { removeSensitive } from "./remove-sensitive.server.ts";
import { storedName, storedPath } from "./stored-file.server.ts";

const days = (count: number) => minutesLater(count * 24 * 60);

async function counter() {
  const db = await freshDatabase();
  const dir = await mkdtemp(path.join(os.tmpdir(), "guichet-sensitive-"));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const { id: ticketId } = await openedTicket(testDesk(db).desk);
  const give = async (isSensitive: boolean) => {
    const storedAs = storedName("a".repeat(64), crypto.randomUUID());
    await mkdir(path.dirname(storedPath(dir, storedAs)), { recursive: true });
    await writeFile(storedPath(dir, storedAs), "bytes");
    const facts = { filename: "id.jpg", mediaType: "image/jpeg", bytes: 5, sha256: "a".repeat(64), uploadedAt: now };
    const keepUntil = isSensitive ? days(30) : null;
    const { id } = await db.attachment.create({ data: { ...facts, ticketId, storedAs, isSensitive, keepUntil } });
    const isThere = () => stat(storedPath(dir, storedAs)).then(Boolean, () => false);
    return { isThere, removedAt: async () => (await db.attachment.findUniqueOrThrow({ where: { id } })).removedAt };
  };
  const solve = (at: Date) => db.ticket.update({ where: { id: ticketId }, data: { status: "solved", solvedAt: at } });
  /** merges the files' ticket into another, which is solved at once */
  const mergeIntoSolved = async (at: Date) => {
    const other = await openedTicket(testDesk(db).desk);
    await db.ticket.update({ where: { id: other.id }, data: { status: "solved", solvedAt: at } });
    await db.ticket.update({ where: { id: ticketId }, data: { status: "closed", mergedIntoId: other.id } });
  };
  return { give, solve, mergeIntoSolved, remove: (at: Date) => removeSensitive({ db, dir }, at) };
}

test("a sensitive file goes after its thirty days, any other stays; the row says when", async () => {
  const { give, remove } = await counter();
  const [sensitive, other] = [await give(true), await give(false)];
  expect(await remove(new Date(days(30).getTime() - 1))).toBe(0);
  expect(await sensitive.isThere()).toBe(true);
  expect(await remove(days(30))).toBe(1);
  expect([await sensitive.isThere(), await sensitive.removedAt()]).toEqual([false, days(30)]);
  expect([await other.isThere(), await other.removedAt()]).toEqual([true, null]);
  expect(await remove(days(31))).toBe(0);
});

test("it goes a week after its ticket was solved, when that comes first", async () => {
  const { give, solve, remove } = await counter();
  const file = await give(true);
  await solve(days(2));
  expect(await remove(new Date(days(9).getTime() - 1))).toBe(0);
  expect(await remove(days(9))).toBe(1);
  expect(await file.isThere()).toBe(false);
});

test("bytes that are gone already are recorded as gone", async () => {
  const { give, remove } = await counter();
  const file = await give(true);
  expect(await Promise.all([remove(days(30)), remove(days(30))])).toContain(1);
  expect(await file.removedAt()).toEqual(days(30));
});

test("it goes a week after the ticket was solved that its own was merged into", async () => {
  const { give, mergeIntoSolved, remove } = await counter();
  const file = await give(true);
  await mergeIntoSolved(days(2));
  expect(await remove(new Date(days(9).getTime() - 1))).toBe(0);
  expect(await remove(days(9))).toBe(1);
  expect(await file.isThere()).toBe(false);
});
