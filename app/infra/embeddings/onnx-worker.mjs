// Runs a model in a thread of its own: a run holds its thread, and questions must be answered meanwhile. Plain
// JavaScript, since the product is built into one file and a thread is started from a file.
import { parentPort, workerData } from "node:worker_threads";

const { entry, wasmDir, modelsDir, name, dtype, weightFiles, pooling } = workerData;

/** Nothing is fetched: what is not in the model's folder is an error. */
async function load() {
  const { env, pipeline } = await import(entry);
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = modelsDir;
  env.useFSCache = false;
  env.useBrowserCache = false;
  env.useWasmCache = false;
  const options = { dtype };
  if (wasmDir !== null) {
    // Unless told where its files are, the library fetches them from a public address.
    env.backends.onnx.wasm.wasmPaths = wasmDir;
    // In WebAssembly there is no disk: files of weights have to be handed over.
    options.session_options = { externalData: weightFiles };
  }
  return pipeline("feature-extraction", name, options);
}

const loading = load();
loading.catch(() => undefined);

parentPort.on("message", async ({ number, texts }) => {
  let extract;
  try {
    extract = await loading;
  } catch (error) {
    parentPort.postMessage({ isEnd: true, failure: `could not be loaded: ${wordsOf(error)}` });
    parentPort.close();
    return;
  }
  try {
    const output = await extract(texts, { pooling, normalize: true });
    const vectors = Float32Array.from(output.data);
    parentPort.postMessage({ number, vectors, dimensions: output.dims.at(-1) }, [vectors.buffer]);
    output.dispose?.();
  } catch (error) {
    parentPort.postMessage({ number, failure: `failed: ${wordsOf(error)}` });
  }
});

function wordsOf(error) {
  return String(error?.message ?? error)
    .split("\n")[0]
    .slice(0, 300);
}
