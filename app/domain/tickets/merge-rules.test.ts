import { expect, test } from "vitest";
import { minutesLater } from "#tests/support/people.ts";
import { mergeEffects, mergeRefusal } from "./merge-rules.ts";
import type { MergeRefusal, MergeSide } from "./merge-rules.ts";

const usual: MergeSide = {
  ...{ id: "one", shop: "aurelia", requesterId: "camille", status: "open", priority: "normal" },
  ...{ mergedIntoId: null, isLiveChat: false, isCallToCome: false, owedSince: null },
};
const target: MergeSide = { ...usual, id: "other" };

test.each<[MergeRefusal | null, Partial<MergeSide>, Partial<MergeSide>]>([
  [null, {}, {}],
  [null, { status: "solved" }, { status: "solved" }],
  [null, { status: "on_hold" }, { status: "pending" }],
  ["same", {}, { id: "one" }],
  ["other_shop", {}, { shop: "lueur", requesterId: "eve" }],
  ["other_customer", {}, { requesterId: "eve" }],
  ["already_merged", { status: "closed", mergedIntoId: "third" }, {}],
  ["closed", { status: "closed" }, {}],
  ["target_merged", {}, { status: "closed", mergedIntoId: "third" }],
  ["target_closed", {}, { status: "closed" }],
  ["live_chat", { isLiveChat: true }, {}],
  ["target_live_chat", {}, { isLiveChat: true }],
  ["call_to_come", { isCallToCome: true }, {}],
  ["target_call_to_come", {}, { isCallToCome: true }],
])("%s: %o into %o", (refusal, one, other) => {
  expect(mergeRefusal({ ...usual, ...one }, { ...target, ...other })).toBe(refusal);
});

const since = minutesLater(-30);
const owed = { owedSince: since };

test.each<[string, Partial<MergeSide>, Partial<MergeSide>, ReturnType<typeof mergeEffects>]>([
  [
    "an unanswered one makes a pending one our turn",
    { status: "new", ...owed },
    { status: "pending" },
    { status: "open", priority: "normal", owedSince: since, isMailed: true },
  ],
  [
    "an unanswered one wakes one on hold",
    { status: "open", ...owed },
    { status: "on_hold" },
    { status: "open", priority: "normal", owedSince: since, isMailed: true },
  ],
  [
    "an unanswered one on hold is owed all the same",
    { status: "on_hold", ...owed },
    { status: "solved" },
    { status: "open", priority: "normal", owedSince: since, isMailed: true },
  ],
  [
    "one that waits for nobody's word is still our turn",
    { status: "open" },
    { status: "pending" },
    { status: "open", priority: "normal", owedSince: null, isMailed: false },
  ],
  [
    "both answered: nothing changes and nobody is told",
    { status: "pending" },
    { status: "pending" },
    { status: "pending", priority: "normal", owedSince: null, isMailed: false },
  ],
  [
    "an unsolved matter is not put away with a solved one",
    { status: "pending" },
    { status: "solved" },
    { status: "open", priority: "normal", owedSince: null, isMailed: false },
  ],
  [
    "a solved one owes nothing, whatever was said in it, and hurries nobody",
    { status: "solved", priority: "urgent", ...owed },
    { status: "pending" },
    { status: "pending", priority: "normal", owedSince: null, isMailed: false },
  ],
  [
    "what waits in the queue goes on waiting there, and its customer is told",
    { status: "pending" },
    { status: "new", ...owed },
    { status: "new", priority: "normal", owedSince: null, isMailed: true },
  ],
  [
    "the more urgent of both counts",
    { status: "new", priority: "high", ...owed },
    { status: "open", priority: "low", ...owed },
    { status: "open", priority: "high", owedSince: since, isMailed: true },
  ],
])("%s", (_name, one, other, effects) => {
  expect(mergeEffects({ ...usual, ...one }, { ...target, ...other })).toEqual(effects);
});
