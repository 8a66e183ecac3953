import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { hashPassword, isPassword } from "./password.server.ts";
import { confirmSignInCode, createSignInCode } from "./sign-in-code.server.ts";
import { endSession, startSession } from "./start-session.server.ts";
import { viewCustomerActor, viewStaffActor } from "./view-actor.server.ts";

const now = new Date("2026-11-23T10:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

test("a code signs in once", async () => {
  const db = await freshDatabase();
  const code = await createSignInCode(db, "aurelia", "camille@aurelia.example", now);
  const confirm = () => confirmSignInCode(db, "aurelia", "camille@aurelia.example", code, later(1));
  expect((await Promise.all([confirm(), confirm()])).map((outcome) => outcome.kind).sort()).toEqual([
    "confirmed",
    "expired",
  ]);
  expect(await confirm()).toEqual({ kind: "expired" });
});

test("a code dies after ten minutes, after five wrong attempts, and when a new one is asked for", async () => {
  const db = await freshDatabase();
  const ask = () => createSignInCode(db, "aurelia", "tom@aurelia.example", now);
  const confirm = (code: string, minutes = 1) =>
    confirmSignInCode(db, "aurelia", "tom@aurelia.example", code, later(minutes));
  const old = await ask();
  const code = await ask();
  if (old !== code) expect(await confirm(old)).toEqual({ kind: "wrong" });
  expect(await confirm(code, 10)).toEqual({ kind: "expired" });
  for (let attempt = 0; attempt < 5; attempt += 1) await confirm("not a code");
  expect(await confirm(code)).toEqual({ kind: "expired" });
});

test("a code is for one address in one shop", async () => {
  const db = await freshDatabase();
  const code = await createSignInCode(db, "aurelia", "tom@aurelia.example", now);
  expect((await confirmSignInCode(db, "lueur", "tom@aurelia.example", code, now)).kind).toBe("expired");
  expect((await confirmSignInCode(db, "aurelia", "eve@aurelia.example", code, now)).kind).toBe("expired");
});

test("only the hash of a session's token is stored, and a staff token is no customer's", async () => {
  const db = await freshDatabase();
  const staff = await db.staff.create({
    data: {
      email: "ines@aurelia.example",
      name: "Inès",
      role: "agent",
      passwordHash: await hashPassword("a long pass phrase"),
    },
  });
  const session = await startSession(db, { kind: "staff", staffId: staff.id }, now);
  expect(JSON.stringify(await db.session.findMany())).not.toContain(session.token);
  expect(await viewStaffActor(db, session.token, later(5))).toMatchObject({ role: "agent", name: "Inès" });
  expect(await viewCustomerActor(db, session.token, later(5))).toBeNull();
  expect(await viewStaffActor(db, session.token, later(60 * 25))).toBeNull();
  await endSession(db, session.sessionId);
  expect(await viewStaffActor(db, session.token, later(5))).toBeNull();
});

test("a disabled member of staff is nobody", async () => {
  const db = await freshDatabase();
  const staff = await db.staff.create({
    data: { email: "x@aurelia.example", name: "X", role: "admin", passwordHash: "-", disabledAt: now },
  });
  const { token } = await startSession(db, { kind: "staff", staffId: staff.id }, now);
  expect(await viewStaffActor(db, token, now)).toBeNull();
});

test("a password is stored as argon2id and only the right one fits", async () => {
  const stored = await hashPassword("correct horse");
  expect(stored).toMatch(/^\$argon2id\$/);
  expect(await isPassword(stored, "correct horse")).toBe(true);
  expect(await isPassword(stored, "wrong horse")).toBe(false);
  expect(await isPassword(null, "nobody has this password")).toBe(false);
});
