import type { enEntrance } from "./en-entrance.ts";
import type { MessageTree } from "./message-tree.ts";

/** What everybody meets first, in French. */
export const frEntrance: MessageTree<typeof enEntrance, "fr"> = {
  error: {
    home: "Revenir à l’accueil",
    reference: "Si vous nous en parlez, donnez cette référence :",
    notFound: {
      title: "Cette page n’existe pas",
      text: "L’adresse est peut-être mal saisie, ou la page ne vous est pas destinée. Rien n’est perdu.",
    },
    forbidden: {
      title: "Cette page n’est pas pour votre compte",
      text: "Vous êtes connecté comme quelqu’un qui ne peut pas l’ouvrir. Déconnectez-vous et revenez comme quelqu’un qui le peut.",
    },
    refused: {
      title: "Cela n’a pas pu se faire",
      text: "Revenez en arrière, vérifiez votre saisie et renvoyez-la. Rien n’a été enregistré.",
    },
    failed: {
      title: "Une panne est survenue de notre côté",
      text: "Ce que vous aviez déjà envoyé est en sécurité. Réessayez dans un instant.",
    },
    closed: {
      title: "Ce centre d’aide est fermé pour le moment",
      text: "Ses pages ne peuvent pas être ouvertes actuellement ; revenez un peu plus tard. Rien de ce que vous avez envoyé n’est perdu, et les demandes en cours continuent par e-mail.",
    },
    unsent: {
      title: "Pas encore envoyé",
      text: "Vos mots n’ont pas pu être enregistrés. Ils sont toujours là : attendez un instant et renvoyez-les. Envoyés deux fois, ils ne comptent qu’une fois.",
      words: "Vos mots",
      send: "Renvoyer",
    },
  },
  site: {
    skip: "Aller au contenu",
    help: "Aide",
    orders: "Mes commandes",
    tickets: "Mes demandes",
    signIn: "Se connecter",
    signOut: "Se déconnecter",
    otherLanguage: "Langue",
    footer:
      "Les réponses viennent des articles de la boutique. Quand elles ne suffisent pas, une personne prend le relais.",
    staff: "Espace équipe",
  },
  doors: {
    title: "Guichet",
    lead: "Un centre d’aide qui calcule ses réponses pour la commande du client, et passe la main à une personne quand il ne peut pas.",
    demo: "Ceci est la démonstration. Connectez-vous comme l’une de ces personnes ; deux fenêtres montrent les deux côtés.",
    customer: "Cliente",
    customerText:
      "Choisit une commande et pose sa question. Le code de connexion arrive dans la boîte d’envoi ci-dessous.",
    agent: "Service client",
    agentText: "Traite la file et répond aux demandes.",
    editor: "Rédaction",
    editorText: "Écrit les articles et les voit pour une commande d’exemple.",
    teamLead: "Responsable d’équipe",
    teamLeadText: "Voit ce qui tarde ou reste bloqué, et s’occupe des personnes, des horaires et du courrier.",
    enter: "Se connecter : {{name}}",
    password: "Mot de passe",
    shops: "Boutiques",
    visit: "Visiter {{shop}} sans se connecter",
    outbox: "Boîte d’envoi : les e-mails qui seraient partis",
    none: "Aucune boutique n’est installée. Ajoutez un dossier avec un shop.yaml sous content et relancez.",
  },
  signIn: {
    title: "Se connecter",
    lead: "Saisissez l’adresse avec laquelle vous commandez. Nous envoyons un code : aucun mot de passe à retenir.",
    email: "Adresse e-mail",
    send: "Recevoir un code",
    codeTitle: "Saisissez votre code",
    codeLead:
      "Si {{email}} est connue de cette boutique, un code à six chiffres vient d’y être envoyé. Il fonctionne pendant dix minutes.",
    code: "Code",
    confirm: "Se connecter",
    again: "Envoyer un nouveau code",
    demoOutbox: "Démonstration : le code est dans la boîte d’envoi.",
    staffTitle: "Connexion de l’équipe",
    password: "Mot de passe",
    errors: {
      email: "Saisissez une adresse comme nom@exemple.org.",
      wrong:
        "Ce code ne convient pas, ou ne fonctionne plus. Regardez l’e-mail le plus récent, ou demandez un nouveau code.",
      tooMany: "Trop d’essais. Attendez {{minutes}} min, puis réessayez.",
      password: "L’adresse et le mot de passe ne vont pas ensemble. Vérifiez les deux.",
    },
    mail: {
      subject: "{{code}} est votre code pour {{shop}}",
      text: "Votre code pour {{shop}} : {{code}}\n\nIl fonctionne une fois, pendant dix minutes. Si vous ne l’avez pas demandé, ignorez cet e-mail : personne ne peut se connecter sans lui.",
    },
  },
  outbox: {
    title: "Boîte d’envoi",
    lead: "Dans la démonstration, les e-mails sont écrits dans un dossier au lieu de partir. Le plus récent d’abord.",
    empty: "Rien n’a encore été envoyé.",
    to: "À",
  },
};
