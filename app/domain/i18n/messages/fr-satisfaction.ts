/** What customers read where they say how a solved request was, in French. */
export const frSatisfaction = {
  satisfaction: {
    title: "Comment cela s’est-il passé ?",
    about: "Demande {{number}}, {{shop}}",
    question: "Que pensez-vous de notre aide pour cette demande ?",
    good: "Bien",
    bad: "Pas bien",
    words: "Avec vos mots, si vous le souhaitez",
    hint: "{{max, number}} caractères au plus. Pas de numéro de carte ni de mot de passe, s’il vous plaît.",
    send: "Donner mon avis",
    thanks: "Merci. Votre avis est arrivé à l’équipe.",
    said: "Vous avez dit le {{date}} : {{rating}}.",
    change: "Changer d’avis",
    latest: "Votre dernier avis compte et remplace le précédent.",
    again:
      "Il manque encore quelque chose ? Écrivez sur la page de votre demande ou répondez à notre e-mail, et elle sera rouverte.",
    toTicket: "Écrire à nouveau",
    over: "Cette demande n’accepte plus d’avis. Pour toute autre question, ouvrez une nouvelle demande depuis la page d’aide.",
    prompt: "Dire comment cela s’est passé",
    errors: {
      choose: "Choisissez l’une des deux réponses. Rien n’a été envoyé, votre texte est toujours là.",
      tooLong: "Cela fait plus de {{max, number}} caractères. Raccourcissez un peu, votre texte est toujours là.",
      tooMany: "Trop d’envois. Attendez un moment, puis envoyez à nouveau : votre texte est toujours là.",
    },
  },
} as const;
