import { topics } from "#app/domain/shared/topic.ts";
import type { Topic } from "#app/domain/shared/topic.ts";
import type { Cues } from "./find-cues.ts";
import { topicCues } from "./topic-cues.ts";

/** A single shared word is not enough to name a topic. */
const leastWeight = 1.5;

/** The topic that a text's concepts speak for most, or null when they say too little. */
export function chooseTopic({ concepts }: Cues): Topic | null {
  const weights = new Map<Topic, number>();
  for (const concept of concepts.keys()) {
    const cue = topicCues[concept];
    if (cue) weights.set(cue[0], (weights.get(cue[0]) ?? 0) + cue[1]);
  }
  const [best] = [...weights].sort((a, b) => b[1] - a[1] || topics.indexOf(a[0]) - topics.indexOf(b[0]));
  return best && best[1] >= leastWeight ? best[0] : null;
}
