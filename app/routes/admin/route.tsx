import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { countInHand } from "#app/domain/tickets/count-in-hand.server.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { services } from "#app/services.server.ts";
import { PresenceSwitch } from "#app/ui/desk/presence-switch.tsx";
import { useDeskEvents } from "#app/ui/desk/use-desk-events.ts";
import { StaffBar } from "#app/ui/staff-bar.tsx";
import { keepLastRead } from "#app/ui/desk/last-read.ts";

export const handle = { hydrates: true };

export async function loader({ request }: LoaderFunctionArgs) {
  const { name, role, staffId } = await requireStaff(request, "routes/admin");
  const [inHand, presence] = await Promise.all([
    countInHand(services.db, staffId),
    services.db.staffPresence.findUnique({ where: { staffId } }),
  ]);
  return { staff: { name, role }, inHand, presence: presence?.status ?? "offline" };
}

export const clientLoader = keepLastRead(() => "admin");

/** The frame of the pages of those who answer for the whole desk; at the counter all the while. */
export default function Admin() {
  const { staff, inHand, presence } = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  const isConnected = useDeskEvents();
  return (
    <div className="flex min-h-dvh flex-col">
      <StaffBar name={staff.name} role={staff.role} here={pathname} inHand={inHand}>
        <PresenceSwitch presence={presence} isConnected={isConnected} />
      </StaffBar>
      <main className="mx-auto w-full max-w-5xl p-5 sm:p-8">
        <Outlet />
      </main>
    </div>
  );
}
