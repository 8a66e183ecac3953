import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, chown, mkdir, mkdtemp, readdir, rename, rm, unlink, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import os from "node:os";
import path from "node:path";
import { freePort } from "./free-port.ts";

const program = "/usr/sbin/dovecot";

/** Whether Debian's dovecot-imapd is installed. */
export const hasDovecot = existsSync(program);

/** An IMAP server of the test's own on loopback, with one mailbox, in a folder that goes when it stops. */
export async function startDovecot() {
  // Below /tmp itself: the path of a socket has at most 107 characters.
  const folder = await mkdtemp(path.join(os.tmpdir(), "gd-"));
  const mail = path.join(folder, "mail");
  const isRoot = process.getuid?.() === 0;
  const me = isRoot ? "nobody" : os.userInfo().username;
  const [uid, gid] = isRoot ? [idOf("-u"), idOf("-g")] : [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
  await chmod(folder, 0o755);
  await mkdir(path.join(mail, "new"), { recursive: true });
  await Promise.all(["cur", "tmp"].map((name) => mkdir(path.join(mail, name), { recursive: true })));
  if (isRoot) for (const name of ["", "new", "cur", "tmp"]) await chown(path.join(mail, name), uid, gid);
  const port = await freePort();
  await writeFile(path.join(folder, "users"), `support:{PLAIN}secret:${uid}:${gid}::${folder}::\n`, { mode: 0o644 });
  await writeFile(path.join(folder, "dovecot.conf"), configOf(folder, mail, port, me, isRoot));
  const start = async () => {
    const child = spawn(program, ["-F", "-c", path.join(folder, "dovecot.conf")], { stdio: "ignore" });
    await untilListens(port, child);
    return child;
  };
  let child = await start();
  let count = 0;
  const end = async () => {
    if (child.exitCode !== null) return;
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await gone;
  };
  return {
    url: `imap://support:secret@127.0.0.1:${port}/INBOX`,
    /** puts an e-mail into the mailbox, as a delivery agent does */
    deliver: async (source: Uint8Array) => {
      const name = `${1_760_000_000 + (count += 1)}.M${count}P1.test`;
      const unfinished = path.join(mail, "tmp", name);
      await writeFile(unfinished, source);
      if (isRoot) await chown(unfinished, uid, gid);
      await rename(unfinished, path.join(mail, "new", name));
    },
    end,
    restart: async () => void (child = await start()),
    /** forgets the mailbox's UIDs, as a restore from elsewhere does: it gets another UIDVALIDITY */
    forgetUids: async () => {
      for (const name of await readdir(mail)) if (name.startsWith("dovecot")) await unlink(path.join(mail, name));
    },
    stop: async () => {
      await end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function configOf(folder: string, mail: string, port: number, me: string, isRoot: boolean): string {
  return `base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
mail_location = maildir:${mail}
first_valid_uid = 0
first_valid_gid = 0
default_internal_user = ${me}
default_login_user = ${me}
default_internal_group = ${isRoot ? "nogroup" : me}
passdb {
  driver = passwd-file
  args = ${folder}/users
}
userdb {
  driver = passwd-file
  args = ${folder}/users
}
service imap-login {
  chroot =
  inet_listener imap {
    address = 127.0.0.1
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
`;
}

function idOf(which: "-u" | "-g"): number {
  return Number(execFileSync("id", [which, "nobody"], { encoding: "utf8" }));
}

async function untilListens(port: number, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`Dovecot ended with ${child.exitCode}.`);
    const isUp = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1");
      socket.once("data", () => (socket.destroy(), resolve(true)));
      socket.once("error", () => resolve(false));
      socket.setTimeout(500, () => (socket.destroy(), resolve(false)));
    });
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("Dovecot did not answer within ten seconds.");
}
