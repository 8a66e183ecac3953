import path from "node:path";
import type { Db } from "#app/domain/shared/db.ts";
import { repeat } from "#app/infra/repeat.server.ts";
import { watchImap } from "./imap-mailbox.server.ts";
import { readMaildir } from "./maildir-mailbox.server.ts";

type Mailboxes = {
  config: { dataDir: string; imapUrl: string | null };
  db: Db;
  clock: () => Date;
  /** takes one e-mail of the named mailbox; when it rejects the e-mail is given again later */
  take: (mailbox: string, source: Uint8Array) => Promise<unknown>;
  signal: AbortSignal;
  log: (message: string) => void;
};

const maildirEveryMs = 2000;

/** Reads the maildir `mail-in` below DATA_DIR, and the IMAP mailbox when there is one, until the signal. */
export function openMailboxes({ config, db, clock, take, signal, log }: Mailboxes): { finished: Promise<unknown> } {
  const folder = path.join(config.dataDir, "mail-in");
  const maildir = repeat(
    maildirEveryMs,
    signal,
    async () => void (await readMaildir(folder, (source) => take("mail-in", source))),
    (error) => log(`The folder ${folder} cannot be read: ${error instanceof Error ? error.message : String(error)}`),
  );
  const imap = config.imapUrl ? watchImap({ db, url: config.imapUrl, take, clock, signal, log }) : Promise.resolve();
  return { finished: Promise.all([maildir.finished, imap]) };
}
