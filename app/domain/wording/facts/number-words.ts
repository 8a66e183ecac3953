/**
 * Numbers written as words, from two up, by language: a list a line, folded. One is left out, since it is an article in
 * most of them; so is what means something else as well (French "neuf" is new, Italian "sei" is "you are").
 */
const lists: Record<string, string> = {
  en: "2:two 3:three 4:four 5:five 6:six 7:seven 8:eight 9:nine 10:ten 11:eleven 12:twelve,dozen 13:thirteen 14:fourteen,fortnight 15:fifteen 16:sixteen 18:eighteen 20:twenty 24:twentyfour 30:thirty 40:forty 48:fortyeight 50:fifty 60:sixty 90:ninety 100:hundred",
  fr: "2:deux 3:trois 4:quatre 5:cinq 6:six 7:sept 8:huit 10:dix 11:onze 12:douze,douzaine 13:treize 14:quatorze 15:quinze,quinzaine 16:seize 20:vingt 30:trente,trentaine 40:quarante 50:cinquante 60:soixante 100:cent,centaine",
  de: "2:zwei 3:drei 4:vier 5:funf,fuenf 6:sechs 7:sieben 8:acht 9:neun 10:zehn 11:elf 12:zwolf,zwoelf 13:dreizehn 14:vierzehn 15:funfzehn,fuenfzehn 20:zwanzig 24:vierundzwanzig 30:dreissig,dreißig 48:achtundvierzig 50:funfzig 60:sechzig 100:hundert",
  es: "2:dos 3:tres 4:cuatro 5:cinco 6:seis 7:siete 8:ocho 9:nueve 10:diez 11:once 12:doce 13:trece 14:catorce 15:quince 20:veinte 24:veinticuatro 30:treinta 40:cuarenta 50:cincuenta 60:sesenta 100:cien",
  it: "2:due 3:tre 4:quattro 5:cinque 7:sette 8:otto 10:dieci 11:undici 12:dodici 13:tredici 14:quattordici 15:quindici 20:venti 24:ventiquattro 30:trenta 40:quaranta 48:quarantotto 50:cinquanta 60:sessanta 100:cento",
  nl: "2:twee 3:drie 4:vier 5:vijf 6:zes 7:zeven 9:negen 10:tien 11:elf 12:twaalf 13:dertien 14:veertien 15:vijftien 20:twintig 24:vierentwintig 30:dertig 40:veertig 48:achtenveertig 50:vijftig 60:zestig 100:honderd",
  pt: "2:dois,duas 3:tres 4:quatro 5:cinco 6:seis 7:sete 8:oito 10:dez 11:onze 12:doze 13:treze 14:catorze,quatorze 15:quinze 20:vinte 30:trinta 40:quarenta 50:cinquenta 60:sessenta 100:cem",
  pl: "2:dwa,dwie,dwoch,dwoma 3:trzy,trzech,trzema 4:cztery,czterech 5:piec,pieciu 6:szesc,szesciu 7:siedem,siedmiu 8:osiem,osmiu 9:dziewiec,dziewieciu 10:dziesiec,dziesieciu 11:jedenascie,jedenastu 12:dwanascie,dwunastu 14:czternascie,czternastu 15:pietnascie,pietnastu 20:dwadziescia,dwudziestu 30:trzydziesci,trzydziestu 60:szescdziesiat,szescdziesieciu 100:sto,stu",
};

const words = new Map(
  Object.entries(lists).map(([language, list]) => [
    language,
    new Map(
      list.split(" ").flatMap((entry) => {
        const [value, names = ""] = entry.split(":");
        return names.split(",").map((name) => [name, Number(value)] as const);
      }),
    ),
  ]),
);

const hanDigits = "〇一二三四五六七八九";

/** The number that a folded word means in a language, or null. */
export function numberOfWord(word: string, language: string): number | null {
  return words.get(language)?.get(word) ?? null;
}

/** A Chinese numeral from two to ninety-nine (两 is two, 十四 fourteen), or null. */
export function numberOfHan(numeral: string): number | null {
  if (numeral === "两") return 2;
  const parts = /^([二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(numeral);
  if (!parts || numeral === "") return null;
  const [, tens, ten, ones] = parts;
  const digit = (one: string | undefined) => (one ? hanDigits.indexOf(one) : 0);
  if (ten) return (tens ? digit(tens) : 1) * 10 + digit(ones);
  return tens && !ones ? digit(tens) : null;
}
