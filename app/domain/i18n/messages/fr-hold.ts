import type { MessageTree } from "./message-tree.ts";
import type { enHold } from "./en-hold.ts";

/** What staff read of holds, priorities and closing, in French. */
export const frHold: MessageTree<typeof enHold, "fr"> = {
  hold: {
    tab: "En suspens",
    more: "Plus : priorité, mise en suspens",
    title: "Mettre en suspens",
    change: "Modifier la mise en suspens",
    legend: "Jusqu’à quand",
    hour: "pendant une heure",
    choices: {
      tomorrow: "demain à l’ouverture",
      working_day: "prochain jour ouvré à l’ouverture",
      next_week: "semaine prochaine à l’ouverture",
      week: "dans une semaine",
    },
    moment: "jusqu’à un moment de votre choix",
    momentLabel: "Date et heure ({{zone}})",
    endless: "sans fin",
    hint: "Les heures sont celles de {{zone}}. Un mot du client y met fin aussitôt.",
    reason: "Pourquoi (seule l’équipe le lit)",
    submit: "Mettre en suspens",
    submitChange: "Modifier",
    takeUp: "Reprendre",
    until: "jusqu’au {{date}}",
    barUntil: "En suspens jusqu’au {{date}} ({{zone}})",
    barEndless: "En suspens sans fin",
    gone: "Elle n’est plus en suspens : quelqu’un l’a reprise, ou le client a écrit.",
    errors: {
      no_wake: "Choisissez jusqu’à quand. Rien n’a encore changé.",
      no_moment: "Ce n’est pas une date avec une heure. Rien n’a encore changé.",
      past: "Ce moment est passé. Choisissez-en un plus tard ; rien n’a encore changé.",
      too_far: "C’est dans plus d’un an. Choisissez un moment plus proche, ou sans fin ; rien n’a encore changé.",
      reason_long: "La raison dépasse {{max, number}} caractères. Raccourcissez-la ; rien n’a encore changé.",
      finished: "Elle est résolue ou close entre-temps : il n’y a rien à suspendre.",
    },
    events: {
      heldUntil: "mise en suspens jusqu’au {{date}}",
      heldEndless: "mise en suspens sans fin",
      because: "{{what}} ({{reason}})",
      wokenBy: {
        customer: "suspens terminé : le client a écrit",
        staff: "reprise",
        system: "suspens terminé : le moment est venu",
      },
      prioritised: "priorité passée de {{from}} à {{to}}",
      closed: "close : résolue depuis assez longtemps",
    },
  },
  prioritise: {
    label: "Priorité",
    set: "Changer la priorité",
    done: "La priorité est changée, et les délais promis avec elle.",
    finished: "Elle est résolue ou close : sa priorité reste ce qu’elle était.",
    by: "{{priority}}, choisie par {{name}} ({{date}}).",
    somebody: "quelqu’un qui n’est plus là",
    before: "Avant cela {{priority}}, parce que :",
    beforeNoCue: "Avant cela {{priority}} : rien ne parlait pour plus ou moins.",
  },
  closing: {
    follows: "Fait suite à la demande {{number}}, qui est close",
    bar_one:
      "Close le {{date}} : résolue depuis {{count}} jour. Elle ne peut plus être rouverte ; ce que le client écrit maintenant ouvre une nouvelle demande qui la nomme.",
    bar_other:
      "Close le {{date}} : résolue depuis {{count}} jours. Elle ne peut plus être rouverte ; ce que le client écrit maintenant ouvre une nouvelle demande qui la nomme.",
    noReopen:
      "Elle est close et ne peut plus être rouverte. Ce que le client écrit maintenant ouvre une nouvelle demande qui la nomme.",
  },
};
