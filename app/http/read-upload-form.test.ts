import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { maxFileBytes } from "#app/domain/attachments/upload-limits.ts";
import { readUploadForm } from "./read-upload-form.server.ts";

async function folder() {
  const dir = await mkdtemp(path.join(os.tmpdir(), "guichet-forms-"));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const filesOnDisk = async () =>
    (await readdir(dir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;
  return { dir, filesOnDisk };
}

function send(body: BodyInit, type?: string): Request {
  return new Request("http://own.invalid/", { method: "POST", body, headers: type ? { "Content-Type": type } : {} });
}

const multipart = "multipart/form-data; boundary=x";
const part = (head: string, body: string) => `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`;

test("words come as they were typed, files as they were, with names in any script", async () => {
  const { dir, filesOnDisk } = await folder();
  const body = new FormData();
  body.append("details", 'é 你好\n"x"; a=b');
  body.append("item", "0:A");
  body.append('qty-0:5"', "2");
  body.append("item", "1:B");
  body.append("file", new Blob([Buffer.from([255, 216, 13, 10, 45, 45, 0])]), 'a;b="c" 收据.jpg');
  body.append("none", new Blob([]), "");
  const { form, files } = await readUploadForm(send(body), dir);
  expect(form.get("details")).toBe('é 你好\r\n"x"; a=b');
  expect(form.getAll("item")).toEqual(["0:A", "1:B"]);
  expect(form.get('qty-0:5"')).toBe("2");
  expect(files).toMatchObject([{ field: "file", filename: 'a;b="c" 收据.jpg', file: { bytes: 7 } }]);
  expect(await readFile(files[0]?.file.path ?? "")).toEqual(Buffer.from([255, 216, 13, 10, 45, 45, 0]));
  expect(await filesOnDisk()).toBe(1);
});

test("of a file that is too large no more is written than tells so", async () => {
  const { dir } = await folder();
  const body = new FormData();
  body.append("file", new Blob([new Uint8Array(maxFileBytes + 5000)]), "a.jpg");
  body.append("after", "still read");
  const { form, files } = await readUploadForm(send(body), dir);
  expect([files[0]?.file.bytes, form.get("after")]).toEqual([maxFileBytes + 1, "still read"]);
});

test.each([
  ["cut off in a file", part('name="f"; filename="a.jpg"', "half").slice(0, -2)],
  ["cut off in a word", part('name="a"', "1").slice(0, -2)],
  ["cut off in a head", "--x\r\nContent-Dispo"],
  ["no multipart body", "nothing"],
  ["empty", ""],
  ["of too many words", part('name="a"', "1").repeat(400) + "--x--\r\n"],
  ["of too many files", part('name="f"; filename="a.jpg"', "1").repeat(60) + "--x--\r\n"],
])("a form that is %s is refused, and leaves nothing behind", async (_, body) => {
  const { dir, filesOnDisk } = await folder();
  const refusal = await readUploadForm(send(body, multipart), dir).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ status: 400 });
  expect(await filesOnDisk()).toBe(0);
});

test("a multipart form without a boundary is refused", async () => {
  const { dir } = await folder();
  await expect(readUploadForm(send("x", "multipart/form-data"), dir)).rejects.toMatchObject({ status: 400 });
});

test("a form without files is read too", async () => {
  const { dir } = await folder();
  const { form, files } = await readUploadForm(send(new URLSearchParams({ a: "1" })), dir);
  expect([form.get("a"), files]).toEqual(["1", []]);
});
