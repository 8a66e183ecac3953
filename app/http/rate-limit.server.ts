import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** How often one browser or address may do a thing. */
const limits = {
  ask: new RateLimiterMemory({ points: 20, duration: 60 }),
  escalate: new RateLimiterMemory({ points: 5, duration: 60 }),
  // For clients without cookies, each of whose requests is a new session.
  askFromAddress: new RateLimiterMemory({ points: 120, duration: 60 }),
  escalateFromAddress: new RateLimiterMemory({ points: 20, duration: 60 }),
  escalateToEmail: new RateLimiterMemory({ points: 5, duration: 600 }),
  // Each sending of a guided form, whatever comes of it: it may bring files.
  requestForm: new RateLimiterMemory({ points: 20, duration: 60 }),
  // The support form takes files from anybody: each sending, and the megabytes from one address in an hour.
  supportForm: new RateLimiterMemory({ points: 20, duration: 60 }),
  supportFormFromAddress: new RateLimiterMemory({ points: 100, duration: 600 }),
  uploadedMegabytes: new RateLimiterMemory({ points: 300, duration: 3600 }),
  chatMessage: new RateLimiterMemory({ points: 60, duration: 60 }),
  // Typing, seen and beats: cheap, and never needed more often.
  chatSignal: new RateLimiterMemory({ points: 120, duration: 60 }),
  chatStream: new RateLimiterMemory({ points: 60, duration: 60 }),
  // Each change sends an e-mail, perhaps to an address that somebody only typed.
  changeCall: new RateLimiterMemory({ points: 6, duration: 600 }),
  reply: new RateLimiterMemory({ points: 20, duration: 60 }),
  // A word on a solved ticket: of one ticket, whoever says it, and all that come from one address.
  satisfaction: new RateLimiterMemory({ points: 10, duration: 3600 }),
  satisfactionFromAddress: new RateLimiterMemory({ points: 60, duration: 600 }),
  sendCode: new RateLimiterMemory({ points: 5, duration: 600 }),
  signIn: new RateLimiterMemory({ points: 10, duration: 600 }),
  // One address may be a whole office, or a proxy that we are not told to believe.
  sendCodeFromAddress: new RateLimiterMemory({ points: 60, duration: 600 }),
  signInFromAddress: new RateLimiterMemory({ points: 100, duration: 600 }),
};

/** What a limit says: pass, or wait this many minutes (rounded up). */
export type RateOutcome = { kind: "passed" } | { kind: "limited"; minutes: number };

/** Counts one attempt, or so many points, under a key; the process forgets its counts when it stops. */
export async function countAttempt(name: keyof typeof limits, key: string, points = 1): Promise<RateOutcome> {
  try {
    await limits[name].consume(key, points);
    return { kind: "passed" };
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return { kind: "limited", minutes: Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000)) };
  }
}
