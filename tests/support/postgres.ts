import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { chmod, chown, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { freePort } from "./free-port.ts";

const versionsFolder = "/usr/lib/postgresql";

/** Where PostgreSQL's programs are on Debian; null when it is not installed. */
export function postgresPrograms(): string | null {
  if (!existsSync(versionsFolder)) return null;
  const newest = readdirSync(versionsFolder).sort((a, b) => Number(b) - Number(a))[0];
  const programs = path.join(versionsFolder, newest ?? "", "bin");
  return existsSync(path.join(programs, "initdb")) ? programs : null;
}

/** A PostgreSQL server of the test's own on loopback, in a folder that goes when it stops. */
export type PostgresServer = {
  url: string;
  /** ends it as a power cut of its own would; its folder stays */
  crash(): Promise<void>;
  /** starts it again at the same address */
  restart(): Promise<void>;
  stop(): Promise<void>;
};

/** Starts a new server; as root under the postgres user, since PostgreSQL refuses root. */
export async function startPostgres(): Promise<PostgresServer> {
  const programs = postgresPrograms();
  if (!programs) throw new Error("PostgreSQL is not installed.");
  const folder = await mkdtemp(path.join(os.tmpdir(), "guichet-postgres-"));
  const user = process.getuid?.() === 0 ? { uid: idOf("-u"), gid: idOf("-g") } : {};
  if (user.uid !== undefined) await chown(folder, user.uid, user.gid);
  await chmod(folder, 0o700);
  const data = path.join(folder, "data");
  execFileSync(path.join(programs, "initdb"), ["-D", data, "-U", "guichet", "-A", "trust", "-E", "UTF8", "--no-sync"], {
    ...user,
    cwd: folder,
    stdio: "ignore",
  });
  const port = await freePort();
  const settings = [
    "-c",
    "listen_addresses=127.0.0.1",
    "-c",
    `unix_socket_directories=${folder}`,
    "-c",
    "fsync=off",
    "-p",
    String(port),
  ];
  const url = `postgres://guichet@127.0.0.1:${port}/postgres`;
  const start = async () => {
    const started = spawn(path.join(programs, "postgres"), ["-D", data, ...settings], {
      ...user,
      cwd: folder,
      stdio: "ignore",
    });
    await untilAnswers(url, started);
    return started;
  };
  let server = await start();
  const end = async (signal: NodeJS.Signals) => {
    if (server.exitCode !== null) return;
    const gone = new Promise((resolve) => server.once("exit", resolve));
    server.kill(signal);
    await gone;
  };
  return {
    url,
    // An immediate shutdown (SIGQUIT): no checkpoint, recovery at the next start, and no orphaned children.
    crash: () => end("SIGQUIT"),
    restart: async () => void (server = await start()),
    stop: async () => {
      await end("SIGINT");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function idOf(which: "-u" | "-g"): number {
  return Number(execFileSync("id", [which, "postgres"], { encoding: "utf8" }));
}

async function untilAnswers(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}.`);
    const client = new pg.Client({ connectionString: url });
    const isUp = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("PostgreSQL did not answer within ten seconds.");
}
