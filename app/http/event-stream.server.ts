import { holdStream } from "./held-streams.server.ts";
import type { StreamHolder } from "./held-streams.server.ts";

/** One event of a server-sent stream; `data` is sent as JSON. */
export type StreamEvent = { event: string; id?: string; data: unknown };

/** On what terms a stream is held: for whom it counts, and whether its reader may still read. */
export type StreamTerms = {
  holders: readonly StreamHolder[];
  /** asked every twenty seconds: rejects with a Response once the reader is signed out or the ticket out of reach */
  recheck?: () => Promise<unknown>;
  keepAliveMs?: number;
};

const keepAliveMsByDefault = 20_000;

/**
 * A response of server-sent events (HTML Living Standard, 9.2) that stays open until the browser leaves or the server
 * stops; `open` gets the signal of either and gives the events. 429 when one of the holders has too many open.
 */
export function eventStream(
  request: Request,
  stopping: AbortSignal,
  open: (signal: AbortSignal) => AsyncIterable<StreamEvent>,
  { holders, recheck, keepAliveMs = keepAliveMsByDefault }: StreamTerms = { holders: [] },
): Response {
  const letGo = holdStream(holders);
  if (letGo === null) return new Response(null, { status: 429 });
  const encoder = new TextEncoder();
  const leaving = new AbortController();
  const leave = () => {
    letGo();
    leaving.abort();
  };
  // Not AbortSignal.any: nothing but its request keeps a request's signal alive, and the request is held here to the end.
  const ends = () => [request.signal, stopping];
  for (const signal of ends()) signal.addEventListener("abort", leave, { once: true });
  if (ends().some(({ aborted }) => aborted)) leave();
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const write = (text: string) => {
        if (!isCancelled) controller.enqueue(encoder.encode(text));
      };
      write("retry: 2000\n: open\n\n");
      const keepAlive = setInterval(() => {
        write(": still here\n\n");
        recheck?.().catch((refusal: unknown) => {
          if (refusal instanceof Response) leave();
        });
      }, keepAliveMs);
      const pump = async () => {
        for await (const event of open(leaving.signal)) write(frame(event));
      };
      void pump().finally(() => {
        letGo();
        clearInterval(keepAlive);
        for (const signal of ends()) signal.removeEventListener("abort", leave);
        if (!isCancelled) controller.close();
      });
    },
    cancel: () => {
      isCancelled = true;
      leave();
    },
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/event-stream",
      "Cache-Control": "no-cache, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
}

/** An event as its lines; JSON has no line ends of its own, and those of a name or id are dropped. */
export function frame({ event, id, data }: StreamEvent): string {
  const oneLine = (text: string) => text.replace(/[\r\n\0]/g, "");
  return `${id === undefined ? "" : `id: ${oneLine(id)}\n`}event: ${oneLine(event)}\ndata: ${JSON.stringify(data)}\n\n`;
}
