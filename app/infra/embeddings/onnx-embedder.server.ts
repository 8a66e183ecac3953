import type { Embedder, EmbedderSource } from "#app/domain/knowledge/embedder.ts";
import { batchTexts } from "./batch-texts.ts";
import { addCommand, findModel } from "./onnx-model.server.ts";
import type { OnnxConfig, OnnxModel } from "./onnx-model.server.ts";
import { findRuntime, runtimeFolder } from "./onnx-runtime.server.ts";
import { onnxThread } from "./onnx-thread.server.ts";
import type { OnnxThread } from "./onnx-thread.server.ts";
import { EmbedderFailure } from "./embedder-failure.ts";
import { unitVector } from "./unit-vector.ts";

/** Small, so that a question never waits long behind a portion of an index being built, and memory stays low. */
const batchLimits = { texts: 8, tokens: 800 };
const usualQueryMs = 1500;

/**
 * An embedder on an ONNX model in a folder, run by transformers.js without any network. Throws one sentence that says
 * what to do when the folder or the package is not there.
 */
export async function onnxEmbedder(config: OnnxConfig, queryMs = usualQueryMs): Promise<EmbedderSource> {
  const model = await findModel(config);
  const runtime = await findRuntime([runtimeFolder(config.modelsDir), "."]);
  if (runtime === null)
    throw new Error(
      `EMBEDDER=onnx needs transformers.js, which is not installed: run ${addCommand.replace("DIR", model.dir)}`,
    );
  const id = `onnx:${model.name}:${model.dtype}:${model.fingerprint}`;
  // One for all shops: a model takes hundreds of megabytes.
  const thread = onnxThread(model, runtime);
  return {
    id,
    pricePerMillion: 0,
    open: async (known) => {
      if (known !== null) thread.start();
      const dimensions = known ?? (await thread.embed(["dimensions"]))[0]?.length ?? 0;
      return openedEmbedder(id, dimensions, model, thread, queryMs);
    },
  };
}

function openedEmbedder(
  id: string,
  dimensions: number,
  { prefixes }: OnnxModel,
  thread: OnnxThread,
  queryMs: number,
): Embedder {
  return {
    id,
    dimensions,
    embedDocuments: async (texts) => {
      const vectors: number[][] = [];
      // Texts of one length together: the model works through a batch as long as its longest text.
      const sorted = texts
        .map((text, place) => ({ text, place }))
        .sort((one, other) => one.text.length - other.text.length);
      for (const batch of batchTexts(sorted, ({ text }) => text, batchLimits)) {
        const made = await thread.embed(batch.map(({ text }) => prefixes.passage + text));
        batch.forEach(({ place }, at) => (vectors[place] = unitVector(made[at] ?? [])));
      }
      return vectors;
    },
    embedQuery: async (text) => unitVector((await withinTime(queryMs, thread.embed([prefixes.query + text])))[0] ?? []),
  };
}

async function withinTime<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const failure = new EmbedderFailure(`The model gave no answer within ${ms / 1000} s.`);
    timer = setTimeout(() => reject(failure), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    // A run that fails after its time is nobody's any more.
    work.catch(() => undefined);
  }
}
