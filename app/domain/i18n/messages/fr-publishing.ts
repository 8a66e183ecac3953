import type { enPublishing } from "./en-publishing.ts";
import type { MessageTree } from "./message-tree.ts";

/** What editors read when the shop's content tests are asked before publishing, in French. */
export const frPublishing: MessageTree<typeof enPublishing, "fr"> = {
  publishing: {
    stopped: "Non publié : lisez ci-dessous ce que disent les tests de contenu. Votre texte est toujours là.",
    broken_one: "{{count}} test de contenu échouerait",
    broken_other: "{{count}} tests de contenu échoueraient",
    brokenHint:
      "Ces questions reçoivent aujourd’hui la réponse que leur test attend, et ne la recevraient plus avec ce texte. Corrigez le texte et publiez de nouveau : les tests repartent de zéro. Si ce sont les tests qui ne sont plus à jour, publiez quand même et faites corriger leurs fichiers.",
    unread_one: "{{count}} fichier n’a pas pu être lu",
    unread_other: "{{count}} fichiers n’ont pas pu être lus",
    unreadHint:
      "Les tests ou les commandes d’exemple qui s’y trouvent n’ont pas pu servir : personne ne sait si ce texte les met en échec. La personne qui tient les fichiers de la boutique peut corriger à la ligne indiquée.",
    unreadLine: "{{file}}, ligne {{line}} : {{message}}",
    test: "Test dans {{file}}, ligne {{line}}",
    order: "Avec la commande d’exemple « {{order}} »",
    noOrder: "Sans commande",
    expected: "Attendu",
    now: "Avec ce texte",
    answer: "une réponse tirée de {{articles}}",
    needsOrder: "la question « pour quelle commande ? », tirée de {{articles}}",
    clarify: "un choix entre {{articles}}",
    declined: "pas de réponse : la question est déclinée",
    says: "avec les mots « {{words}} »",
    never: "sans les mots « {{words}} »",
    anyway: "Publier quand même",
    anywayHint:
      "Qui l’a fait, quand, et quels tests échouaient est consigné. Cela ne vaut que pour ce texte, mot pour mot.",
    noTests: "Cette boutique n’a pas de tests de contenu : aucune question n’a été posée avant de publier.",
    passed_one: "Vérifié avant par {{count}} test de contenu : rien de ce qui réussissait n’échoue.",
    passed_other: "Vérifié avant par {{count}} tests de contenu : rien de ce qui réussissait n’échoue.",
    despite:
      "C’est fait malgré les tests de contenu qui échouent ou n’ont pas pu servir : ce qu’ils disaient est consigné.",
    acceptedBy: "Ce texte a été publié par {{name}} malgré les tests de contenu : {{date}}",
    accepted: "Ce texte a été publié malgré les tests de contenu : {{date}}",
    acceptedUnread: "{{file}} n’a pas pu être lu",
  },
};
