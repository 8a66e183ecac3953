import type { Source } from "#app/ui/live/read-along.ts";

/**
 * The parts of a browser's EventSource that pages use (HTML Living Standard, 9.2), over fetch: it comes back by itself
 * after a cut, with Last-Event-ID, and gives up when the server answers with an error.
 */
export function eventSource(url: string, headers: Record<string, string> = {}): Source {
  const listeners = new Map<string, ((event: { data?: unknown }) => void)[]>();
  const tell = (type: string, data?: unknown) => (listeners.get(type) ?? []).forEach((listener) => listener({ data }));
  const closing = new AbortController();
  let readyState = 0;
  let lastId = "";
  const dispatch = (block: string) => {
    const data: string[] = [];
    let event = "message";
    let id: string | null = null;
    for (const line of block.split("\n")) {
      if (line.startsWith("event: ")) event = line.slice(7);
      if (line.startsWith("data: ")) data.push(line.slice(6));
      if (line.startsWith("id: ")) id = line.slice(4);
    }
    if (id !== null) lastId = id;
    if (data.length > 0) tell(event, data.join("\n"));
  };
  const connect = async () => {
    const response = await fetch(url, {
      headers: { ...headers, ...(lastId ? { "Last-Event-ID": lastId } : {}) },
      signal: closing.signal,
    });
    if (!response.ok || !response.body) {
      readyState = 2;
      return tell("error");
    }
    readyState = 1;
    tell("open");
    let buffer = "";
    const decoder = new TextDecoder();
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      buffer += decoder.decode(chunk, { stream: true });
      // What is cut within an event is dropped, as the standard has it: only a blank line completes one.
      for (let end = buffer.indexOf("\n\n"); end >= 0; end = buffer.indexOf("\n\n")) {
        dispatch(buffer.slice(0, end));
        buffer = buffer.slice(end + 2);
      }
    }
    throw new Error("The stream has ended.");
  };
  const run = async () => {
    while (!closing.signal.aborted && readyState !== 2) {
      await connect().catch(() => {
        if (closing.signal.aborted) return;
        readyState = 0;
        tell("error");
      });
      if (!closing.signal.aborted && readyState === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  queueMicrotask(() => void run());
  return {
    get readyState() {
      return readyState;
    },
    addEventListener: (type, listener) => listeners.set(type, [...(listeners.get(type) ?? []), listener]),
    close: () => {
      readyState = 2;
      closing.abort();
    },
  };
}
