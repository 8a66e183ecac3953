import type { Channel } from "#app/domain/shops/shop.ts";
import type { SatisfactionRating } from "../satisfaction.ts";

/** What e-mails to customers say in one language; addresses and the customer's own words are put in between. */
export type CustomerEmailWords = {
  greeting: string;
  /** how the reply comes, as the beginning of a sentence */
  channels: Record<Channel, string>;
  /** a moment within the sentence `received.promise`, from its day ("Monday 23 November") and clock time */
  moment: (day: string, clock: string) => string;
  received: {
    subject: (shopName: string) => string;
    promise: (number: number, how: string, moment: string) => string;
    /** the same where a call is booked: its slot, with the place whose time it is */
    call: (number: number, how: string, slot: string) => string;
    follow: (url: string) => string;
    yourMessage: string;
  };
  replied: { subject: (subject: string) => string; answer: (url: string) => string };
  solved: {
    subject: (subject: string) => string;
    text: (number: number) => string;
    reopen: (url: string) => string;
    /** how it was, with the address of each answer on a line of its own */
    ask: (asked: Record<SatisfactionRating, string>) => string;
    /** from its day ("30 Nov. 2026") */
    closes: (day: string) => string;
  };
};
