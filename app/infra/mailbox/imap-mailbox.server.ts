import { ImapFlow } from "imapflow";
import { maxMailBytes } from "#app/domain/mail/incoming-mail.ts";
import type { Db } from "#app/domain/shared/db.ts";
import { imapAddress } from "./imap-address.ts";
import { keepCursor, readCursor } from "./mailbox-cursor.server.ts";

export type ImapOptions = {
  db: Db;
  url: string;
  /** takes one e-mail of the named mailbox; when it rejects the e-mail is given again later */
  take: (mailbox: string, source: Uint8Array) => Promise<unknown>;
  clock: () => Date;
  signal: AbortSignal;
  log: (message: string) => void;
  /** how long after a first failure it connects again; doubled at each further one, at most five minutes */
  firstRestMs?: number;
};

/** IDLE is renewed after this long (RFC 2177 asks for less than 29 minutes); a dead connection is noticed by then. */
const maxIdleMs = 4 * 60_000;
const longestRestMs = 5 * 60_000;
const limitsMs = { connectionTimeout: 20_000, greetingTimeout: 15_000, socketTimeout: 6 * 60_000 };

/**
 * Reads a mailbox until the signal: what is new at once (IMAP IDLE), what came meanwhile after every interruption. How
 * far it has got is kept by UIDVALIDITY and UID (RFC 3501, 2.3.1.1); a mailbox that is new, or new again, is read from
 * what nobody has seen. Resolves when it is at rest after the signal.
 */
export async function watchImap(options: ImapOptions): Promise<void> {
  const { signal, log, firstRestMs = 1000 } = options;
  let failures = 0;
  while (!signal.aborted) {
    try {
      await readWhileConnected(options, () => (failures = 0));
    } catch (error) {
      if (signal.aborted) return;
      failures += 1;
      log(`The mailbox ${imapAddress(options.url).name} cannot be read: ${reasonOf(error)}`);
    }
    const rest = Math.min(longestRestMs, firstRestMs * 2 ** Math.max(0, failures - 1)) * (1 + Math.random() * 0.2);
    await pause(rest, signal);
  }
}

async function readWhileConnected(options: ImapOptions, onRead: () => void): Promise<void> {
  const { url, signal } = options;
  const { folder, name, ...server } = imapAddress(url);
  const client = new ImapFlow({ ...server, ...limitsMs, logger: false, maxIdleTime: maxIdleMs, disableAutoIdle: true });
  const end = () => client.close();
  let failure: unknown = null;
  let wake = () => {};
  let hasNews = true;
  const news = () => {
    hasNews = true;
    wake();
  };
  client.on("error", (error) => (failure = error));
  client.on("exists", news);
  client.on("close", news);
  signal.addEventListener("abort", end, { once: true });
  try {
    await client.connect();
    await client.mailboxOpen(folder);
    while (!signal.aborted && client.usable) {
      hasNews = false;
      await readNew(client, name, options);
      onRead();
      if (hasNews || !client.usable) continue;
      const told = new Promise<void>((resolve) => (wake = resolve));
      await Promise.race([told, client.idle()]);
    }
    if (!signal.aborted) throw failure ?? new Error("The connection was closed.");
  } finally {
    signal.removeEventListener("abort", end);
    client.close();
  }
}

async function readNew(client: ImapFlow, mailbox: string, { db, take, clock }: ImapOptions): Promise<void> {
  const uidValidity = String(client.mailbox ? client.mailbox.uidValidity : "");
  const cursor = await readCursor(db, mailbox);
  const lastUid = cursor?.uidValidity === uidValidity ? cursor.lastUid : null;
  const wanted = lastUid === null ? { seen: false } : { uid: `${lastUid + 1}:*` };
  const found = (await client.search(wanted, { uid: true })) || [];
  // `n:*` always names the last e-mail, also when it is older (RFC 3501, 6.4.8).
  const uids = found.filter((uid) => uid > (lastUid ?? 0)).sort((a, b) => a - b);
  for (const uid of uids) {
    const source = { maxLength: maxMailBytes + 1 };
    const message = await client.fetchOne(String(uid), { uid: true, source }, { uid: true });
    if (message && message.source) {
      await take(mailbox, message.source);
      await client.messageFlagsAdd(String(uid), ["\\Seen"], { uid: true }).catch(() => false);
    }
    await keepCursor(db, { mailbox, uidValidity, lastUid: uid }, clock());
  }
  if (lastUid === null && uids.length === 0) {
    const next = client.mailbox ? client.mailbox.uidNext : 1;
    await keepCursor(db, { mailbox, uidValidity, lastUid: next - 1 }, clock());
  }
}

/** The server's own words where there are some. */
function reasonOf(error: unknown): string {
  const { message, responseText } = error as { message?: string; responseText?: string };
  return responseText ?? message ?? String(error);
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true });
  });
}
