import { expect, test } from "vitest";
import { freshDatabase } from "./support/database.ts";
import { processorTime } from "./support/processor-time.ts";
import { mailSource, openMailRoom, shopAddress } from "./support/mail-room.ts";

const from = { From: "Noé <noe@customer.example>", To: shopAddress, Subject: "Mon colis" };
const report = { ...from, From: "<mailer-daemon@mx.example>", "Content-Type": "multipart/report; boundary=z" };

test.each([
  ["a reference of one long word", { ...from, References: "a".repeat(120_000) }, "Bonjour"],
  ["dashes and a hundred thousand spaces", from, `--${" ".repeat(120_000)}x`],
  ["many introductions, each with an answer below", from, "On Monday Bob wrote:\n> a\nb\n".repeat(8000)],
  [
    "a delivery report with an empty reason",
    report,
    `--z\nContent-Type: text/plain\n\nStatus: 5.0.0\nDiagnostic-Code:${"\n".repeat(150_000)}\n--z\n\nx\n--z--`,
  ],
])("an e-mail made to be slow is read at once: %s", async (_, headers, body) => {
  const { receive } = await openMailRoom(await freshDatabase());
  const used = await processorTime(async () => {
    const { outcome } = await receive(mailSource(headers, body));
    expect(outcome).toMatch(/^(opened_ticket|automatic)$/);
  });
  expect(used).toBeLessThan(3000);
});
