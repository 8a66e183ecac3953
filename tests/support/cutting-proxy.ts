import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** A TCP proxy before a server that cuts whatever goes through it when it is told to. */
export async function cuttingProxy(target: () => number): Promise<{ port: number; cut(): number }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const further = connect(target(), "127.0.0.1");
    for (const [one, other] of [[socket, further] as const, [further, socket] as const]) {
      sockets.add(one);
      one.pipe(other);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      const { size } = sockets;
      for (const socket of sockets) socket.destroy();
      return size;
    },
  };
}
