import { expect, test } from "vitest";
import type { ChannelState } from "./open-channels.ts";
import { proposeChannels } from "./offered-channels.ts";

const email: ChannelState = { channel: "email", isAvailable: true, staffIds: [] };
const open = (channel: "chat" | "phone"): ChannelState => ({ channel, isAvailable: true, staffIds: ["ada"] });
const closed = (channel: "chat" | "phone"): ChannelState => ({
  ...{ channel, isAvailable: false, opensAt: null },
  reason: { kind: "nobody_present" },
});

test.each([
  ["a quick chat", [email, open("chat"), closed("phone")], { chat: 4 }, ["chat", "email", "phone"], null],
  ["a chat of which nothing is known", [email, open("chat"), closed("phone")], {}, ["chat", "email", "phone"], null],
  ["a wait at the limit", [email, open("chat"), closed("phone")], { chat: 10 }, ["chat", "email", "phone"], null],
  [
    "a wait above the limit",
    [email, open("chat"), closed("phone")],
    { chat: 11 },
    ["email", "chat", "phone"],
    { channel: "chat", minutes: 11 },
  ],
  ["a slow chat beside a call", [email, open("chat"), open("phone")], { chat: 30 }, ["phone", "email", "chat"], null],
  ["only e-mail", [email, closed("chat"), closed("phone")], { chat: 30, email: 90 }, ["email", "chat", "phone"], null],
  ["a slow e-mail", [email, open("chat"), closed("phone")], { chat: 2, email: 900 }, ["chat", "email", "phone"], null],
] satisfies [string, ChannelState[], object, string[], unknown][])("%s", (_, states, known, order, longWait) => {
  const waits = { email: null, chat: null, phone: null, ...known };
  const offer = proposeChannels(states, { waits, limitMinutes: 10, language: "fr", answeredIn: "fr" });
  expect(offer.channels.map(({ channel }) => channel)).toEqual(order);
  expect(offer.longWait).toEqual(longWait);
});

test("what is closed has no wait, whatever was measured", () => {
  const waits = { email: null, chat: 3, phone: null };
  const { channels } = proposeChannels([email, closed("chat")], {
    waits,
    limitMinutes: 10,
    language: "fr",
    answeredIn: "fr",
  });
  expect(channels.map(({ waitMinutes }) => waitMinutes)).toEqual([null, null]);
});
