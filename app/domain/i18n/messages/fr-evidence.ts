import type { enEvidence } from "./en-evidence.ts";
import type { MessageTree } from "./message-tree.ts";

/** What customers read of evidence and of requests like theirs, in French. */
export const frEvidence: MessageTree<typeof enEvidence, "fr"> = {
  evidence: {
    lead: "Vous pouvez envoyer la demande sans ces pièces et les ajouter plus tard sur sa page. Une personne répond dans tous les cas ; ce qui est nécessaire peut devoir être là avant sa décision.",
    sensitive:
      "Conservé {{days, number}} jours au plus, et pas plus de {{solved, number}} jours après la résolution de la demande. Chaque ouverture par notre équipe est enregistrée.",
    title: "Photos et documents",
    given: "donné ({{files, number}})",
    givenWords: "donné par écrit",
    missing: "non donné",
    missingNeeded: "manque, nécessaire pour décider",
    askedBy: "L’article {{title}} le demande dans ce cas.",
    removed: "supprimé {{date}}, au terme de sa conservation",
    keptUntil: "conservé jusqu’au {{date}} au plus tard",
    addTitle: "Ajouter des photos et documents",
    addLead: "Ils vont à la personne qui s’occupe de cette demande.",
    add: "Ajouter à la demande",
    added: "Ajouté : {{list}}",
    unstored:
      "Votre demande est ouverte. Un fichier que vous avez donné n’a pas pu être enregistré de notre côté : ajoutez-le de nouveau ci-dessous dans un moment.",
    notStored:
      "{{name}} n’a pas pu être enregistré de notre côté. Le fichier n’est pas en cause : réessayez dans un moment.",
    nothing: "Choisissez un fichier ou écrivez d’abord quelques mots.",
    linkOver: "Ce lien vers un fichier n’est plus valable. Rouvrez la page de la demande et ouvrez le fichier de là.",
    tooLarge:
      "Cela dépasse {{size, number}} Mo dans un formulaire : rien n’a été envoyé. Revenez en arrière, votre texte est toujours là. Envoyez moins de fichiers ou des fichiers plus petits.",
    tooMany:
      "C’est beaucoup à la fois. Attendez une minute, revenez en arrière et renvoyez : votre texte est toujours là.",
    summary: "Votre demande n’est pas encore envoyée. Votre texte et les fichiers acceptés sont toujours là.",
    signIn: "Connectez-vous pour ajouter des photos et documents.",
    similarOrder: "Vous avez déjà une demande sur cette commande",
    similarTopic: "Vous avez déjà une demande sur un sujet proche",
    similarLead: "Une demande reçoit sa réponse plus vite quand tout se trouve au même endroit.",
    similarAdd: "Ajouter ceci à la demande {{number}}",
    similarAnother: "Ouvrir une autre demande malgré tout",
    similarExpected: "réponse attendue d’ici le {{date}}",
    similarChoose:
      "Choisissez ci-dessous : ajouter ceci à la demande ouverte, ou en ouvrir une autre. Votre texte est toujours là.",
    similarGone: "Cette demande ne prend plus de messages. Votre texte est toujours là : choisissez de nouveau.",
  },
};
