import { PrismaLibSql } from "@prisma/adapter-libsql";

type Client = ReturnType<PrismaLibSql["createClient"]>;
type Transaction = Awaited<ReturnType<Client["transaction"]>>;

const begin = { write: "BEGIN IMMEDIATE", read: "BEGIN TRANSACTION READONLY", deferred: "BEGIN DEFERRED" } as const;

/**
 * Prisma's adapter for SQLite, whose transactions stay on the one connection of the client. libsql's own hand it to the
 * transaction, open another for what follows and close neither: two files and 250 kB a transaction, until the garbage
 * collector happens to come by (tursodatabase/libsql-client-ts#350). One connection is enough, because the adapter lets
 * nothing else through while a transaction is open.
 */
export class SqliteAdapter extends PrismaLibSql {
  override createClient(config: Parameters<PrismaLibSql["createClient"]>[0]): Client {
    return keepConnection(super.createClient(config));
  }
}

function keepConnection(client: Client): Client {
  const run = client.execute.bind(client) as (stmt: Parameters<Client["execute"]>[0]) => ReturnType<Client["execute"]>;
  let isOpen = false;
  let isStuck = false;
  const execute = async (statement: Parameters<typeof run>[0]) => {
    // A statement that was refused a lock is never reset, and no commit goes through beside it: the connection is given up.
    if (isStuck && !isOpen) {
      isStuck = false;
      await client.reconnect();
    }
    try {
      return await run(statement);
    } catch (error) {
      isStuck ||= isLockRefused(error);
      throw error;
    }
  };
  const rollback = async () => {
    try {
      await execute("ROLLBACK");
    } finally {
      isOpen = false;
    }
  };
  const transaction: Pick<Transaction, "execute" | "commit" | "rollback" | "closed"> = {
    execute,
    rollback,
    commit: async () => {
      try {
        await execute("COMMIT");
        isOpen = false;
      } catch (error) {
        // What could not be committed must not stay open under what comes next; SQLite may have ended it itself.
        await rollback().catch(() => undefined);
        throw error;
      }
    },
    get closed() {
      return !isOpen;
    },
  };
  return Object.assign(client, {
    execute,
    transaction: async (mode: keyof typeof begin = "write") => {
      await execute(begin[mode]);
      isOpen = true;
      // Prisma's adapter uses no more of one.
      return transaction as Transaction;
    },
  });
}

function isLockRefused(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^SQLITE_(BUSY|LOCKED)/.test(String(error.code));
}
