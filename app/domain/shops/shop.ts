import type { IsHoliday } from "#app/domain/calendar/holiday.ts";
import type { OpeningHours } from "#app/domain/calendar/opening-hours.ts";
import type { WeeklyHours } from "#app/domain/calendar/week.ts";
import type { OrderStatus } from "./order-status.ts";
import type { RoutingPolicy } from "./routing-policy.ts";
import type { SlaPolicy } from "./sla-policy.ts";

/** One text in several locales. */
export type LocalizedText = Record<string, string>;

/** How a customer may reach a person; which of them in which language is the channel matrix. */
export const channels = ["email", "chat", "phone"] as const;

export type Channel = (typeof channels)[number];

/** A channel's languages, and its own hours where they differ from the shop's. */
export type ChannelOffer = { languages: string[]; week: WeeklyHours | null };

/** How long a chat waits for somebody before e-mail is offered, and how long without a sign its customer has left. */
export type ChatLimits = { answerWithinMinutes: number; leaveAfterSeconds: number };

/** How call-backs are cut into slots, how far ahead they are offered, and how long before a slot at the latest. */
export type CallBackRules = { slotMinutes: number; daysAhead: number; leadMinutes: number };

export type Carrier = { name: string; phone: string | null; url: string | null; delivery: LocalizedText | null };

/** Countries that are delivered to on the same terms, ISO 3166-1 alpha-2 capitals; none for everywhere else. */
export type Zone = { name: LocalizedText; countries: string[] };

/** What delivery costs in the shop's currency; free from an order total of `freeFrom` on, when there is one. */
export type DeliveryFee = {
  zone: string;
  carrier: string;
  deliveryMethod: string;
  shippingSpeed: "standard" | "expedited";
  fee: number;
  freeFrom: number | null;
};

/** A shop as its shop.yaml says, checked: names, languages, hours and promises. */
export type Shop = {
  /** its folder's name below content/ */
  id: string;
  name: string;
  tagline: LocalizedText;
  trade: string;
  locales: string[];
  defaultLocale: string;
  formOfAddress: "vous" | "tu";
  /** #rrggbb, small letters; readable on the page's light backgrounds (WCAG AA) */
  accent: string;
  /** ISO 4217 */
  currency: string;
  /** IANA name */
  timeZone: string;
  /** country whose public holidays count, ISO 3166-1 alpha-2 capitals; null for none */
  holidays: string | null;
  /** names of the article categories (folders), in the order in which they are shown; a folder left out comes last */
  categories: Record<string, LocalizedText>;
  statuses: Partial<Record<OrderStatus, LocalizedText>>;
  parcelStatuses: Record<string, LocalizedText>;
  carriers: Record<string, Carrier>;
  paymentMethods: Record<string, LocalizedText>;
  deliveryMethods: Record<string, LocalizedText>;
  zones: Record<string, Zone>;
  deliveryFees: DeliveryFee[];
  /** e-mail is always there; a channel that the shop does not offer is null */
  channels: { email: ChannelOffer; chat: ChannelOffer | null; phone: ChannelOffer | null };
  week: WeeklyHours;
  /** days on which the shop is closed besides holidays, YYYY-MM-DD */
  closures: string[];
  sla: SlaPolicy;
  routing: RoutingPolicy;
  /** above this expected wait e-mail is proposed first */
  waitLimitMinutes: number;
  /** how long a solved ticket can be opened again before it closes, in days */
  closeAfterDays: number;
  /** how long identity documents and the like are kept, in days */
  evidence: { sensitiveDays: number };
  /** what an expected wait is told from: first replies of the last so many days, and how many of them at least */
  wait: { days: number; atLeast: number };
  chat: ChatLimits;
  callBack: CallBackRules;
  /** where telephone numbers without a country code are from, ISO 3166-1 alpha-2 capitals; null: each needs its code */
  country: string | null;
  emailFrom: { name: string; address: string };
};

/** A shop with the public holidays of its country: what counting its opening hours takes. */
export type ShopFacts = { shop: Shop; isHoliday: IsHoliday };

/** When a shop's people are there, or those of one channel where it has its own hours. */
export function openingHoursOf(shop: Shop, isHoliday: IsHoliday, channel?: Channel): OpeningHours {
  const offer = channel === undefined ? null : shop.channels[channel];
  return { timeZone: shop.timeZone, week: offer?.week ?? shop.week, closures: new Set(shop.closures), isHoliday };
}

/** A label in the reader's locale, else in the shop's own, else any it has. */
export function labelIn(
  text: LocalizedText | null | undefined,
  locale: string,
  shop: Pick<Shop, "defaultLocale">,
): string | null {
  if (!text) return null;
  return text[locale] ?? text[shop.defaultLocale] ?? Object.values(text)[0] ?? null;
}
