import { expect, test } from "vitest";
import { emailField, nextPath, textField } from "./form.server.ts";

test.each([
  ["/aurelia/fr/orders?x=1", "/aurelia/fr/orders?x=1"],
  ["//evil.example/a", "/"],
  ["/a/..//evil.example", "/"],
  ["/\\evil.example", "/"],
  ["https://evil.example", "/"],
  ["/\t/evil.example", "/"],
  ["javascript:alert(1)", "/"],
  [null, "/"],
])("next=%s leads to %s", (value, path) => {
  expect(nextPath(value, "/")).toBe(path);
});

test("a form's text keeps its lines and loses null characters", () => {
  const form = new FormData();
  form.set("text", "  one\r\ntwo\u0000  ");
  form.set("email", " Camille@Aurelia.Example ");
  expect(textField(form, "text")).toBe("one\ntwo");
  expect(textField(form, "missing")).toBe("");
  expect(emailField(form, "email")).toBe("camille@aurelia.example");
  expect(emailField(form, "text")).toBeNull();
});
