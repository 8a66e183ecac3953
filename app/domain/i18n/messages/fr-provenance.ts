import type { enProvenance } from "./en-provenance.ts";
import type { MessageTree } from "./message-tree.ts";

/** Where an answer came from and whether it helped, in French. */
export const frProvenance: MessageTree<typeof enProvenance, "fr"> = {
  source: {
    title: "Source de la réponse",
    back: "Retour à la réponse",
    answered: "Réponse du {{date}}, d’après la version {{version}}",
    line: "ligne {{first}}",
    lines: "lignes {{first}} à {{last}}",
    jump: "Ont fait la réponse :",
    legend:
      "Les lignes marquées ont fait les mots de cette réponse. Les autres sont de la même section et parlent d’autres cas.",
    whole: "La réponse vient de cette section. Lesquelles de ses lignes ont servi n’a pas été noté.",
    used: "Dans la réponse",
    then: "La section telle qu’elle a répondu",
    today: "La section aujourd’hui",
    new: "Nouveau depuis",
    newLegend: "Les lignes marquées sont nouvelles ou disent autre chose depuis.",
    notKept: "Le texte d’alors n’a pas été conservé.",
    state: {
      same: "L’article dit toujours la même chose aujourd’hui.",
      same_section: "L’article a changé depuis, mais pas dans cette section.",
      changed: "Cette section a changé depuis. Le texte d’aujourd’hui est plus bas.",
      unknown:
        "L’article a changé depuis ; on ne peut dire si cette section aussi. Le texte d’aujourd’hui est plus bas.",
      section_gone: "L’article a changé depuis et n’a plus cette section.",
      gone: "Cet article n’est plus publié.",
    },
    open: "Ouvrir l’article",
  },
  feedback: {
    why: "Qu’est-ce qui n’allait pas ?",
    reasons: {
      wrong: "C’est faux",
      not_asked: "Ce n’est pas ma question",
      not_understood: "Je n’ai pas compris",
      no_help: "C’est juste, mais cela ne m’aide pas",
      other: "Autre chose",
    },
    words: "Avec vos mots (facultatif)",
    hint: "{{max, number}} caractères au plus. Les personnes qui écrivent les articles le lisent.",
    send: "Envoyer",
    noted: "C’est noté. Les personnes qui écrivent les articles le lisent.",
    change: "Le dire autrement",
    person: "Une personne peut prendre la suite.",
    errors: {
      reason: "Choisissez ce qui convient le mieux. Vos mots sont toujours là.",
      tooLong: "Cela dépasse {{max, number}} caractères. Raccourcissez un peu ; votre texte est toujours là.",
      signedOut:
        "Vous avez été déconnecté. Connectez-vous (une nouvelle page s’ouvre), puis renvoyez ceci ; votre texte est toujours là.",
    },
  },
};
