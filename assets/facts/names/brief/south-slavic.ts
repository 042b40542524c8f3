import type { BriefNames } from '../../../../components/story/bundled-languages.ts';

/** Serbian, Croatian and Bosnian in Latin letters; Serbian and Montenegrin write the same in Cyrillic. */
const latin = {
  trump:
    'Donald||a|u|om Tramp||a|u|om, Donald|a|u|om Trump|a|u|om, Tramp|ov|ova|ove|ovu|ovo|ovi|ovih|ovim|ovog|ovoj, Trump|ov|ova|ove|ovu|ovo|ovi|ovih|ovim|ovog|ovoj',
  putin: 'Vladimir||a|u|om Putin||a|u|om, Putin|ov|ova|ove|ovu|ovo|ovi|ovih|ovim|ovog|ovoj',
  zelensky: 'Volodimir||a|u|om Zelensk|i|og|om|im, Zelenskij||a|em',
  rubio: 'Mark|o|a|u|om Rubi|o|ja|ju|jom, Marc|a|u|om Rubi|ja|ju|jem',
  bessent: 'Skot||a|u Besent||a|u, Scott|a|u Bessent|a|u',
  lutnick: 'Hauard||a Latnik||a, Howard|a|u Lutnick|a|u',
  ratcliffe: 'Džon||a Retklif||a',
  sachs: 'Džefri Saks, Džefrija Saksa',
  lavrov: 'Sergej||a|u|em Lavrov||a|u|im, Lavrovom',
  alaska: 'Aljas|ka|ke|ci|ku|kom',
  anchorage: 'Enkoridž||u',
  us: 'Sjedinjen|e|ih|im Držav|e|a|ama, Sjedinjen|e|ih|im Američk|e|ih|im Držav|e|a|ama, SAD, ~Ameri|ka|ke|ci|ku|kom',
  russia: 'Rusij|a|e|i|u|om, Rusk|a|e|oj|u Federacij|a|e|i|u',
  ukraine: 'Ukrajin|a|e|i|u|om',
  india: 'Indij|a|e|i|u|om',
  china: 'Kin|a|e|i|u|om',
  louisiana: 'Luizijan|a|e|i|u',
  ussr: 'Sovjetsk|i|og|om|im Savez||a|u|om, Sovjetsk|i|og|om|im savez||a|u|om, SSSR',
  columbia: 'Univerzitet||a|u Kolumbija, Sveučilišt|e|a|u Columbia, Univerzitet||a|u Columbia',
  titles: 'predsednik||a|u|om, predsjednik||a|u|om, gospodin||a|u|om, ministar, Kremlja',
  before:
    'Južn|a|e|oj|u|om, Severn|a|e|oj|u|om, Sjevern|a|e|oj|u|om, Latinsk|a|e|oj|u|om, Srednj|a|e|oj|u|om, Jedinstven|a|e|oj|u, Melanij|a|e|i|u|om, Ivank|a|e|i|u|om',
} satisfies Omit<BriefNames, 'lang'>;

const digraphs: Readonly<Record<string, string>> = { lj: 'љ', nj: 'њ', dž: 'џ', Lj: 'Љ', Nj: 'Њ', Dž: 'Џ' };
const from = 'abcčćdđefghijklmnoprsštuvzž';
const to = 'абцчћдђефгхијклмнопрсштувзж';

/** Serbian in Cyrillic: a letter for a letter, but for three pairs. */
const inCyrillic = (text: string): string =>
  text
    .replace(/lj|nj|dž/gi, (pair) => digraphs[pair] ?? pair)
    .replace(/\p{Ll}/gu, (letter) => to[from.indexOf(letter)] ?? letter)
    .replace(/\p{Lu}/gu, (letter) => to[from.indexOf(letter.toLowerCase())]?.toUpperCase() ?? letter);

const cyrillic = Object.fromEntries(Object.entries(latin).map(([key, names]) => [key, inCyrillic(names)]));

export const southSlavic: readonly BriefNames[] = [
  { lang: 'sr-Latn', ...latin },
  { lang: 'sr-Cyrl', ...cyrillic, cia: 'ЦИА' },
];
