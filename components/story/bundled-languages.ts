import { briefNames } from '../../assets/facts/names/brief/index.ts';
import { languageNames } from '../../assets/facts/names/index.ts';
import { makers, otherBearers } from '../../assets/facts/names/other-bearers.ts';
import type { LanguageNames, LanguageNamesInput, NamedInput } from './schema.ts';

type Needs = NamedInput['names'][number]['needs'];
type BriefEntity = { readonly id: string; readonly isPerson?: true; readonly needs?: Needs };

/** The entities by their keys in the brief lists; `needs` is for common surnames. */
const entries = {
  trump: { id: 'donald-trump', isPerson: true },
  putin: { id: 'vladimir-putin', isPerson: true },
  zelensky: { id: 'volodymyr-zelensky', isPerson: true },
  rubio: { id: 'marco-rubio', isPerson: true, needs: 'support' },
  bessent: { id: 'scott-bessent', isPerson: true },
  lutnick: { id: 'howard-lutnick', isPerson: true },
  ratcliffe: { id: 'john-ratcliffe', isPerson: true, needs: 'support' },
  sachs: { id: 'jeffrey-sachs', isPerson: true, needs: 'support' },
  lavrov: { id: 'sergei-lavrov', isPerson: true },
  alaska: { id: 'alaska' },
  anchorage: { id: 'anchorage' },
  us: { id: 'united-states' },
  russia: { id: 'russia' },
  ukraine: { id: 'ukraine' },
  india: { id: 'india' },
  china: { id: 'china' },
  louisiana: { id: 'louisiana' },
  ussr: { id: 'soviet-union' },
  columbia: { id: 'columbia-university' },
  cia: { id: 'cia' },
  airForceOne: { id: 'air-force-one' },
  roblox: { id: 'roblox' },
} as const satisfies Record<string, BriefEntity>;

type BriefKey = keyof typeof entries;

/**
 * A short list of a language's names. Lists are separated by commas, with endings in the notation of `inflect`. The last
 * word of a person's name is the surname, which is also found alone. A place name after "~" counts as short, so it is
 * not marked after an unknown capitalized word: "~Amerika".
 */
export type BriefNames = { readonly [key in BriefKey]?: string } & {
  readonly lang: string;
  /** Capitalized titles before a person's name: "Presiden", "Rais". */
  readonly titles?: string;
  /** Words that, right before or after a name, make it part of another name: "South" America. */
  readonly before?: string;
  readonly after?: string;
};

/** Expands a brief list to the format of the full lists. */
export function expandBrief(brief: BriefNames): LanguageNamesInput {
  const titles = listed(brief.titles);
  const entities: LanguageNamesInput['entities'] = {};
  for (const [key, { id, isPerson, needs }] of Object.entries<BriefEntity>(entries)) {
    const names = listed(brief[key as BriefKey]);
    if (isPerson) entities[id] = { ...personNames(names, needs), titles };
    else if (names.length > 0) entities[id] = placeNames(names);
  }
  return {
    lang: brief.lang,
    entities,
    makers: { before: listed(brief.before), after: listed(brief.after) },
  };
}

const listed = (list = ''): string[] => list.split(/,\s*/).filter((name) => name !== '');

type InLanguage = LanguageNamesInput['entities'][string];

function personNames(names: readonly string[], needs: Needs): InLanguage {
  const surnames = [...new Set(names.map((name) => name.slice(name.lastIndexOf(' ') + 1)))];
  return {
    full: names.filter((name) => name.includes(' ')),
    ...(needs ? { names: surnames.map((text) => ({ text, use: 'short', needs })) } : { short: surnames }),
  };
}

function placeNames(names: readonly string[]): InLanguage {
  return {
    full: names.filter((name) => !name.startsWith('~')),
    short: names.filter((name) => name.startsWith('~')).map((name) => name.slice(1)),
  };
}

/** The bundled entities' names in languages with full lists, with each language's general words. */
const fullLanguages = languageNames.map((language) => ({
  ...language,
  otherBearers: otherBearers[language.lang],
  makers: makers[language.lang],
})) as readonly unknown[] as readonly LanguageNames[];

/** All languages. Scripts in pages use `shippedLanguages` instead. */
export const bundledLanguages: readonly LanguageNames[] = [
  ...fullLanguages,
  ...(briefNames.map(expandBrief) as readonly unknown[] as readonly LanguageNames[]),
];
