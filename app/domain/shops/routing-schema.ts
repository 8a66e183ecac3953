import { z } from "zod";
import { suggestWord } from "#app/domain/shared/suggest-word.ts";
import { topics } from "#app/domain/shared/topic.ts";
import { isWithinTopic } from "./routing-policy.ts";
import type { RoutingPolicy, RoutingRule } from "./routing-policy.ts";

const wholes = [...new Set(topics.map((topic) => topic.split(".")[0] ?? topic))];
const priorities = ["urgent", "high", "normal", "low"] as const;

const topic = z.string("name the topic").superRefine((name, context) => {
  if (topics.some((known) => isWithinTopic(known, name))) return;
  const message = `\`${name}\` is no topic. ${suggestWord(name, [...topics, ...wholes])}`;
  context.addIssue({ code: "custom", message });
});
const priority = z.enum(priorities, `a priority is one of ${priorities.join(", ")}`);
const tag = z
  .string("write a tag as text")
  .regex(/^[a-z0-9][a-z0-9_-]{0,39}$/, "a tag has small letters, digits, - and _ only, such as vip");
const list = <T extends z.ZodType>(item: T, example: string) =>
  z.array(item, `write a list, such as ${example}`).min(1, `list at least one, such as ${example}, or remove the line`);

const when = z
  .strictObject(
    {
      topics: list(topic, "[return, security.privacy]").optional(),
      priorities: list(priority, "[urgent, high]").optional(),
      channels: list(z.enum(["email", "chat", "phone"], "a channel is email, chat or phone"), "[chat]").optional(),
      languages: list(z.string().regex(/^[a-z]{2}$/, "a language is two letters, such as fr"), "[fr, en]").optional(),
      customerTags: list(tag, "[vip]").optional(),
    },
    "write which tickets it is about, such as when: { topics: [return] }",
  )
  .refine((condition) => Object.keys(condition).length > 0, "name at least one condition, such as topics: [return]");

const to = z
  .strictObject(
    {
      role: z.enum(["agent", "lead", "admin"], "a role is agent, lead or admin").optional(),
      staff: list(
        z.string().trim().toLowerCase().pipe(z.email("write the person's e-mail address")),
        "[ines@shop.example]",
      ).optional(),
      topic: topic.optional(),
    },
    "write whom it prefers, such as to: { role: lead }",
  )
  .refine(
    (preference) => Object.keys(preference).length === 1,
    "name one of role, staff and topic: two rules can name two",
  )
  .transform((preference) => preference as NonNullable<RoutingRule["to"]>);

const rule = z
  .strictObject({
    name: z.string("give the rule a name").trim().min(1, "the name is empty").max(60, "60 characters at most"),
    when,
    to: to.optional(),
    priority: priority.optional(),
  })
  .superRefine(({ when: condition, to: preference, priority: raised }, context) => {
    if (!preference && !raised)
      context.addIssue({
        code: "custom",
        message: "the rule does nothing: give it to, such as { role: lead }, or a priority",
      });
    // A rule is read anew whenever its ticket is placed, with the priority that it has set by then.
    if (raised && condition.priorities && !condition.priorities.includes(raised))
      context.addIssue({
        code: "custom",
        path: ["when", "priorities"],
        message: `the rule would no longer match the tickets it raises to ${raised}: add ${raised} to the list`,
      });
  })
  .transform(({ to: preference, priority: raised, ...rest }): RoutingRule => ({
    ...rest,
    to: preference ?? null,
    priority: raised ?? null,
  }));

const wholeNumber = (what: string) => z.int(`write ${what} as a whole number`);

/** `routing` of shop.yaml: no rules, and thirty days, fifteen minutes and 100 % unless told. */
export const routingSchema = z
  .strictObject({
    rules: z
      .array(rule, "list the rules, each with a name, when and to")
      .superRefine((rules, context) => {
        rules.forEach(({ name }, at) => {
          if (rules.findIndex((other) => other.name === name) === at) return;
          context.addIssue({
            code: "custom",
            path: [at, "name"],
            message: `two rules are called "${name}": give this one another name`,
          });
        });
      })
      .default([]),
    stickyDays: wholeNumber("the days").min(0, "0 days at least").max(365, "365 days at most").default(30),
    returnAfterMinutes: wholeNumber("the minutes").min(1, "one minute at least").max(1440, "a day at most").default(15),
    escalateAfterPercent: wholeNumber("the percentage")
      .min(10, "10 at least: a lead would get nearly everything")
      .max(500, "500 at most: by then the customer has waited five times what was promised")
      .default(100),
  })
  .transform((policy): RoutingPolicy => policy);
