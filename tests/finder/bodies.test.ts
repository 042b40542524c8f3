import { describe, it } from 'vitest';
import { expectMarked } from './expect-marked.ts';

describe('a country in the name of a party, a union or another body', () => {
  it.each([
    ['Президент Федерации хоккея России не спорил.', 'ru'],
    [
      'Нацбанк Украины и Коммунистическая партия Китая молчат, а Союз композиторов СССР давно распался.',
      'ru',
    ],
    ['Спілка журналістів України написала листа, Національний банк України підняв ставку.', 'uk'],
    ['El Partido Comunista de China y la Federación Nacional de Vela de Rusia firmaron.', 'es'],
    ['Perdió la final del Abierto de Estados Unidos y corrió el Gran Premio de Rusia.', 'es'],
    ["Le Parti socialiste d'Ukraine a perdu, l'Association des pêcheurs d'Amérique aussi.", 'fr'],
    ["L'association France-Ukraine et le magazine France-Amérique ont déménagé.", 'fr'],
    ["Il Partito Comunista dell'Unione Sovietica si sciolse.", 'it'],
    ['O Partido Comunista da China reuniu-se.', 'pt'],
    ['Związek Pisarzy Ukrainy i Komunistyczna Partia Chin wysłały listy.', 'pl'],
    ['Die Nationalbank der Ukraine schwieg, die Kommunistische Partei Chinas nicht.', 'de'],
    ['中国篮协和中国足球协会昨天开会，中国共产党没有派人。', 'zh-Hans'],
    ['中國青年報和美國心臟學會都寫了信。', 'zh-Hant'],
    ['中国サッカー協会は黙った。', 'ja'],
    ['चाइल्डलाइन इंडिया फ़ाउंडेशन और टाइम्स आफ़ इंडिया ने लिखा।', 'hi'],
  ])('is no place: %s', (sentence, lang) => expectMarked([sentence], lang));

  it.each([
    ['Крупнейший банк [Украины|ukraine] закрыт, союз [России|russia] и Белоруссии жив.', 'ru'],
    ['Союз журналистов призвал власти [России|russia] ответить.', 'ru'],
    ['Тут сидить Національний банк і Верховна Рада [України|ukraine].', 'uk'],
    ['El Partido Popular ganó las elecciones de [Rusia|russia].', 'es'],
    [
      "L'[Union soviétique|soviet-union], puis la [Chine|china] : les relations France-[Russie|russia] changent.",
      'fr',
    ],
    ["Nell'Unione Europea e in [Cina|china] si vota, la più grande banca della [Cina|china] tace.", 'it'],
    ['Die größte Bank [Chinas|china] und die Regierung der [Ukraine|ukraine] warten.', 'de'],
    [
      '[中国|china]代表去了东京的法学会，[俄罗斯|russia]国家电视台和[中国|china]互联网公司没有去。',
      'zh-Hans',
    ],
    ['[米国|united-states]民主党と[中国|china]の協会は黙った。', 'ja'],
  ])('is one where the body ends before it, or is the state’s: %s', (sentence, lang) =>
    expectMarked([sentence], lang),
  );
});

describe('a club that is called US', () => {
  it.each([
    ['Er spielte eine Saison für US Lecce, dann holte ihn ein [US|united-states]-Verein.', 'de'],
    ['W maju przeszedł do US Salernitana.', 'pl'],
  ])('is not the country: %s', (sentence, lang) => expectMarked([sentence], lang));
});
