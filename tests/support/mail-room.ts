import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { signMessageId } from "#app/domain/mail/ticket-message-id.server.ts";
import type { Database } from "#app/domain/shared/db.ts";
import type { MailDeps } from "#app/flows/handle-mail.server.ts";
import type { KnowledgeBase, PublishedShop } from "#app/flows/knowledge-base.ts";
import { receiveMail } from "#app/flows/receive-mail.server.ts";
import { parseMail } from "#app/infra/mailbox/parse-mail.server.ts";
import { testDesk } from "./desk.ts";
import { exampleShop } from "./example-shop.ts";
import { now } from "./people.ts";
import { shippedLexicon } from "./published-content.ts";

export const mailSecret = "a secret of the tests, long enough";
export const shopAddress = "hello@aurelia.example";

const { lexicon } = await shippedLexicon();

/** The Message-ID of an e-mail of ours about a ticket. */
export function ourMessageId(number: number, jobId = "0199aaaa-0000-7000-8000-000000000000"): string {
  return `<${signMessageId(mailSecret, { number, jobId }, "aurelia.example")}>`;
}

/** An e-mail's source from its lines, with the line ends of the wire. */
export function mailSource(headers: Record<string, string>, body = "Bonjour, où est mon colis ?"): Uint8Array {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from([...lines, "", ...body.split("\n")].join("\r\n"));
}

/** Everything that receives e-mails for aurelia, over a test's database and folders of its own. */
export async function openMailRoom(db: Database, changes: Partial<MailDeps> = {}) {
  const folder = await mkdtemp(path.join(os.tmpdir(), "guichet-inbound-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const { desk, published } = testDesk(db);
  const shops = [{ shop: exampleShop(), isHoliday: () => false } as unknown as PublishedShop];
  const knowledge: KnowledgeBase = { version: "test", shops, problems: [], lexicon };
  const logged: string[] = [];
  const deps: MailDeps = {
    ...{ ...desk, clock: () => now, knowledge: () => knowledge, parse: parseMail, secret: mailSecret },
    ...{ authservId: null, originalsDir: path.join(folder, "inbound"), uploadsDir: path.join(folder, "attachments") },
    log: (message) => logged.push(message),
    ...changes,
  };
  const receive = (source: Uint8Array | string, mailbox = "test") =>
    receiveMail(deps, { mailbox, source: typeof source === "string" ? Buffer.from(source) : source });
  return { deps, desk, published, logged, folder, receive };
}
