import type { enEvidence } from "./en-evidence.ts";
import type { MessageTree } from "./message-tree.ts";

/** What customers read of evidence and of requests like theirs, in Portuguese. */
export const ptEvidence: MessageTree<typeof enEvidence, "pt"> = {
  evidence: {
    lead: "Pode enviar o pedido sem isto e juntá-lo mais tarde na sua página. Uma pessoa responde em qualquer caso; o que é necessário pode ter de lá estar antes da decisão.",
    sensitive:
      "Guardado no máximo {{days, number}} dias e não mais de {{solved, number}} dias depois de o pedido ser resolvido. Cada abertura pela nossa equipa fica registada.",
    title: "Fotografias e documentos",
    given: "dado ({{files, number}})",
    givenWords: "dado por escrito",
    missing: "não dado",
    missingNeeded: "falta, necessário para decidir",
    askedBy: "O artigo {{title}} pede-o neste caso.",
    removed: "eliminado {{date}}, no fim do seu prazo",
    keptUntil: "guardado até {{date}} no máximo",
    addTitle: "Juntar fotografias e documentos",
    addLead: "Vão para a pessoa que trata deste pedido.",
    add: "Juntar ao pedido",
    added: "Junto: {{list}}",
    unstored:
      "O seu pedido está aberto. Um ficheiro que deu não pôde ser guardado do nosso lado: junte-o de novo em baixo daqui a pouco.",
    notStored: "{{name}} não pôde ser guardado do nosso lado. O ficheiro está bem: tente de novo daqui a pouco.",
    nothing: "Escolha primeiro um ficheiro ou escreva algumas palavras.",
    linkOver:
      "Esta ligação a um ficheiro já não é válida. Abra de novo a página do pedido e abra o ficheiro a partir daí.",
    tooLarge:
      "São mais de {{size, number}} MB num formulário, por isso nada foi enviado. Volte atrás: o seu texto continua lá. Envie menos ficheiros ou ficheiros mais pequenos.",
    tooMany: "É muito de uma vez. Espere um minuto, volte atrás e envie de novo: o seu texto continua lá.",
    summary: "O seu pedido ainda não foi enviado. O seu texto e os ficheiros aceites continuam aqui.",
    signIn: "Inicie sessão para juntar fotografias e documentos.",
    similarOrder: "Já fez um pedido sobre esta encomenda",
    similarTopic: "Já fez um pedido sobre algo parecido",
    similarLead: "Um pedido é respondido mais depressa quando tudo está no mesmo sítio.",
    similarAdd: "Juntar isto ao pedido {{number}}",
    similarAnother: "Abrir outro pedido na mesma",
    similarExpected: "resposta prevista até {{date}}",
    similarChoose: "Escolha em baixo: juntar isto ao pedido aberto ou abrir outro. O seu texto continua aqui.",
    similarGone: "Esse pedido já não aceita mensagens. O seu texto continua aqui: escolha de novo.",
  },
};
