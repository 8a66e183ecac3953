import { expect, test } from "vitest";
import type { OfferedChannels } from "#app/domain/channels/offered-channels.ts";
import { translatorFor } from "#app/domain/i18n/translator.ts";
import { channelRows } from "./channel-rows.ts";

const offered: OfferedChannels = {
  language: "en",
  answeredIn: "en",
  channels: [
    { channel: "email", isAvailable: true, staffIds: [], waitMinutes: 130 },
    { channel: "chat", isAvailable: true, staffIds: ["ada"], waitMinutes: 23 },
    {
      ...{ channel: "phone", isAvailable: false, waitMinutes: null },
      ...{ reason: { kind: "outside_hours" }, opensAt: new Date("2026-11-24T09:00:00Z") },
    },
  ],
  longWait: { channel: "chat", minutes: 23 },
};
const reading = {
  ...{ t: translatorFor("en").t, locale: "en", timeZone: "Europe/Paris" },
  expectedBy: new Date("2026-11-23T16:00:00Z"),
};

test("each row says how long it takes, or why not and when again, in the shop's time", () => {
  expect(channelRows(offered, reading).rows.map(({ text }) => text)).toEqual([
    "Reply expected by 23 Nov 2026, 17:00 (Paris time) · lately most were answered within 2.5 hours of opening hours",
    "Somebody who speaks your language is here · lately most were answered within 25 minutes",
    "outside opening hours · opens 24 Nov 2026, 10:00 (Paris time)",
  ]);
});

test("a long wait proposes e-mail and says why; without one nothing is proposed", () => {
  expect(channelRows(offered, reading).proposal).toBe(
    "E-mail is proposed: the wait just now is about 25 minutes (Live chat), and with an e-mail you need not stay here.",
  );
  expect(channelRows({ ...offered, longWait: null }, reading).proposal).toBe("");
});

test("what is not known is not told", () => {
  const channels = offered.channels.map((channel) => ({ ...channel, waitMinutes: null }));
  const { rows } = channelRows({ ...offered, channels, longWait: null }, reading);
  expect(rows.map(({ text }) => text).join(" ")).not.toContain("lately");
});

test("when nobody speaks the language, it says so and which language answers", () => {
  expect(channelRows(offered, reading).unspoken).toBe("");
  expect(channelRows({ ...offered, language: "de", answeredIn: "fr" }, reading).unspoken).toBe(
    "Nobody on the team speaks German: such requests go to the queue for French, and the next person there who is free takes them.",
  );
});
