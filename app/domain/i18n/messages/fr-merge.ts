/** What staff read of merging two requests, in French. */
export const frMerge = {
  merge: {
    title: "Fusionner avec une autre",
    pageTitle: "Fusionner la demande {{number}}",
    others: "Autres demandes ouvertes de ce client",
    noOthers: "Ce client n’a pas d’autre demande ouverte.",
    sameOrder: "même commande",
    byNumber: "Dans la demande numéro",
    look: "Voir les deux",
    heading: "Fusionner {{number}} dans une autre demande",
    headingInto: "Fusionner {{number}} dans {{into}} ?",
    closes: "Se ferme",
    goesOn: "Se poursuit",
    opened: "ouverte {{date}}",
    lastWords: "Derniers mots du client, {{date}} :",
    happens: "Ce qui va se passer",
    effects: {
      closes:
        "La demande {{number}} se ferme définitivement. Son numéro reste valable : ce que le client y écrit arrive dans {{into}}.",
      read: "Rien n’est déplacé : sa conversation et ses fichiers se lisent sur la page de {{into}}.",
      clocks: "Ses délais promis prennent fin.",
      owed: "Son client attend une réponse depuis {{date}} : c’est {{into}} qui la doit désormais.",
      ours: "C’est à nous de jouer dans {{into}} : {{status}}.",
      same: "{{into}} reste comme elle est : {{status}}.",
      priority: "{{into}} prend la priorité {{priority}}.",
      holder: "{{name}} s’occupe de {{into}}.",
      holderOurs: "{{name}} s’occupe de {{into}} ; en son absence, elle va à quelqu’un qui est là.",
      nobody: "Personne n’a encore {{into}} : elle attend dans sa file.",
      mailed: "Le client reçoit un court e-mail qui nomme les deux numéros.",
      notMailed: "Le client ne reçoit pas d’e-mail : les deux ont reçu leur réponse.",
      final: "C’est irréversible.",
    },
    button: "Fusionner {{number}} dans {{into}}",
    back: "Revenir à {{number}} sans rien changer",
    done: "La demande {{number}} a été fusionnée dans celle-ci.",
    goesOnIn:
      "Cette demande a été fusionnée et se poursuit dans la demande {{number}}. Ce que le client écrit ici y arrive.",
    open: "Ouvrir {{number}}",
    from: "De la demande {{number}}",
    fromDetail_one: "{{count}} message, fusionnée {{date}}",
    fromDetail_many: "{{count}} messages, fusionnée {{date}}",
    fromDetail_other: "{{count}} messages, fusionnée {{date}}",
    ownPage: "Page de la demande {{number}}",
    clockEnded: "pris fin {{date}} par la fusion",
    events: { merged: "fusionnée dans la demande {{number}}", took_in: "a reçu la demande {{number}}" },
    refused: {
      no_number: "Donnez le numéro d’une demande, par exemple 1042. Rien n’a changé.",
      no_target: "Il n’y a pas de demande {{into}} que vous puissiez voir. Rien n’a changé.",
      same: "Une demande ne peut être fusionnée dans elle-même. Rien n’a changé.",
      other_shop:
        "La demande {{into}} est d’une autre boutique. On ne fusionne que les demandes d’une même boutique ; rien n’a changé.",
      other_customer:
        "La demande {{into}} est d’un autre client, qui lirait ces mots. On ne fusionne que les demandes d’un même client ; rien n’a changé.",
      already_merged: "La demande {{number}} est déjà fusionnée. Rien n’a changé.",
      closed: "La demande {{number}} est close et ne peut plus être fusionnée. Rien n’a changé.",
      target_merged:
        "La demande {{into}} a elle-même été fusionnée. Choisissez celle qui se poursuit ; rien n’a changé.",
      target_closed: "La demande {{into}} est close et ne reçoit plus rien. Rien n’a changé.",
      live_chat: "La demande {{number}} est un chat en direct. Fusionnez quand il sera terminé ; rien n’a changé.",
      target_live_chat: "La demande {{into}} est un chat en direct. Fusionnez quand il sera terminé ; rien n’a changé.",
      call_to_come:
        "Un appel est encore à passer pour la demande {{number}}. Passez-le ou annulez-le d’abord ; rien n’a changé.",
      target_call_to_come:
        "Un appel est encore à passer pour la demande {{into}}. Passez-le ou annulez-le d’abord ; rien n’a changé.",
    },
  },
} as const;
