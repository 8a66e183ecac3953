import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { requireStaff } from "#app/http/actor.server.ts";
import { StaffBar } from "#app/ui/staff-bar.tsx";

export const handle = { hydrates: true };

export async function loader({ request }: LoaderFunctionArgs) {
  const { name, role } = await requireStaff(request, "routes/admin");
  return { staff: { name, role } };
}

/** The frame of the pages of those who answer for the whole desk. */
export default function Admin() {
  const { staff } = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  return (
    <div className="flex min-h-dvh flex-col">
      <StaffBar name={staff.name} role={staff.role} here={pathname} />
      <main className="mx-auto w-full max-w-5xl p-5 sm:p-8">
        <Outlet />
      </main>
    </div>
  );
}
