import path from "node:path";
import { Worker } from "node:worker_threads";
import type { OnnxModel } from "./onnx-model.server.ts";
import type { OnnxRuntime } from "./onnx-runtime.server.ts";
import { EmbedderFailure } from "./embedder-failure.ts";

type Answer =
  | { isEnd: true; failure: string }
  | { number: number; failure: string }
  | { number: number; vectors: Float32Array; dimensions: number };
type Waiting = { resolve: (vectors: number[][]) => void; reject: (failure: Error) => void };

/** A model in a thread of its own. */
export type OnnxThread = {
  /** loads the model, if it is not loaded yet, without waiting for it */
  start(): void;
  embed(texts: string[]): Promise<number[][]>;
};

/** Keeps a model in a thread; when the thread ends, whoever waits is told and the next request starts another. */
export function onnxThread(model: OnnxModel, runtime: OnnxRuntime): OnnxThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let requests = 0;

  const end = (ended: Worker, why: string) => {
    if (worker !== ended) return;
    worker = null;
    for (const { reject } of waiting.values()) reject(new EmbedderFailure(`The model in ${model.dir} ${why}`));
    waiting.clear();
  };

  const start = () => {
    if (worker !== null) return worker;
    const started = new Worker(path.resolve("app/infra/embeddings/onnx-worker.mjs"), {
      workerData: workerDataOf(model, runtime),
    });
    let why = "ended.";
    started.on("message", (answer: Answer) => {
      // Told once the thread is gone: its engine ends the whole process when that exits meanwhile.
      if ("isEnd" in answer) return void (why = answer.failure);
      const asked = waiting.get(answer.number);
      waiting.delete(answer.number);
      if (waiting.size === 0) started.unref();
      if ("failure" in answer) asked?.reject(new EmbedderFailure(`The model in ${model.dir} ${answer.failure}`));
      else asked?.resolve(rowsOf(answer));
    });
    started.on("error", (error) => end(started, `ended: ${error.message}`));
    started.on("exit", () => end(started, why));
    started.unref();
    worker = started;
    return started;
  };

  return {
    start,
    embed: (texts) =>
      new Promise((resolve, reject) => {
        const running = start();
        const number = (requests += 1);
        waiting.set(number, { resolve, reject });
        // An idle model keeps no process alive; one that is asked does.
        running.ref();
        running.postMessage({ number, texts });
      }),
  };
}

function workerDataOf({ dir, name, dtype, weightFiles, pooling }: OnnxModel, { entry, wasmDir }: OnnxRuntime) {
  return {
    entry,
    wasmDir,
    modelsDir: path.join(path.dirname(dir), path.sep),
    name,
    dtype,
    weightFiles: weightFiles.map((file) => ({ path: file, data: path.join(dir, "onnx", file) })),
    pooling,
  };
}

function rowsOf({ vectors, dimensions }: { vectors: Float32Array; dimensions: number }): number[][] {
  return Array.from({ length: vectors.length / dimensions }, (_, row) =>
    Array.from(vectors.subarray(row * dimensions, (row + 1) * dimensions)),
  );
}
