import { expect, test } from "vitest";
import { kindOfFile } from "./file-kind.ts";

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const jpeg = bytes("\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF\u0000\u0001\u0001\u0000\u0000");
const png = bytes("\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR");
const webp = bytes("RIFF\u0024\u0000\u0000\u0000WEBPVP8 ");
const heic = bytes("\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000");
const pdf = bytes("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3");

test.each([
  ["bague.jpg", jpeg, "jpeg"],
  ["BAGUE.JPEG", jpeg, "jpeg"],
  ["capture.png", png, "png"],
  ["a.b.webp", webp, "webp"],
  ["IMG_0001.HEIC", heic, "heic"],
  ["relevé; mars.pdf", pdf, "pdf"],
])("%s with its own first bytes is taken", (name, head, kind) => {
  expect(kindOfFile(name, head)).toBe(kind);
});

test.each([
  ["a page called a photo", "photo.jpg", bytes("<!doctype html><s")],
  ["a picture called by another kind", "photo.png", jpeg],
  ["a photo called a page", "photo.html", jpeg],
  ["a photo with two endings", "photo.jpg.exe", jpeg],
  ["a photo without an ending", "photo", jpeg],
  ["a vector picture, which may hold scripts", "logo.svg", bytes("<svg xmlns='http")],
  ["a film in the container of HEIC", "film.heic", bytes("\u0000\u0000\u0000\u0018ftypisom\u0000\u0000\u0000\u0000")],
  ["a file of two bytes", "photo.jpg", jpeg.subarray(0, 2)],
  ["nothing", "photo.jpg", new Uint8Array()],
])("%s is not taken", (_, name, head) => {
  expect(kindOfFile(name, head)).toBeNull();
});
