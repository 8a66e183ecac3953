import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable, type EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { type PageRequest, PageRequestContext } from "./ui/page-request.ts";

export { services } from "./services.server.ts";
export { admit } from "./http/admit.server.ts";
export { handleError } from "./http/handle-error.server.ts";

/** Gives up on a page that has not rendered by then. */
export const streamTimeout = 10_000;

/** Renders a page to a stream, with the nonce that the server put into the Content-Security-Policy. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  loadContext: PageRequest,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let hasShell = false;
    const page = (
      <PageRequestContext.Provider value={loadContext}>
        <RemixServer context={context} url={request.url} nonce={loadContext.nonce} />
      </PageRequestContext.Provider>
    );
    const answer = () => {
      hasShell = true;
      const body = new PassThrough();
      headers.set("Content-Type", "text/html; charset=utf-8");
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
      pipe(body);
    };
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce: loadContext.nonce,
      [isbot(request.headers.get("user-agent") ?? "") ? "onAllReady" : "onShellReady"]: answer,
      onShellError: reject,
      onError: (error: unknown) => {
        if (hasShell) throw error;
      },
    });
    setTimeout(abort, streamTimeout + 1000);
  });
}
