import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { createCustomer, minutesLater, now } from "#tests/support/people.ts";
import { keepUpload } from "./keep-upload.server.ts";
import { listPendingUploads } from "./list-pending-uploads.server.ts";
import { receiveFile } from "./receive-file.server.ts";
import { removePendingUploads, removeStaleUploads } from "./remove-uploads.server.ts";
import { storedPath } from "./stored-file.server.ts";
import { ofCustomer } from "./upload-owner.ts";
import { maxFileBytes, maxFormFiles, maxPendingBytes, maxPendingFiles } from "./upload-limits.ts";

const photo = (text = "") => Buffer.from(`\u00ff\u00d8\u00ff\u00e0 a photo ${text}`, "latin1");

async function counter() {
  const db = await freshDatabase();
  const dir = await mkdtemp(path.join(os.tmpdir(), "guichet-uploads-"));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const { id: customerId } = await createCustomer(db);
  const place = { submissionKey: randomUUID(), owner: ofCustomer(customerId), evidenceKey: "photo_item" };
  const give = async (filename: string, bytes: Buffer, changes: Partial<typeof place> = {}, at = now) =>
    keepUpload({ db, dir }, { ...place, ...changes }, { filename, file: await receive(dir, bytes) }, at);
  const filesOnDisk = async () =>
    (await readdir(dir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return { db, dir, place, give, filesOnDisk };
}

function receive(dir: string, bytes: Buffer) {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += 5) yield await Promise.resolve(bytes.subarray(at, at + 5));
  }
  return receiveFile(dir, bytes.length > 1000 ? oneChunk(bytes) : chunks());
}

async function* oneChunk(bytes: Buffer) {
  yield await Promise.resolve(bytes);
}

test("a photo is kept whole under its hash, with its name beside it and in no path", async () => {
  const { db, dir, place, give } = await counter();
  expect(await give("../../../etc/bague.jpg", photo())).toEqual({ kind: "kept" });
  expect(await listPendingUploads(db, place)).toEqual([
    { id: expect.any(String) as unknown, evidenceKey: "photo_item", filename: "bague.jpg", bytes: photo().length },
  ]);
  const row = await db.pendingUpload.findFirstOrThrow();
  expect(row).toMatchObject({ mediaType: "image/jpeg" });
  expect(row.storedAs).toMatch(new RegExp(`^${row.sha256.slice(0, 2)}/${row.sha256}-`));
  expect(await readFile(storedPath(dir, row.storedAs))).toEqual(photo());
});

test.each([
  ["empty", "bague.jpg", Buffer.alloc(0)],
  ["wrong_type", "bague.jpg", Buffer.from("<script>alert(1)</script>")],
  ["wrong_type", "bague.html", photo()],
  ["too_large", "bague.jpg", Buffer.concat([photo(), Buffer.alloc(maxFileBytes)])],
])("a file that is %s is refused, and nothing of it stays", async (reason, name, bytes) => {
  const { db, give, filesOnDisk } = await counter();
  expect(await give(name, bytes)).toEqual({ kind: "refused", reason });
  expect([await db.pendingUpload.count(), await filesOnDisk()]).toEqual([0, []]);
});

test("the same file given ten times at once is kept once", async () => {
  const { db, give, filesOnDisk } = await counter();
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => give("bague.jpg", photo())));
  expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(["kept"]));
  expect([await db.pendingUpload.count(), (await filesOnDisk()).length]).toEqual([1, 1]);
});

test("a form takes so many files, a customer so many in forms that were not sent", async () => {
  const { give } = await counter();
  for (let at = 0; at < maxFormFiles; at += 1) await give("bague.jpg", photo(String(at)));
  expect(await give("bague.jpg", photo("more"))).toEqual({ kind: "refused", reason: "too_many" });
  expect(await give("again.jpg", photo("0"))).toEqual({ kind: "kept" });
  for (let at = maxFormFiles; at < maxPendingFiles; at += 1)
    await give("bague.jpg", photo(), { submissionKey: randomUUID() });
  expect(await give("bague.jpg", photo(), { submissionKey: randomUUID() })).toEqual({
    kind: "refused",
    reason: "too_many_pending",
  });
});

test("a file is taken off by its own customer's form only", async () => {
  const { db, dir, place, give, filesOnDisk } = await counter();
  await give("bague.jpg", photo());
  const [file] = await listPendingUploads(db, place);
  const ids = [file?.id ?? ""];
  const other = await createCustomer(db, "Noor");
  await removePendingUploads({ db, dir }, { ...place, owner: ofCustomer(other.id) }, ids);
  await removePendingUploads({ db, dir }, { ...place, submissionKey: randomUUID() }, ids);
  expect(await db.pendingUpload.count()).toBe(1);
  await removePendingUploads({ db, dir }, place, ids);
  expect([await db.pendingUpload.count(), await filesOnDisk()]).toEqual([0, []]);
});

test("what nobody sent goes after a day, and so does what was half received", async () => {
  const { db, dir, give, filesOnDisk } = await counter();
  await give("old.jpg", photo("old"));
  await give("new.jpg", photo("new"), {}, minutesLater(60));
  const half = await receive(dir, photo("half"));
  const dayAgo = new Date(Date.now() - 25 * 3_600_000);
  await utimes(half.path, dayAgo, dayAgo);
  expect(await removeStaleUploads({ db, dir }, minutesLater(24 * 60))).toBe(1);
  expect(await db.pendingUpload.count()).toBe(2);
  expect(await removeStaleUploads({ db, dir }, minutesLater(24 * 60 + 1))).toBe(1);
  expect((await db.pendingUpload.findMany()).map(({ filename }) => filename)).toEqual(["new.jpg"]);
  expect(await filesOnDisk()).toHaveLength(1);
});

test("a stream that breaks off leaves nothing behind", async () => {
  const { dir, filesOnDisk } = await counter();
  async function* broken() {
    yield await Promise.resolve(photo());
    throw new Error("gone");
  }
  await expect(receiveFile(dir, broken())).rejects.toThrow("gone");
  expect(await filesOnDisk()).toEqual([]);
});

test("no name leads out of the folder", () => {
  for (const name of ["../x", "/etc/passwd", "aa/../../x", `aa/${"0".repeat(64)}-../x`, ""])
    expect(() => storedPath("/data", name)).toThrow("not the name of a stored file");
});

test("a disk that takes nothing is told, the rest of the form is read, and nothing stays", async () => {
  const { db, dir, place } = await counter();
  // A file where the folder should be: as root, tests cannot take rights away.
  await writeFile(path.join(dir, "incoming"), "");
  const file = await receive(dir, photo());
  expect(file).toMatchObject({ isStored: false, bytes: photo().length });
  expect(await keepUpload({ db, dir }, place, { filename: "bague.jpg", file }, now)).toEqual({
    ...{ kind: "refused", reason: "not_stored" },
  });
  expect(await db.pendingUpload.count()).toBe(0);
});

test("a disk that fails between receiving and keeping is told, and nothing stays", async () => {
  const { db, dir, place, filesOnDisk } = await counter();
  const file = await receive(dir, photo());
  await writeFile(path.join(dir, file.sha256.slice(0, 2)), "");
  expect(await keepUpload({ db, dir }, place, { filename: "bague.jpg", file }, now)).toEqual({
    ...{ kind: "refused", reason: "not_stored" },
  });
  expect([await db.pendingUpload.count(), (await filesOnDisk()).length]).toEqual([0, 1]);
});

test("what waits in all forms together has an end", async () => {
  const { db, place, give } = await counter();
  const facts = { filename: "a.jpg", mediaType: "image/jpeg", sha256: "0", storedAs: "x", uploadedAt: now };
  await db.pendingUpload.create({
    data: { ...facts, submissionKey: randomUUID(), owner: "session:x", evidenceKey: "e", bytes: maxPendingBytes },
  });
  expect(await give("bague.jpg", photo())).toEqual({ kind: "refused", reason: "not_stored" });
  expect(await listPendingUploads(db, place)).toEqual([]);
});
