import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { parseWorkPlan, type TypedPlan } from "#app/domain/routing/parse-work-plan.ts";
import { viewPlanChange } from "#app/domain/routing/view-plan-change.server.ts";
import { viewWorkPlan } from "#app/domain/routing/view-work-plan.server.ts";
import type { PlanFault, PlanField } from "#app/domain/routing/work-plan.ts";
import { changeWorkPlan } from "#app/flows/change-work-plan.server.ts";
import { requireStaff } from "#app/http/actor.server.ts";
import { readForm, textField } from "#app/http/form.server.ts";
import { services } from "#app/services.server.ts";
import { momentInWords } from "#app/ui/moment.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { pageTitle } from "#app/ui/page-title.ts";
import { PlanForm } from "./plan-form.tsx";
import { differingFields, planChoices, printPlan, readTypedPlan } from "./read-plan.server.ts";
import { keepLastRead } from "#app/ui/desk/last-read.ts";
import { useOutcome } from "#app/ui/use-outcome.ts";

const route = "routes/admin.staff.$staffId";

export const meta = pageTitle("people.title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { locale } = await requireStaff(request, route);
  const stored = await viewWorkPlan(services.db, params.staffId ?? "");
  if (!stored) throw new Response(null, { status: 404 });
  return {
    ...{ staffId: stored.staffId, name: stored.name, mark: stored.mark, locale },
    typed: printPlan(stored.plan),
    timeZone: stored.plan.timeZone,
    choices: planChoices(stored.plan),
    zones: Intl.supportedValuesOf("timeZone"),
    lastChange: await viewPlanChange(services.db, stored.staffId),
    isSaved: new URL(request.url).searchParams.has("saved"),
  };
}

/** Why a plan was not kept: what cannot be taken, or what somebody else has stored meanwhile where it differs. */
type Refusal = {
  typed: TypedPlan;
  mark: string;
  faults: Partial<Record<PlanField, PlanFault>>;
  stored: Partial<TypedPlan> | null;
};

export async function action({ request, params }: ActionFunctionArgs) {
  const staff = await requireStaff(request, route);
  const form = await readForm(request);
  const known = await viewWorkPlan(services.db, params.staffId ?? "");
  if (!known) throw new Response(null, { status: 404 });
  const [typed, mark] = [readTypedPlan(form), textField(form, "mark")];
  const refuse = (refusal: Omit<Refusal, "typed">, status: number) => data<Refusal>({ typed, ...refusal }, { status });
  const parsed = parseWorkPlan(typed, planChoices(known.plan));
  if (parsed.kind === "refused") return refuse({ mark, faults: parsed.faults, stored: null }, 400);
  const change = { staffId: known.staffId, plan: parsed.plan, mark };
  const outcome = await changeWorkPlan(services, change, staff.staffId);
  if (outcome.kind === "not_found") throw new Response(null, { status: 404 });
  if (outcome.kind === "stored") return redirect(`/admin/staff/${known.staffId}?saved`, 303);
  const { before } = outcome;
  const stored = differingFields(printPlan(before.plan), printPlan(parsed.plan));
  return refuse({ mark: before.mark, faults: {}, stored }, 409);
}

export const clientLoader = keepLastRead(({ staffId }) => staffId ?? "");

/** What one person handles, how much, and when. */
export default function Person() {
  const { staffId, name, mark, locale, typed, timeZone, choices, zones, lastChange, isSaved } =
    useLoaderData<typeof loader>();
  const refusal = useOutcome<typeof action>();
  const { t } = useTranslation();
  return (
    <>
      <p>
        <a className="link" href="/admin/staff">
          {t("people.back")}
        </a>
      </p>
      <h1 className="mt-2 text-2xl break-words">{name}</h1>
      {lastChange ? (
        <p className="mt-1 text-sm text-soft">
          {t("people.lastChange", {
            name: lastChange.name ?? t("people.somebody"),
            date: momentInWords(lastChange.changedAt, locale, timeZone, "minute"),
          })}
        </p>
      ) : null}
      <div className="mt-4 grid gap-4">
        {isSaved && !refusal ? <Notice tone="done">{t("people.saved")}</Notice> : null}
        {refusal ? (
          <Notice tone="fault" id="fault">
            {t(refusal.stored ? "people.changedMeanwhile" : "people.refused")}
          </Notice>
        ) : null}
      </div>
      <PlanForm
        key={staffId}
        action={`/admin/staff/${staffId}`}
        mark={refusal?.mark ?? mark}
        typed={refusal?.typed ?? typed}
        faults={refusal?.faults ?? {}}
        stored={refusal?.stored ?? null}
        choices={choices}
        zones={zones}
        locale={locale}
      />
    </>
  );
}
