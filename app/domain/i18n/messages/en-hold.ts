/** What staff read of holds, priorities and closing, in English. */
export const enHold = {
  hold: {
    tab: "On hold",
    more: "More: priority, hold",
    title: "Put on hold",
    change: "Change the hold",
    legend: "Until when",
    hour: "in one hour",
    choices: {
      tomorrow: "tomorrow at opening",
      working_day: "next working day at opening",
      next_week: "next week at opening",
      week: "in a week",
    },
    moment: "until a time of your own",
    momentLabel: "Date and time ({{zone}})",
    endless: "without an end",
    hint: "Times are those of {{zone}}. A word of the customer ends the hold at once.",
    reason: "Why (only staff read it)",
    submit: "Put on hold",
    submitChange: "Change",
    takeUp: "Take up again",
    until: "until {{date}}",
    barUntil: "On hold until {{date}} ({{zone}})",
    barEndless: "On hold without an end",
    gone: "It is not on hold any more: somebody took it up, or the customer wrote.",
    errors: {
      no_wake: "Choose until when it rests. Nothing has changed yet.",
      no_moment: "That is no date and time. Nothing has changed yet.",
      past: "That moment has passed. Choose a later one; nothing has changed yet.",
      too_far: "That is more than a year away. Choose an earlier moment, or no end; nothing has changed yet.",
      reason_long: "The reason is longer than {{max, number}} characters. Shorten it; nothing has changed yet.",
      finished: "It is solved or closed meanwhile: there is nothing to hold.",
    },
    events: {
      heldUntil: "put on hold until {{date}}",
      heldEndless: "put on hold without an end",
      because: "{{what}} ({{reason}})",
      wokenBy: {
        customer: "hold ended: the customer wrote",
        staff: "taken up again",
        system: "hold ended: its time had come",
      },
      prioritised: "priority changed from {{from}} to {{to}}",
      closed: "closed: it was solved long enough",
    },
  },
  prioritise: {
    label: "Priority",
    set: "Set priority",
    done: "The priority is changed, and the promises of time with it.",
    finished: "It is solved or closed: its priority stays as it was.",
    by: "{{priority}}, set by {{name}} ({{date}}).",
    somebody: "somebody no longer here",
    before: "Before that {{priority}} because:",
    beforeNoCue: "Before that {{priority}}: nothing spoke for more or less.",
  },
  closing: {
    follows: "Goes on from request {{number}}, which is closed",
    bar_one:
      "Closed {{date}}: solved for {{count}} day. It cannot be opened again; what the customer writes now opens a new request that names this one.",
    bar_other:
      "Closed {{date}}: solved for {{count}} days. It cannot be opened again; what the customer writes now opens a new request that names this one.",
    noReopen:
      "It is closed and cannot be opened again. What the customer writes now opens a new request that names this one.",
  },
} as const;
