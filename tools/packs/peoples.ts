/**
 * What the people of a country are called in English, as names of the country: nouns alone, since adjectives stand for food,
 * languages and much else: "Israelis", "a Dane", but not "Danish", nor "Swiss" and "Chinese", which are both.
 */
import type { NameInput } from './name-list.ts';
import type { CountryRecord } from './take-countries.ts';

/**
 * Called alike in two countries, or elsewhere: "Georgians" and "Indians" are left to their rules below. "Laos" is the country.
 */
const leftOut: ReadonlySet<string> = new Set([
  'Americans',
  'Central Africans',
  'Channel Islanders',
  'Dominicans',
  'Guineans',
  'Koreans',
  'Laos',
  'Macedonians',
  'Micronesians',
  'Vincentians',
]);

/** What the source does not have, or calls another people as well. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  AR: ['Argentinians'],
  AU: ['Aussies'],
  CI: ['Ivorians'],
  CV: ['Cape Verdeans'],
  GB: ['Brits'],
  HK: ['Hong Kongers', 'Hongkongers'],
  KP: ['North Koreans'],
  KR: ['South Koreans'],
  NP: ['Nepalis'],
  PS: ['Palestinians'],
  RS: ['Serbians'],
  SI: ['Slovenians'],
  TH: ['Thais'],
  UZ: ['Uzbekistanis'],
  XK: ['Kosovars'],
  gbeng: ['Englishman', 'Englishmen', 'Englishwoman', 'Englishwomen'],
  gbsct: ['Scotsman', 'Scotsmen', 'Scotswoman', 'Scotswomen'],
  gbwls: ['Welshman', 'Welshmen', 'Welshwoman', 'Welshwomen'],
};

/** One of them is no adjective, but may be a given name or a thing: an article speaks for the person. */
const oneOfThem: Readonly<Record<string, string>> = {
  Danes: 'Dane',
  Finns: 'Finn',
  Poles: 'Pole',
  Swedes: 'Swede',
  Turks: 'Turk',
};
const articles = ['a', 'A', 'the', 'The', 'another', 'fellow'];

const rules: Readonly<Record<string, Partial<NameInput>>> = {
  // Of another country, of which they are a part.
  Croats: { notAfter: ['Bosnian'] },
  Serbs: { notAfter: ['Bosnian', 'Kosovo', 'Croatian'] },
  Russians: { notAfter: ['White'] },
  // Of states of the US.
  Georgians: { use: 'short', needs: 'context' },
  Indians: { use: 'short', needs: 'support', notAfter: ['American', 'Cleveland', 'Native', 'Plains', 'Red'] },
  // Peoples of long ago.
  Egyptians: { notAfter: ['ancient', 'Ancient'] },
  Greeks: { notAfter: ['ancient', 'Ancient'] },
  Britons: { notAfter: ['ancient', 'Ancient'] },
  Brits: { against: ['award', 'awards', 'Awards', 'O2', 'red carpet', 'album', 'nominated', 'ceremony'] },
  Danes: { notAfter: ['Great'] },
  Finns: { notBefore: ['Party'] },
  Poles: { notAfter: ['North', 'South', 'North and South', 'Maypole'], notBefore: ['Apart'] },
  Pole: { notBefore: ['Position', 'position', 'Vault', 'vault', 'Dance', 'dance', 'Star'] },
  Scotsman: { notAfter: ['Flying', 'The'] },
  Turks: { notAfter: ['Young', 'young'], notBefore: ['and Caicos', '& Caicos'] },
};

export function peopleNames({ code, people }: CountryRecord): readonly NameInput[] {
  const plurals = [...nounsIn(people ?? ''), ...(alsoCalled[code] ?? [])].filter(
    (noun) => !leftOut.has(noun),
  );
  return plurals.flatMap((noun) => {
    const one = oneOfThem[noun];
    const all = [nameOf(noun, {})];
    return one === undefined ? all : [...all, nameOf(one, { onlyAfter: articles })];
  });
}

const nameOf = (text: string, rule: Partial<NameInput>): NameInput => ({
  text,
  use: 'full',
  reviewed: true,
  ...rule,
  ...rules[text],
});

/** Reads "Dane(s)", "Frenchman(men), Frenchwoman(women)": what has no plural in brackets is an adjective, too. */
const nounsIn = (source: string): readonly string[] =>
  [...source.matchAll(/(\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)*) ?\((s|men|women)\)/gu)].flatMap(
    ([, noun = '', plural = '']) => pluralOf(noun, plural),
  );

function pluralOf(noun: string, plural: string): readonly string[] {
  if (plural !== 's') return [noun, noun.replace(/(?:wo)?man$/, plural)];
  const many = `${noun}s`;
  return /(?:(?<!Island)er|ard|Briton)$/.test(noun) ? [noun, many] : [many];
}
