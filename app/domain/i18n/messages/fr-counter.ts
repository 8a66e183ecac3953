import type { enCounter } from "./en-counter.ts";
import type { MessageTree } from "./message-tree.ts";

/** What staff read of live chats and call-backs, in French. */
export const frCounter: MessageTree<typeof enCounter, "fr"> = {
  counter: {
    chat: {
      customerHere: "Le client est là.",
      customerGone: "La page du client n’est plus là. Si elle ne revient pas, le chat continue par e-mail.",
      typing: "Le client écrit…",
      seen: "Vu",
      lost: "La connexion est perdue. Elle revient d’elle-même.",
      live: "Chat en direct",
      unproven: "Adresse non prouvée : ne dites rien d’une commande.",
      hint: "Entrée envoie, Maj + Entrée passe à la ligne.",
      handOver: "Transmettre",
      to: "À",
      toQueue: "la file",
      full: "{{name}} (complet)",
      note: "Note pour la personne qui prend la suite",
      give: "Transmettre le chat",
      nobody: "Aucun collègue qui pourrait le prendre n’est en ligne.",
      transcript: "En texte",
      endedFor: {
        customer_left: "Le client est parti : la suite va par e-mail.",
        staff_left: "Plus personne de chez nous n’était là : la suite va par e-mail.",
        nobody_came: "Personne n’est venu à temps : la suite va par e-mail.",
        solved: "Terminé quand la demande a été résolue.",
      },
      errors: {
        not_yours: "Seule la personne qui a le chat, ou un responsable, le transmet.",
        not_live: "Le chat s’est terminé entre-temps.",
        colleague_gone: "Ce collègue n’est plus en ligne. Choisissez-en un autre.",
        colleague_full: "Ce collègue est complet. Choisissez-en un autre.",
        note_long: "La note est trop longue : 10 000 caractères au plus.",
      },
    },
    calls: {
      title: "Appels",
      empty: "Aucun appel n’est prévu.",
      due: "Maintenant",
      coming: "Plus tard",
      late: "en retard depuis {{date}}",
      order: "Commande {{number}}",
      unassigned: "Personne encore",
      outcome: "Comment cela s’est-il passé ?",
      outcomes: {
        reached: "Joint",
        no_answer: "Pas de réponse",
        voicemail: "Répondeur",
        wrong_number: "Mauvais numéro",
      },
      note: "Remarque",
      save: "Noter",
      recorded: "C’est noté.",
      settled: "Il n’y a plus d’appel à noter : il l’a été, ou a été annulé entre-temps.",
      note_long: "La note est trop longue : 10 000 caractères au plus.",
      noOutcome: "Dites comment cela s’est passé.",
      tries: "Essais",
      open: "Ouvrir la demande",
    },
  },
};
