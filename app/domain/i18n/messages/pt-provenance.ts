import type { enProvenance } from "./en-provenance.ts";
import type { MessageTree } from "./message-tree.ts";

/** Where an answer came from and whether it helped, in Portuguese. */
export const ptProvenance: MessageTree<typeof enProvenance, "pt"> = {
  source: {
    title: "Fonte da resposta",
    back: "Voltar à resposta",
    answered: "Respondido a {{date}} com a versão {{version}}",
    line: "linha {{first}}",
    lines: "linhas {{first}} a {{last}}",
    jump: "Formam a resposta:",
    legend:
      "As linhas assinaladas formaram as palavras desta resposta. As outras são da mesma secção e tratam de outros casos.",
    whole: "A resposta vem desta secção. Não ficou registado que linhas foram usadas.",
    used: "Na resposta",
    then: "A secção tal como respondeu",
    today: "A secção hoje",
    new: "Novo desde então",
    newLegend: "As linhas assinaladas são novas ou dizem outra coisa desde então.",
    notKept: "O texto de então não foi guardado.",
    state: {
      same: "O artigo continua a dizer o mesmo hoje.",
      same_section: "O artigo mudou desde então, mas não nesta secção.",
      changed: "Esta secção mudou desde então. O texto de hoje está mais abaixo.",
      unknown: "O artigo mudou desde então; não se sabe se esta secção também. O texto de hoje está mais abaixo.",
      section_gone: "O artigo mudou desde então e já não tem esta secção.",
      gone: "Este artigo já não está publicado.",
    },
    open: "Abrir o artigo",
  },
  feedback: {
    why: "O que falhou?",
    reasons: {
      wrong: "Está errada",
      not_asked: "Não é o que perguntei",
      not_understood: "Não percebi",
      no_help: "Está certa, mas não me ajuda",
      other: "Outro motivo",
    },
    words: "Pelas suas palavras (opcional)",
    hint: "Até {{max, number}} caracteres. Quem escreve os artigos lê isto.",
    send: "Enviar",
    noted: "Registado. Quem escreve os artigos lê isto.",
    change: "Dizer de outra forma",
    person: "Uma pessoa pode continuar a partir daqui.",
    errors: {
      reason: "Escolha o que melhor se adequa. As suas palavras continuam aqui.",
      tooLong: "São mais de {{max, number}} caracteres. Encurte um pouco; o seu texto continua aqui.",
      signedOut:
        "A sua sessão terminou. Inicie sessão (abre-se outra página) e envie de novo; o seu texto continua aqui.",
    },
  },
};
