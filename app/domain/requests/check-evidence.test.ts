import { expect, test } from "vitest";
import { checkEvidence, maxEvidenceLength, type GivenEvidence } from "./check-evidence.ts";

const statement = { key: "sworn_statement", label: "Attestation", why: "Elle déclare…", required: true };
const screenshot = { key: "screenshot", label: "Capture", why: "Elle montre…", required: false };
const nothing: GivenEvidence = { text: "", files: 0, isLacking: false, because: "" };

const check = (given: Partial<GivenEvidence>, item = statement) =>
  checkEvidence([item], (key) => (key === item.key ? { ...nothing, ...given } : nothing));

test.each([
  ["a file", { files: 1 }, { text: null, files: 1, missing: null }],
  ["words", { text: "Je déclare…" }, { text: "Je déclare…", files: 0, missing: null }],
  ["the reason why there is none", { isLacking: true, because: "Perdue" }, { text: null, files: 0, missing: "Perdue" }],
  ["a file, although there was said to be none", { files: 1, isLacking: true, because: "Perdue" }, { missing: null }],
])("what is required is satisfied by %s", (_, given, evidence) => {
  expect(check(given)).toMatchObject({ faults: [], evidence: [evidence] });
});

test.each([
  ["nothing_given", {}],
  ["nothing_given", { because: "no box ticked" }],
  ["no_reason", { isLacking: true }],
  ["too_long", { text: "x".repeat(maxEvidenceLength + 1) }],
  ["too_long", { isLacking: true, because: "x".repeat(maxEvidenceLength + 1) }],
])("what is required and is not there is refused as %s", (reason, given) => {
  expect(check(given).faults).toEqual([{ key: "sworn_statement", reason }]);
});

test("what only helps may be left out, and counts as not given rather than missing", () => {
  expect(check({}, screenshot)).toEqual({
    faults: [],
    evidence: [{ key: "screenshot", label: "Capture", required: false, text: null, files: 0, missing: null }],
  });
});

test("anything else may be given with every form, and is told of only when it was", () => {
  const given = (key: string) => ({ ...nothing, files: key === "anything_else" ? 2 : 0 });
  expect(checkEvidence([], given).evidence).toEqual([
    { key: "anything_else", label: "", required: false, text: null, files: 2, missing: null },
  ]);
  expect(checkEvidence([], () => nothing).evidence).toEqual([]);
});
