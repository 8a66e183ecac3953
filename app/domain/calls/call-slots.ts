import { coveredBy, openStretches } from "#app/domain/calendar/opening-hours.ts";
import type { OpeningHours } from "#app/domain/calendar/opening-hours.ts";
import { dayOf, endOfDay, startOfDay, toDate } from "#app/domain/calendar/zoned-time.ts";
import { canHandle } from "#app/domain/channels/staff-fact.ts";
import type { StaffFact } from "#app/domain/channels/staff-fact.ts";
import type { CallBackRules } from "#app/domain/shops/shop.ts";

/** A stretch in which a customer is called. */
export type CallSlot = { startsAt: Date; endsAt: Date };

/** A call that is booked, as far as it takes somebody's time. */
export type BookedCall = CallSlot & { shop: string; language: string };

/**
 * The slots of the hours from the lead on, up to the end of the last day ahead in the hours' zone: cut from each
 * opening in steps of real minutes, so that none crosses a break, a closing or a closure, and a day on which the clocks
 * change has neither a slot twice nor one that does not exist.
 */
export function cutSlots(hours: OpeningHours, rules: CallBackRules, now: Date): CallSlot[] {
  const today = dayOf(now, hours.timeZone);
  const last = toDate(endOfDay(today.add({ days: rules.daysAhead }), hours.timeZone));
  const earliest = now.getTime() + rules.leadMinutes * 60_000;
  const length = rules.slotMinutes * 60_000;
  const slots: CallSlot[] = [];
  // From a day before, so that an evening past midnight keeps its own grid.
  for (const { opensAt, closesAt } of openStretches(
    hours,
    toDate(startOfDay(today.subtract({ days: 1 }), hours.timeZone)),
  )) {
    if (opensAt > last) break;
    for (let at = opensAt.getTime(); at + length <= closesAt.getTime() && at <= last.getTime(); at += length)
      if (at >= earliest) slots.push({ startsAt: new Date(at), endsAt: new Date(at + length) });
  }
  return slots;
}

/**
 * Whether one more call fits into a slot: somebody could make it besides those who make the others. Counted are the
 * people who handle shop, language and phone and work through the slot (or have no fixed hours), against the booked
 * calls at that time that any of them could make. If each call so far has a person of its own, at most that many of
 * these people are taken, so with fewer calls than people one is left: a slot is never promised twice over.
 */
export function hasRoomFor(
  slot: CallSlot,
  call: { shop: string; language: string },
  staff: readonly StaffFact[],
  booked: readonly BookedCall[],
): boolean {
  const able = staff.filter((person) => couldCall(person, call, slot));
  const sameTime = booked.filter(({ startsAt, endsAt }) => startsAt < slot.endsAt && endsAt > slot.startsAt);
  const taken = sameTime.filter((other) => able.some((person) => couldCall(person, other, other)));
  return taken.length < able.length;
}

/** The slots that have room for a call of this shop and language, in their order; at most `limit`. */
export function freeSlots(
  slots: readonly CallSlot[],
  call: { shop: string; language: string },
  { staff, booked }: { staff: readonly StaffFact[]; booked: readonly BookedCall[] },
  limit = Infinity,
): CallSlot[] {
  const free: CallSlot[] = [];
  for (const slot of slots) {
    if (free.length >= limit) break;
    if (hasRoomFor(slot, call, staff, booked)) free.push(slot);
  }
  return free;
}

function couldCall(person: StaffFact, call: { shop: string; language: string }, slot: CallSlot): boolean {
  if (!canHandle(person, { ...call, channel: "phone" })) return false;
  return person.shift === null || coveredBy(person.shift, slot.startsAt, slot.endsAt);
}
