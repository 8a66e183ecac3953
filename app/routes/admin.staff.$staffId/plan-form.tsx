import { useState } from "react";
import { useTranslation } from "react-i18next";
import { weekdays } from "#app/domain/calendar/week.ts";
import { nameLanguage } from "#app/domain/i18n/name-language.ts";
import { topics } from "#app/domain/shared/topic.ts";
import type { Topic } from "#app/domain/shared/topic.ts";
import type { TypedPlan } from "#app/domain/routing/parse-work-plan.ts";
import type { PlanChoices, PlanFault, PlanField } from "#app/domain/routing/work-plan.ts";
import { largestCapacity } from "#app/domain/routing/work-plan.ts";
import { channels } from "#app/domain/shops/shop.ts";
import { ChoiceList } from "./choice-list.tsx";
import { FieldNotes, PlanInput } from "./plan-input.tsx";

type PlanFormProps = {
  action: string;
  mark: string;
  typed: TypedPlan;
  faults: Partial<Record<PlanField, PlanFault>>;
  /** what somebody else has stored meanwhile, where it differs */
  stored: Partial<TypedPlan> | null;
  choices: PlanChoices;
  zones: string[];
  locale: string;
};

const isTopic = (topic: string): topic is Topic => topics.some((known) => known === topic);

/** The plan of one person, to be changed; it is sent without scripts too. */
export function PlanForm({ action, mark, typed, faults, stored, choices, zones, locale }: PlanFormProps) {
  // Live readings bring what others store; what is typed here goes on from what it began with, and is told so.
  const [begunFrom] = useState(mark);
  const { t } = useTranslation();
  const lists = [
    { field: "shops", values: choices.shops, nameOf: (id: string) => id },
    { field: "languages", values: choices.languages, nameOf: (code: string) => nameLanguage(code, locale) },
    { field: "channels", values: channels, nameOf: (name: string) => t(`agent.channel.${name as "email"}`) },
  ] as const;
  const nameOfTopic = (topic: string) =>
    isTopic(topic) ? t(`triage.topics.${topic}`) : t("people.wholeTopic", { topic });
  const heading = "text-lg font-semibold";
  return (
    <form method="post" action={action} className="mt-6 grid grid-cols-1 gap-10" noValidate>
      <input type="hidden" name="mark" value={begunFrom} />
      <section className="grid grid-cols-1 gap-5" aria-labelledby="skills">
        <h2 id="skills" className={heading}>
          {t("people.skills")}
        </h2>
        {lists.map((list) => (
          <ChoiceList
            key={list.field}
            {...list}
            legend={t(`people.${list.field}`)}
            chosen={typed[list.field]}
            fault={faults[list.field]}
            stored={stored?.[list.field]}
          />
        ))}
        <ChoiceList
          field="topics"
          legend={t("people.topics")}
          hint={t("people.topicsHint")}
          values={choices.topics}
          nameOf={nameOfTopic}
          chosen={typed.topics}
          fault={faults.topics}
          stored={stored?.topics}
        />
      </section>
      <section className="grid grid-cols-1 gap-3" aria-labelledby="capacities">
        <h2 id="capacities" className={heading}>
          {t("people.capacities")}
        </h2>
        <p className="text-sm text-soft">{t("people.capacitiesHint", { most: largestCapacity })}</p>
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-3">
          {channels.map((channel) => (
            <PlanInput
              key={channel}
              field={`capacity-${channel}`}
              label={t(`agent.channel.${channel}`)}
              value={typed[`capacity-${channel}`]}
              fault={faults[`capacity-${channel}`]}
              stored={stored?.[`capacity-${channel}`]}
              inputMode="numeric"
            />
          ))}
        </div>
      </section>
      <section className="grid grid-cols-1 gap-5" aria-labelledby="times">
        <h2 id="times" className={heading}>
          {t("people.times")}
        </h2>
        <PlanInput
          field="timeZone"
          label={t("people.timeZone")}
          hint={t("people.timeZoneHint")}
          value={typed.timeZone}
          fault={faults.timeZone}
          stored={stored?.timeZone}
          list="zones"
        />
        <datalist id="zones">
          {zones.map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
        <fieldset aria-describedby="shifts-hint">
          <legend className="font-semibold">{t("people.shifts")}</legend>
          <p id="shifts-hint" className="text-sm text-soft">
            {t("people.shiftsHint")}
          </p>
          <div className="mt-2 grid grid-cols-1 gap-3 sm:grid-cols-2">
            {weekdays.map((day) => (
              <PlanInput
                key={day}
                field={`shift-${day}`}
                label={t(`people.weekday.${day}`)}
                value={typed[`shift-${day}`]}
                fault={faults[`shift-${day}`]}
                stored={stored?.[`shift-${day}`]}
              />
            ))}
          </div>
        </fieldset>
        <div>
          <label htmlFor="daysOff" className="font-semibold">
            {t("people.daysOff")}
          </label>
          <p id="daysOff-hint" className="text-sm text-soft">
            {t("people.daysOffHint")}
          </p>
          <textarea
            id="daysOff"
            name="daysOff"
            rows={4}
            className="field figures mt-1.5"
            defaultValue={typed.daysOff}
            aria-invalid={faults.daysOff ? true : undefined}
            aria-describedby="daysOff-hint daysOff-notes"
          />
          <FieldNotes field="daysOff" fault={faults.daysOff} stored={stored?.daysOff} />
        </div>
      </section>
      <div>
        <button className="button button-primary px-6">{t("people.send")}</button>
      </div>
    </form>
  );
}
