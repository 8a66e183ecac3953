import type { Params } from "@remix-run/react";

/** The ticket number in an address; 404 when it is none. */
export function ticketNumber({ number }: Params<string>): number {
  if (!number || !/^[1-9]\d{0,8}$/.test(number)) throw new Response(null, { status: 404 });
  return Number(number);
}
