import type { enEvidence } from "./en-evidence.ts";
import type { MessageTree } from "./message-tree.ts";

/** What customers read of evidence and of requests like theirs, in Italian. */
export const itEvidence: MessageTree<typeof enEvidence, "it"> = {
  evidence: {
    lead: "Può inviare la richiesta senza questi documenti e aggiungerli più tardi dalla sua pagina. Una persona risponde comunque; ciò che è necessario può servire prima che decida.",
    sensitive:
      "Conservato al massimo {{days, number}} giorni e non oltre {{solved, number}} giorni dopo la soluzione della richiesta. Ogni apertura da parte del nostro personale è registrata.",
    title: "Foto e documenti",
    given: "fornito ({{files, number}})",
    givenWords: "fornito per iscritto",
    missing: "non fornito",
    missingNeeded: "manca, necessario per decidere",
    askedBy: "L’articolo {{title}} lo chiede in questo caso.",
    removed: "eliminato {{date}}, alla fine del suo termine",
    keptUntil: "conservato al più tardi fino al {{date}}",
    addTitle: "Aggiungere foto e documenti",
    addLead: "Vanno alla persona che segue questa richiesta.",
    add: "Aggiungere alla richiesta",
    added: "Aggiunto: {{list}}",
    unstored:
      "La Sua richiesta è aperta. Un file fornito non è stato salvato da parte nostra: lo aggiunga di nuovo qui sotto fra un po’.",
    notStored: "{{name}} non è stato salvato da parte nostra. Il file va bene: riprovi fra un po’.",
    nothing: "Scelga prima un file o scriva qualche parola.",
    linkOver: "Questo collegamento a un file non è più valido. Riapra la pagina della richiesta e apra il file da lì.",
    tooLarge:
      "Sono più di {{size, number}} MB in un modulo, quindi non è stato inviato nulla. Torni indietro: il Suo testo c’è ancora. Invii meno file o file più piccoli.",
    tooMany: "È molto in una volta. Aspetti un minuto, torni indietro e invii di nuovo: il Suo testo c’è ancora.",
    summary: "La Sua richiesta non è ancora inviata. Il Suo testo e i file accettati sono ancora qui.",
    signIn: "Acceda per aggiungere foto e documenti.",
    similarOrder: "Ha già una richiesta su questo ordine",
    similarTopic: "Ha già una richiesta su qualcosa di simile",
    similarLead: "Una richiesta riceve risposta prima se tutto sta in un posto solo.",
    similarAdd: "Aggiungere questo alla richiesta {{number}}",
    similarAnother: "Aprire comunque un’altra richiesta",
    similarExpected: "risposta prevista entro il {{date}}",
    similarChoose: "Scelga qui sotto: aggiungere alla richiesta aperta o aprirne un’altra. Il Suo testo è ancora qui.",
    similarGone: "Quella richiesta non accetta più messaggi. Il Suo testo è ancora qui: scelga di nuovo.",
  },
};
