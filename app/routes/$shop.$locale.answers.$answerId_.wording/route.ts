import type { LoaderFunctionArgs } from "@remix-run/node";
import { viewWording } from "#app/domain/wording/keep-wording.server.ts";
import { wordAnswer } from "#app/flows/word-answer.server.ts";
import { eventStream } from "#app/http/event-stream.server.ts";
import type { StreamEvent } from "#app/http/event-stream.server.ts";
import { requireAnswer } from "#app/http/require-answer.server.ts";
import { requireShop } from "#app/http/require-shop.server.ts";
import { services } from "#app/services.server.ts";

const lookEveryMs = 400;

/** Streams the wording of the asker's own answer; whoever comes while it is in the works is told how it ended. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = requireShop(params);
  const answer = await requireAnswer(request, params.answerId, shop.id);
  return eventStream(request, services.stopping, async function* (signal) {
    const { languageModel, log } = services;
    const events =
      languageModel && (await wordAnswer({ ...services, model: languageModel, log: (text) => log.warn(text) }, answer));
    if (events === null) return yield* ended(answer.id, signal);
    for await (const event of events as unknown as AsyncIterable<{ kind: string; sentence?: unknown }>)
      yield { event: event.kind, data: event.sentence ?? null };
  });
}

async function* ended(answerId: string, signal: AbortSignal): AsyncGenerator<StreamEvent> {
  while (!signal.aborted) {
    const view = await viewWording(services.db, answerId, services.clock());
    if (view.state === "kept") for (const sentence of view.sentences) yield { event: "sentence", data: sentence };
    if (view.state !== "running")
      return void (yield { event: view.state === "kept" ? "kept" : "standing", data: null });
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
  }
}
