/** What staff read of what customers say of solved tickets, in French. */
export const frRatings = {
  ratings: {
    title: "Ce qu’en disent les clients",
    part: "L’avis du client",
    good: "Bien",
    bad: "Pas bien",
    mark: "Client mécontent",
    about: "sur le travail de {{name}}",
    event: {
      good: "avis du client : bien",
      bad: "avis du client : pas bien",
      goodWords: "avis du client, avec des mots : bien",
      badWords: "avis du client, avec des mots : pas bien",
    },
    lead: "Les {{days}} derniers jours, par boutique et par langue des mots du client.",
    where: "Boutique et langue",
    solved: "Résolues",
    rated: "Avec avis",
    share: "Bien, en part",
    ofRated: "{{percent}} % ({{good}} sur {{rated}})",
    tooFew: "trop peu",
    allLanguages: "toutes les langues",
    note: "Résolues : les demandes résolues pendant ces jours, chacune une fois, y compris celles rouvertes depuis, mais pas celles fusionnées avec d’autres. Avec avis : celles d’entre elles dont le client a dit bien ou pas bien ; seul son dernier avis compte. La part porte sur celles avec avis : qui ne dit rien n’y est pas, ni content ni mécontent. En dessous de {{least}} avis, aucune part n’est montrée.",
    none: "Rien n’a été résolu pendant ces jours.",
    latest: "Derniers mots",
    noWords: "Personne n’a rien écrit pendant ces jours.",
  },
} as const;
