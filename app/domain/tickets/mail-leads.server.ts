import { staffLocale } from "#app/domain/i18n/locale.ts";
import type { StaffLocale } from "#app/domain/i18n/locale.ts";
import type { Db } from "#app/domain/shared/db.ts";
import type { Letterhead } from "./desk.ts";
import type { LockedTicket } from "./lock-ticket.server.ts";
import { queueEmail } from "./queue-email.server.ts";
import type { EmailWords } from "./ticket-emails.ts";
import { aboutTicket } from "./ticket-headers.ts";

/** The clock that made a ticket late, as far as its history tells. */
export type LateClock = { id: string; target: "first_reply" | "next_reply" | "resolution"; dueAt: Date | null };

type About = { number: number; shopName: string; subject: string; url: string; holder: string | null };

const words: Record<StaffLocale, (about: About) => EmailWords> = {
  en: ({ number, shopName, subject, url, holder }) => ({
    subject: `[${number}] ${shopName}: late, and no lead was free`,
    text: `${subject}\n\nThe reply to this request is late. ${holder === null ? "Nobody has it yet." : `${holder} has it.`} No team lead who speaks its language was online with room, so it stays where it is.\n\nOpen it and take it, or give it to somebody: ${url}\n`,
  }),
  fr: ({ number, shopName, subject, url, holder }) => ({
    subject: `[${number}] ${shopName} : en retard, aucun responsable libre`,
    text: `${subject}\n\nLa réponse à cette demande est en retard. ${holder === null ? "Personne ne l’a encore prise." : `Elle est chez ${holder}.`} Aucun responsable d’équipe parlant sa langue n’était en ligne et disponible : elle reste où elle est.\n\nOuvrez-la pour la prendre ou la confier à quelqu’un : ${url}\n`,
  }),
};

/** Tells the leads of a ticket's shop, once a late clock; those of its language if there are any, else all, else the admins. */
export async function mailLeads(
  tx: Db,
  ticket: LockedTicket,
  clock: LateClock,
  letterhead: Letterhead,
  now: Date,
): Promise<void> {
  const { number, shop, subject, assignee, language } = ticket;
  const staff = await tx.staff.findMany({
    where: { disabledAt: null, role: { in: ["lead", "admin"] } },
    include: { skills: true },
    orderBy: { id: "asc" },
  });
  const has = (kind: string, value: string) => (person: (typeof staff)[number]) =>
    person.skills.some((skill) => skill.kind === kind && skill.value === value);
  const leads = staff.filter(({ role }) => role === "lead").filter(has("shop", shop));
  const speaking = leads.filter(has("language", language));
  const told = [speaking, leads, staff].find((group) => group.length > 0) ?? [];
  const about = {
    ...{ number, subject, shopName: letterhead.shopName(shop), holder: assignee?.name ?? null },
    url: letterhead.staffTicketUrl(number),
  };
  for (const { id, email, locale } of told) {
    const { subject: line, text } = words[staffLocale(locale)](about);
    const mail = { from: letterhead.sender(shop), to: email, ...aboutTicket(number, true), subject: line, text };
    await queueEmail(tx, mail, `ticket-escalated:${clock.id}:${id}`, now);
  }
}
