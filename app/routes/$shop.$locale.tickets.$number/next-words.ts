import type { TFunction } from "i18next";
import type { SeenTicketData } from "./load-ticket.server.ts";

type Told = {
  /** whoever has the ticket, or the shop's support */
  name: string;
  language: string;
  /** the conversation is on the page too */
  isOwn: boolean;
  isTheirTurn: boolean;
  inWords: (at: Date) => string;
  /** a language's name, from its code */
  nameOf: (language: string) => string;
};

/** What happens next with a ticket, in one or two sentences to its customer. */
export function nextWords(t: TFunction, ticket: SeenTicketData["ticket"], told: Told): string {
  const { status, closesAt, wakesAt, requesterEmail: email } = ticket;
  const { name, language, isOwn, isTheirTurn, inWords, nameOf } = told;
  if (ticket.mergedInto) return t("merged.goesOn", { number: ticket.mergedInto });
  if (ticket.isMerged) return t("merged.goesOnUnseen", { email });
  if (status === "closed") return t("ticket.nextClosed");
  if (status === "solved" && !isOwn) return t("ticket.guestSolved");
  if (status === "solved")
    return closesAt ? t("ticket.nextSolvedUntil", { date: inWords(closesAt) }) : t("ticket.nextSolved");
  if (status === "on_hold")
    return wakesAt ? t("ticket.nextHeldUntil", { date: inWords(wakesAt) }) : t("ticket.nextHeld");
  if (isTheirTurn && isOwn) return t("ticket.nextReplied", { name: ticket.repliedBy ?? name });
  if (isTheirTurn) return t(ticket.channel === "phone" ? "ticket.guestMail" : "ticket.guestReplied", { email });
  if (ticket.assigneeName) return t("ticket.nextPerson", { name });
  if (ticket.otherLanguage)
    return t("routing.reasons.waits_for_language", { language, main: nameOf(ticket.otherLanguage) });
  return t("ticket.nextQueue", { language });
}
