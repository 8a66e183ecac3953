import type { EmbedderConfig } from "#app/config.server.ts";
import type { EmbedderSource } from "#app/domain/knowledge/embedder.ts";
import { onnxEmbedder } from "./onnx-embedder.server.ts";
import { openAiEmbedder } from "./openai-embedder.server.ts";

/** The embedder that the settings choose; undefined for the built-in one. Throws one sentence when it cannot be had. */
export async function chooseEmbedder(config: EmbedderConfig): Promise<EmbedderSource | undefined> {
  switch (config.kind) {
    case "built-in":
      return undefined;
    case "openai":
      return openAiEmbedder(config);
    case "onnx":
      return onnxEmbedder(config);
  }
}
