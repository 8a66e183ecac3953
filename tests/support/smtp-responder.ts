import { createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { createInterface } from "node:readline";

/** What an SMTP client handed over. */
export type ReceivedMail = { recipients: string[]; source: string };

/**
 * The least of an SMTP server (RFC 5321) on 127.0.0.1: takes every e-mail but those whose recipient begins with
 * `refused`, which it answers with 550.
 */
export async function startSmtpResponder() {
  const received: ReceivedMail[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    void converse(socket, received);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    stop: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

async function converse(socket: Socket, received: ReceivedMail[]): Promise<void> {
  const say = (line: string) => void socket.write(`${line}\r\n`);
  let recipients: string[] = [];
  let data: string[] | null = null;
  socket.on("error", () => undefined);
  say("220 responder");
  for await (const line of createInterface({ input: socket, crlfDelay: Infinity })) {
    if (data !== null) {
      if (line !== ".") data.push(line.replace(/^\./, ""));
      else {
        received.push({ recipients, source: data.join("\r\n") });
        [recipients, data] = [[], null];
        say("250 taken");
      }
    } else if (/^RCPT TO:<refused/i.test(line)) say("550 no such mailbox");
    else if (/^RCPT TO:<([^>]*)>/i.test(line)) {
      recipients.push(/<([^>]*)>/.exec(line)?.[1] ?? "");
      say("250 ok");
    } else if (/^DATA/i.test(line)) {
      data = [];
      say("354 go on");
    } else if (/^QUIT/i.test(line)) {
      say("221 bye");
      socket.end();
    } else say("250 ok");
  }
}
