import type { enCalls } from "./en-calls.ts";
import type { MessageTree } from "./message-tree.ts";

/** What customers read of call-backs, in French. */
export const frCalls: MessageTree<typeof enCalls, "fr"> = {
  call: {
    slot: "Quand vous appeler ?",
    noSlots: "Tous les créneaux des jours à venir sont pris. Choisissez l’e-mail.",
    phoneHint: "Par exemple 06 12 34 56 78, ou avec l’indicatif du pays.",
    title: "Votre appel",
    when: "Nous vous appelons",
    number: "Numéro",
    move: "Choisir un autre moment",
    moveTo: "Nouveau créneau",
    save: "Déplacer l’appel",
    cancel: "Pas d’appel : continuer par e-mail",
    moved: "L’appel est déplacé.",
    cancelled: "Il n’y aura pas d’appel. Votre demande continue par e-mail.",
    taken: "Ce créneau vient d’être pris. Ceux-ci sont libres.",
    settled: "Il n’y a plus d’appel à modifier.",
    back: "Retour à la demande",
    decideCall: "Envoyer et être rappelé",
    decideWithout: "Envoyer, sans appel ({{channel}})",
    chosen:
      "Le rappel est choisi, puisque vous avez indiqué un numéro ou un créneau. Vous pouvez toujours choisir une autre voie.",
    errors: {
      undecided:
        "Faut-il vous appeler ? Vous avez indiqué un numéro ou un créneau, mais choisi une autre voie. Choisissez l’un des deux ; tout ce que vous avez saisi est toujours là.",
      phone: "Indiquez un numéro de téléphone, comme +33 6 12 34 56 78. Votre texte est toujours là.",
      phoneIncomplete:
        "Ce numéro est incomplet, ou n’existe pas dans son pays. Vérifiez ses chiffres, ou écrivez-le avec l’indicatif du pays. Votre texte est toujours là.",
      phoneCostly: "Nous ne pouvons pas appeler un numéro surtaxé. Donnez-en un autre ; votre texte est toujours là.",
      slot: "Choisissez quand vous appeler, ou une autre voie. Votre texte est toujours là.",
      slotTaken:
        "Ce créneau vient d’être pris par quelqu’un d’autre. Choisissez-en un autre ci-dessous ; votre texte est toujours là.",
    },
  },
};
