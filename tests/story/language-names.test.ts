import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { briefNames } from '../../assets/facts/names/brief/index.ts';
import { languageNames } from '../../assets/facts/names/index.ts';
import { makers, otherBearers } from '../../assets/facts/names/other-bearers.ts';
import { names } from '../../assets/facts/names.ts';
import { fold } from '../../components/finder/fold.ts';
import { inflect } from '../../components/finder/form.ts';
import { languageNamesSchema, type NamedInput } from '../../components/story/schema.ts';
import { readGold } from '../../tools/accuracy/gold.ts';

type Entities = (typeof languageNames)[number]['entities'];
type InLanguage = NonNullable<Entities[string]>;

const english: readonly NamedInput[] = names;
const ids = english.map(({ id }) => id);
const folder = join(import.meta.dirname, '../../assets/facts/names');
const gold = join(import.meta.dirname, '../gold');

/** Entities that a language names as English does, so that its list has no name of its own for them. */
const asInEnglish: Readonly<Record<string, readonly string[]>> = {
  de: ['air-force-one', 'cia', 'jeffrey-sachs', 'roblox', 'ukraine'],
  fr: [
    'air-force-one',
    'alaska',
    'cia',
    'donald-trump',
    'howard-lutnick',
    'jber',
    'jeffrey-sachs',
    'john-ratcliffe',
    'marco-rubio',
    'roblox',
    'scott-bessent',
    'steve-witkoff',
    'ukraine',
    'volodymyr-zelensky',
  ],
  es: [
    'alaska',
    'donald-trump',
    'howard-lutnick',
    'jeffrey-sachs',
    'john-ratcliffe',
    'marco-rubio',
    'roblox',
    'scott-bessent',
    'steve-witkoff',
    'yury-ushakov',
  ],
  it: [
    'air-force-one',
    'alaska',
    'donald-trump',
    'howard-lutnick',
    'jeffrey-sachs',
    'john-ratcliffe',
    'louisiana',
    'marco-rubio',
    'roblox',
    'scott-bessent',
    'steve-witkoff',
    'vladimir-putin',
  ],
  pt: [
    'donald-trump',
    'howard-lutnick',
    'jeffrey-sachs',
    'john-ratcliffe',
    'marco-rubio',
    'roblox',
    'scott-bessent',
    'steve-witkoff',
  ],
  pl: ['air-force-one', 'jber'],
  tr: [
    'air-force-one',
    'donald-trump',
    'jeffrey-sachs',
    'roblox',
    'scott-bessent',
    'sergei-lavrov',
    'steve-witkoff',
  ],
};

/** Names that a language's papers write small on purpose, and that are no words of it. */
const writtenSmall: Readonly<Record<string, RegExp>> = { uk: /^(?:путін|росі(?:[яїю]|єю)$|рф$)/ };

function notationsOf({ full = [], short = [], names: ruled = [] }: InLanguage): readonly string[] {
  return [...full, ...short, ...ruled.map(({ text }) => text)];
}

function textsOf(entity: InLanguage): readonly string[] {
  const { titles = [], context = [], against = [], names: ruled = [] } = entity;
  const rules = ruled.flatMap(({ onlyAfter = [], notAfter = [], notBefore = [] }) => [
    ...onlyAfter,
    ...notAfter,
    ...notBefore,
  ]);
  return [...notationsOf(entity), ...titles, ...context, ...against, ...rules];
}

/** The folded forms of an entity's names in a language. */
function formsOf(entities: Entities, id: string): readonly string[] {
  const entity = entities[id];
  return entity === undefined
    ? []
    : notationsOf(entity).flatMap((notation) => inflect(notation).map((form) => fold(form).text));
}

/** Words whose endings cannot go in step because their numbers differ. */
function isUneven(notation: string): boolean {
  const counts = notation
    .split(' ')
    .map((word) => word.split('|').length - 1)
    .filter((count) => count > 0);
  return new Set(counts).size > 1;
}

describe('the names in other languages', () => {
  test('fit the schema', () => {
    for (const language of languageNames)
      expect(v.safeParse(languageNamesSchema, language).issues).toBe(undefined);
  });

  test('are those of sixteen languages, a file each', () => {
    expect(new Set(languageNames.map(({ lang }) => lang)).size).toBe(16);
    const files = readdirSync(folder).filter(
      (file) => file.endsWith('.ts') && !['index.ts', 'other-bearers.ts'].includes(file),
    );
    expect(files).toHaveLength(languageNames.length);
  });

  test('ship to pages that name somebody: in full a language takes 8 kB as JSON at most, in brief 2.5 kB, all of them 130 kB', () => {
    const bytes = (names: unknown): number => Buffer.byteLength(JSON.stringify(names));
    expect(languageNames.filter((language) => bytes(language) > 8_000).map(({ lang }) => lang)).toEqual([]);
    expect(briefNames.filter((language) => bytes(language) > 2_500).map(({ lang }) => lang)).toEqual([]);
    expect(bytes(languageNames) + bytes(briefNames)).toBeLessThan(130_000);
  });
});

describe.each(languageNames.map((language) => [language.lang, language] as const))(
  '%s',
  (lang, { entities }) => {
    const all = Object.values(entities);
    const forms = new Map(Object.keys(entities).map((id) => [id, formsOf(entities, id)]));

    test('names entities that there are', () => {
      expect(Object.keys(entities).filter((id) => !ids.includes(id))).toEqual([]);
    });

    test('names every entity, or leaves it to the English name on purpose', () => {
      const unnamed = ids.filter((id) => (forms.get(id) ?? []).length === 0);
      expect(unnamed.toSorted()).toEqual((asInEnglish[lang] ?? []).toSorted());
    });

    test('gives each form to one entity', () => {
      const owners = new Map<string, Set<string>>();
      for (const [id, own] of forms)
        for (const form of own) owners.set(form, (owners.get(form) ?? new Set()).add(id));
      expect([...owners].filter(([, of]) => of.size > 1)).toEqual([]);
    });

    test('writes no form twice for one entity', () => {
      const repeated = [...forms].flatMap(([id, own]) => repeatsIn(own).map((form) => `${id}: ${form}`));
      expect(repeated).toEqual([]);
    });

    test('lets the words of a name go through equally many endings', () => {
      expect(all.flatMap(textsOf).filter(isUneven)).toEqual([]);
    });

    test('has no common word in small letters for a name', () => {
      const small = [...forms.values()].flat().filter((form) => /^\p{Ll}/u.test(form) && !form.includes(' '));
      expect(small.filter((form) => !(writtenSmall[lang] ?? /^$/).test(form))).toEqual([]);
    });

    test('is written without stray marks or spaces', () => {
      expect(all.flatMap(textsOf).filter((text) => /\s{2}|^\s|\s$|\| |^[^|]+\|$/u.test(text))).toEqual([]);
    });
  },
);

function repeatsIn(forms: readonly string[]): readonly string[] {
  return [...new Set(forms.filter((form, index) => forms.indexOf(form) !== index))];
}

describe('the general words that make a name another’s', () => {
  test('stand for languages that there are, with endings in step', () => {
    const languages = languageNames.map(({ lang }) => lang);
    for (const lang of [...Object.keys(otherBearers), ...Object.keys(makers)])
      expect(languages).toContain(lang);
    const words = [
      ...Object.values(otherBearers).flat(),
      ...Object.values(makers).flatMap((words) => Object.values(words).flat()),
    ];
    expect(words.filter(isUneven)).toEqual([]);
  });

  test('are no names of the entities themselves', () => {
    for (const { lang, entities } of languageNames) {
      const own = new Set(ids.flatMap((id) => formsOf(entities, id)));
      expect((otherBearers[lang] ?? []).flatMap(inflect).filter((word) => own.has(word))).toEqual([]);
    }
  });
});

describe.each(languageNames.map((language) => [language.lang, language] as const))(
  'the labeled passages in %s',
  (lang, { entities }) => {
    const passages = readGold(join(gold, `${lang}.txt`));

    test('are a dozen or more, at least three of them without a name', () => {
      expect(passages.length).toBeGreaterThanOrEqual(12);
      expect(passages.filter(({ wanted }) => wanted.length === 0).length).toBeGreaterThanOrEqual(3);
    });

    test('mark names as the language or English writes them', () => {
      const allCaps = (form: string) => form.toLocaleUpperCase(lang);
      const isName = (surface: string, entity: string) => {
        const inEnglish = english.find(({ id }) => id === entity)?.names.map(({ text }) => text) ?? [];
        const every = [...formsOf(entities, entity), ...inEnglish];
        return every.some((form) => form === surface || allCaps(form) === surface);
      };
      const unknown = passages.flatMap(({ id, text, wanted }) =>
        wanted
          .filter(({ isOptional }) => !isOptional)
          .map(({ from, to, entity }) => ({ id, entity, surface: fold(text.slice(from, to)).text }))
          .filter(({ surface, entity }) => !isName(surface, entity)),
      );
      expect(unknown).toEqual([]);
    });

    test('leave no sign of the notation in the text', () => {
      expect(passages.filter(({ text }) => /[[\]|]/.test(text)).map(({ id }) => id)).toEqual([]);
    });
  },
);
