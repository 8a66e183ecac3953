import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation, useParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { listQueue } from "#app/domain/tickets/list-queue.server.ts";
import { listTags } from "#app/domain/tickets/list-tags.server.ts";
import { normaliseTag } from "#app/domain/tickets/tag.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { services } from "#app/services.server.ts";
import { PresenceSwitch } from "#app/ui/desk/presence-switch.tsx";
import { useDeskEvents } from "#app/ui/desk/use-desk-events.ts";
import { StaffBar } from "#app/ui/staff-bar.tsx";
import { QueueList } from "./queue-list.tsx";
import { queueViews, viewsOf } from "./queue-view.ts";
import { keepLastRead } from "#app/ui/desk/last-read.ts";

export const handle = { hydrates: true };

export async function loader({ request }: LoaderFunctionArgs) {
  const staff = await requireStaff(request, "routes/agent");
  const query = new URL(request.url).searchParams;
  const asked = query.get("view") ?? "waiting";
  const typed = query.get("tag")?.trim() || null;
  const tag = typed && (normaliseTag(typed) ?? typed.slice(0, 80));
  const view = viewsOf(staff.role).find((name) => name === asked) ?? "waiting";
  const [items, tagsInUse, presence] = await Promise.all([
    listQueue(services.db, staff, { ...queueViews[view], ...(tag === null ? {} : { tag }) }),
    listTags(services.db, { staff }),
    services.db.staffPresence.findUnique({ where: { staffId: staff.staffId } }),
  ]);
  return {
    staff: { name: staff.name, role: staff.role, locale: staff.locale },
    presence: presence?.status ?? "offline",
    ...{ view, tag, tagsInUse },
    now: services.clock().toISOString(),
    items: items.map((item) => ({
      number: item.number,
      subject: item.subject,
      status: item.status,
      priority: item.priority,
      language: item.language,
      channel: item.channel,
      requester: item.requester.name ?? item.requester.email,
      assignee: item.assignee?.name ?? null,
      isMine: item.isMine,
      tags: item.tags,
      rating: item.rating,
      wakesAt: item.wakesAt?.toISOString() ?? null,
      timeZone: services.desk.letterhead.timeZone(item.shop),
      waitingSince: item.waitingSince?.toISOString() ?? null,
      due: item.nextDue && { target: item.nextDue.target, at: item.nextDue.at.toISOString() },
    })),
  };
}

export const clientLoader = keepLastRead(() => "queue");

export default function AgentLayout() {
  const { staff, presence, view, tag, tagsInUse, items, now } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const isConnected = useDeskEvents();
  const { number } = useParams();
  const isCalls = useLocation().pathname === "/agent/calls";
  const isBeside = number !== undefined || isCalls;
  return (
    <div className="flex min-h-dvh flex-col lg:h-dvh">
      <StaffBar name={staff.name} role={staff.role} here={isCalls ? "/agent/calls" : "/agent/queue"}>
        <PresenceSwitch presence={presence} isConnected={isConnected} />
      </StaffBar>
      <main className="grid min-h-0 flex-1 grid-cols-1 content-start lg:content-stretch lg:grid-cols-[22rem_1fr]">
        <h1 className="sr-only">{t("agent.queue")}</h1>
        <div className={`min-h-0 overflow-y-auto border-line bg-card lg:border-e ${isBeside ? "hidden lg:block" : ""}`}>
          <QueueList
            view={view}
            tabs={viewsOf(staff.role)}
            tag={tag}
            tagsInUse={tagsInUse}
            items={items}
            open={number}
            now={now}
            locale={staff.locale}
          />
        </div>
        <div className={`min-h-0 min-w-0 overflow-y-auto ${isBeside ? "" : "hidden lg:block"}`}>
          <Outlet />
        </div>
      </main>
    </div>
  );
}
