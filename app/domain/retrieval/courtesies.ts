/** What messages open and close with, folded, a language a row: it asks nothing. Patterns of whole words. */
export const courtesies: readonly string[] = [
  // French
  "bonjour|bonsoir|coucou|salut|madame|monsieur|mesdames|messieurs|cher service client|chere equipe",
  "je me permets de vous (?:ecrire|contacter|solliciter)|je vous (?:ecris|contacte|sollicite)|je m adresse a vous|je viens vers vous",
  "j (?:ai|aurais) une (?:petite )?(?:question|demande|interrogation)|j aurais besoin d (?:un renseignement|une information)",
  "(?:dans|en) l? ?attente de (?:votre|vos|une) (?:retour|reponse)s?|je vous remercie(?: par avance| d avance| beaucoup)?|(?:en vous remerciant|merci)(?: par avance| d avance| beaucoup| bien)?(?: pour| de)?(?: votre)? ?(?:aide|reponse|retour|attention)?",
  "(?:merci de )?me tenir (?:au courant|informee?)|n hesitez pas a me (?:joindre|contacter|repondre|appeler)|je reste a votre disposition",
  "bonne (?:journee|soiree|continuation)|excellente journee|a bientot",
  "(?:veuillez m |je m )?excuse[rz](?: moi)?(?: de vous (?:deranger|importuner))?|(?:desolee?|pardon)(?: de vous (?:deranger|importuner))?|s il (?:vous|te) plait|svp|stp",
  // English
  "hello|hi there|hi|hey|good (?:morning|afternoon|evening)|dear (?:sir or madam|sirs?|madam|team|customer service)",
  "i am writing to you|i m writing to you|i am writing|i (?:have|had) a (?:quick |small |short )?(?:question|query)|hope you are well|i hope this finds you well",
  "(?:i )?look(?:ing)? forward to (?:hearing from you|your (?:reply|answer|response))|many thanks|thank you(?: very much| so much)?(?: in advance)?|thanks(?: a lot| so much)?(?: in advance)?|have a (?:nice|good|great) day|sent from my (?:phone|iphone|mobile)",
  "(?:i m |i am )?(?:so |very )?sorry (?:to (?:bother|trouble|disturb) you|for bothering you)|excuse me|please|just a (?:quick )?question|quick question",
  // German
  "sehr geehrte(?:r|s)?|damen und herren|guten (?:tag|morgen|abend)|hallo|liebes team",
  "ich wende mich (?:mit einer (?:kurzen )?frage )?an sie|ich schreibe ihnen|ich (?:habe|hatte) (?:da )?(?:eine|mal eine) (?:kurze |kleine )?frage",
  "ich freue mich auf (?:ihre|eine|eure) (?:antwort|ruckmeldung)|(?:ich )?(?:danke|dank)(?: ihnen| euch)?(?: schon)?(?: jetzt)?(?: im voraus)?|vielen dank(?: im voraus| fur ihre (?:hilfe|muhe))?|schonen (?:tag|abend)(?: noch)?",
  "(?:bitte )?entschuldig(?:en sie|ung|t)?(?: bitte)?(?: (?:die|fur die) storung)?|(?:kurze|nur eine kurze) frage|bitte",
  // Dutch
  "geachte(?: heer| mevrouw)*|beste(?: meneer| mevrouw| team)?|goede(?:morgen|middag|navond)|goedendag",
  "ik heb een (?:korte |kleine )?vraag(?: voor u)?|ik schrijf u|ik hoor graag van u|alvast (?:hartelijk )?bedankt|hartelijk dank|bij voorbaat dank|fijne dag",
  "sorry (?:dat ik (?:stoor|u stoor|lastig val)|voor het storen)|excuseer|alstublieft|alsjeblieft|(?:korte|kort) vraag(?:je)?",
  // Spanish
  "buenos dias|buenas(?: tardes| noches)?|hola|estimad[oa]s?(?: senor(?:es|a)?)?",
  "me pongo en contacto con (?:ustedes|vosotros|usted)|les escribo|os escribo|(?:tengo|por) una (?:pequena )?(?:duda|pregunta|consulta)",
  "quedo a la espera de (?:su|vuestra) respuesta|muchas gracias(?: de antemano)?|gracias(?: de antemano| por su ayuda)?|enviado desde mi (?:movil|iphone)",
  "(?:disculp(?:e|en|a|ad)|perdon(?:e|en|a|ad)?)(?: (?:la molestia|que (?:le|les|os|te) moleste))?|por favor",
  // Italian
  "buon ?giorno|buonasera|salve|gentil[ei](?: signori| servizio clienti)?",
  "vi scrivo|le scrivo|avrei (?:bisogno di )?un informazione|(?:ho|avrei) una domanda|resto in attesa di un (?:vostro |suo )?(?:cortese |gentile )?riscontro|in attesa di (?:un )?(?:vostro|suo) riscontro|grazie(?: mille)?(?: in anticipo)?|buona giornata",
  "(?:mi )?scus(?:i|ate|atemi|a)(?: (?:il disturbo|se (?:vi |la )?disturbo))?|per (?:favore|cortesia|piacere)",
  // Portuguese
  "bom dia|boa (?:tarde|noite)|ola|exm[oa]s? (?:senhor(?:es|a)?)|entro em contac?to (?:convosco|com voces)|escrevo vos|tenho uma (?:duvida|pergunta|questao)",
  "fico a aguardar (?:a )?(?:vossa|sua) resposta|aguardo (?:a )?(?:vossa|sua) resposta|(?:muito )?obrigad[oa](?: desde ja| pela ajuda)?",
  "(?:peco )?desculp(?:e|em|a|as)(?: (?:o incomodo|(?:estar a )?incomodar|pelo incomodo))?|por favor|se faz favor",
  // Polish
  "dzien dobry|dobry wieczor|szanowni panstwo|witam|zwracam sie do panstwa|pisze do panstwa|z (?:krotkim |malym )?pytaniem|mam (?:krotkie |male )?pytanie",
  "z gory dziekuje(?: za (?:odpowiedz|pomoc))?|dziekuje(?: bardzo)?(?: za pomoc)?|czekam na odpowiedz|milego dnia",
  "(?:bardzo )?przepraszam(?: (?:ze przeszkadzam|za klopot))?|prosze",
];

/** What a message is signed with: a few words behind it are a name. */
export const closings: readonly string[] = [
  "(?:bien )?cordialement|(?:sinceres|meilleures|cordiales) salutations|bien a vous",
  "(?:kind|best|warm) regards|regards|yours (?:sincerely|faithfully)|best wishes|cheers",
  "(?:mit )?(?:freundlichen|herzlichen|besten|vielen|lieben) grussen|(?:viele|liebe|beste|herzliche|freundliche) grusse|mfg",
  "(?:met )?vriendelijke groet(?:en)?|hartelijke groet(?:en)?|mvg",
  "(?:un (?:cordial )?)?saludos?(?: cordiales)?|atentamente",
  "(?:cordiali|distinti|cari) saluti|cordialmente",
  "(?:com os )?(?:melhores|meus) cumprimentos|atenciosamente|cumprimentos",
  "z (?:powazaniem|wyrazami szacunku)|pozdrawiam(?: serdecznie)?",
];

/** Chinese courtesies stand anywhere; they have no words to part. */
export const hanCourtesies: readonly string[] = [
  "您好",
  "你好",
  "不好意思(?:打扰了?)?",
  "打扰(?:了|一下)",
  "麻烦您?",
  "请问一下",
  "(?:想)?咨询一个问题",
  "有个问题想(?:请教|咨询)",
  "期待您的回复",
  "非常感谢",
  "谢谢(?:您|你)?",
  "祝好",
];

/** What leads up to a question within its sentence, folded: "I would like to know whether". */
export const preludes: readonly string[] = [
  "(?:je (?:voudrais|souhaiterais|souhaite|veux|voulais)|j aimerais(?: bien)?)(?: juste)? (?:savoir|demander)(?: si)?|(?:pourriez|pouvez) vous me (?:dire|preciser|indiquer)(?: si)?|(?:merci de|veuillez) me (?:dire|preciser|indiquer)(?: si)?|je me demand(?:e|ais)(?: si)?|est ce que vous pou(?:vez|rriez) me dire(?: si)?|savez vous(?: si)?",
  "i (?:was|am|m) (?:just )?wondering(?: (?:if|whether))?|i (?:would|d) (?:just )?like to (?:know|ask)(?: (?:if|whether))?|i (?:just )?want(?:ed)? to (?:know|ask)(?: (?:if|whether))?|(?:could|can|would) you (?:please )?(?:tell me|let me know)(?: (?:if|whether))?|do you know (?:if|whether)|please (?:tell me|let me know)(?: (?:if|whether))?",
  "ich (?:wollte|mochte|wurde gerne?) (?:gerne? |nur |mal )*(?:fragen|wissen)(?: ob)?|(?:konnten|konnen) sie mir (?:bitte )?sagen(?: ob)?|ich frage mich(?: ob)?|wissen sie ob",
  "ik (?:wilde|wil|zou) (?:graag |even |alleen )*(?:vragen|weten)(?: of)?|(?:kunt u|kun je|kunnen jullie) me (?:zeggen|vertellen)(?: of)?|ik vroeg me af(?: of)?|weet u of",
  "(?:queria|quisiera|quiero|me gustaria) (?:saber|preguntar)(?: si)?|(?:podrian?|pueden?|podeis|podriais) decirme(?: si)?|me (?:pueden?|podrian?|podeis|podriais) decir(?: si)?|me preguntaba(?: si)?",
  "(?:volevo|vorrei) (?:sapere|chiedere|chiedervi)(?: se)?|(?:potete|potreste|puo|potrebbe) dirmi(?: se)?|mi (?:potete|potreste|puo|sapete|sa) dire(?: se)?|mi chiedevo(?: se)?",
  "(?:queria|gostava de|gostaria de) (?:saber|perguntar)(?: se)?|(?:podem|podiam|pode|poderiam) (?:me )?dizer(?: me)?(?: se)?|sabem se",
  "(?:chcial(?:am|bym|abym|em)|chce) (?:sie )?(?:zapytac|wiedziec|dowiedziec sie)(?: czy)?|(?:czy )?(?:moga panstwo|mozecie|moze pan|moze pani)(?: mi)? powiedziec(?: czy)?|zastanawiam sie(?: czy)?",
];
