import type { LanguageNamesInput, NamedInput } from './schema.ts';

type Needs = NamedInput['names'][number]['needs'];
type BriefEntity = { readonly id: string; readonly isPerson?: true; readonly needs?: Needs };

/** The entities as the brief lists call them; `needs` holds for surnames that many share. */
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
 * A language's names in brief. Each list is parted by commas and inflected as `inflect` reads it. The
 * last word of a person's name is the surname, which stands alone as well. A place's name behind "~"
 * is another's where an unknown capital stands before it: "~Amerika".
 */
export type BriefNames = { readonly [key in BriefKey]?: string } & {
  readonly lang: string;
  /** What stands before a person's name with a capital: "Presiden", "Rais". */
  readonly titles?: string;
  /** Words that, right before or after a name, make it another: "South" of America. */
  readonly before?: string;
  readonly after?: string;
};

/** The names as the full lists have them. */
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
