import type { LanguageNames, Name, Named } from '../facts/schema.ts';
import { fold } from '../text/fold.ts';
import { isUnspacedAt, wordEnd } from './characters.ts';
import { inflect } from './inflection.ts';

/** One way a name can stand in folded text. */
export type Form = {
  /** Folded, as it is compared. */
  readonly text: string;
  readonly name: Name;
  readonly entity: Named;
  /** The part before the first capital, `université ` of `université Columbia`: looked up is what follows it. */
  readonly lead: string;
  /** The languages whose pages use the form; none for names that every page may use. */
  readonly langs: readonly string[];
  /** The name in capitals, as headlines shout it; a name that is all capitals anyway has no such form. */
  readonly shouted: boolean;
  /** The name's neighbours, as they must end the text before it or begin the text after it. */
  readonly onlyAfter: readonly string[];
  readonly notAfter: readonly string[];
  readonly notBefore: readonly string[];
  readonly titles: readonly string[];
  /** Words near the name that speak for somebody or something else. */
  readonly against: readonly string[];
};

/** A language's words that make a name another's, as they touch it in text. */
export type GeneralWords = {
  /** Given names and forms of address before a surname. */
  readonly bearers: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
};

/** How far a form reaches to both sides of where its first word begins; `before` is its lead's length. */
export type Reach = { readonly before: number; readonly after: number };

/**
 * All names. What a text could hold is found in two steps, so that the cost stays the same however many
 * names begin alike: how they begin tells how far they reach, and the text within reach is looked up whole.
 */
export type NameTable = {
  /** Matches each stretch of word characters that a name may begin in; see `beginningsOf`. Global. */
  readonly beginnings: RegExp;
  /** First word → the reaches of the forms it begins, each once, longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly Reach[]>;
  /** First character → the same, for scripts that put no space between words. */
  readonly byFirstCharacter: ReadonlyMap<string, readonly Reach[]>;
  /** Folded text → the forms that are written so. */
  readonly byText: ReadonlyMap<string, readonly Form[]>;
  /** What names begin with that are written without any capital, as Ukrainian papers write a tyrant's; none in ASCII. */
  readonly smallFirsts: ReadonlySet<string>;
  /** By primary language. */
  readonly generalWords: ReadonlyMap<string, GeneralWords>;
};

/** Compiles the names once; not changed from then on. `languages` add what other languages call the same entities. */
export function compileNames(
  entities: readonly Named[],
  languages: readonly LanguageNames[] = [],
): NameTable {
  const known = entities.map((entity) => withWordsOf(entity, languages));
  const forms = mergeForms(
    known.flatMap((entity) => {
      const titles = titlesOf(entity);
      return [
        ...formsOf(entity, { lang: null, titles }),
        ...languages.flatMap((language) => {
          const names = namesIn(language, entity);
          return names === null ? [] : formsOf({ ...entity, names }, { lang: language.lang, titles });
        }),
      ];
    }),
  );
  const isUnspaced = ({ text }: Form): boolean => isUnspacedAt(text, 0);
  const byFirstWord = reachesBy(
    firstWordOf,
    forms.filter((form) => !isUnspaced(form)),
  );
  return {
    beginnings: beginningsOf(byFirstWord.keys()),
    byFirstWord,
    byFirstCharacter: reachesBy(({ text }) => text.charAt(0), forms.filter(isUnspaced)),
    byText: Map.groupBy(forms, ({ text }) => text),
    smallFirsts: new Set(
      forms.filter(({ text, lead }) => lead === '' && isSmall.test(text)).map(({ text }) => text.charAt(0)),
    ),
    generalWords: generalWordsByLanguage(languages),
  };
}

/** Of another script than Latin: small Latin letters are passed over before a name is looked for. */
const isSmall = /^(?!\p{Script=Latin})\p{Ll}/u;

const primaryOf = (lang: string): string => lang.split('-')[0] ?? lang;

const firstWordOf = ({ text, lead }: Form): string => text.slice(lead.length, wordEnd(text, lead.length));

/**
 * A native pattern for stretches that begin as one of the words does, or are not ASCII. It tells ASCII words
 * by two letters: enough to pass over two capitalised words in three before anything is looked up, and
 * it does not grow with the number of names.
 */
function beginningsOf(words: Iterable<string>): RegExp {
  const seconds = new Map<string, Set<string>>();
  for (const word of words) {
    const first = word.charAt(0);
    if (/[A-Z]/.test(first)) seconds.set(first, (seconds.get(first) ?? new Set()).add(word.charAt(1)));
  }
  const pairs = Array.from(seconds, ([first, after]) => {
    const letters = `[${[...after].join('')}]`;
    return `${first}${after.has('') ? `(?:${letters}|(?![\\dA-Za-z]))` : letters}`;
  });
  const rest = '[\\dA-Za-z\\x80-\\uffff]*';
  // Two branches, and in the first only pairs: so written, the engine's look-ahead takes a third less time.
  return new RegExp(`(?:${pairs.join('|') || '[]'})${rest}|[\\x80-\\uffff]${rest}`, 'g');
}

function reachesBy(
  beginningOf: (form: Form) => string,
  forms: readonly Form[],
): ReadonlyMap<string, readonly Reach[]> {
  const reaches = new Map<string, Reach[]>();
  const longestFirst = forms.toSorted((a, b) => b.text.length - a.text.length);
  for (const form of longestFirst) {
    const beginning = beginningOf(form);
    const known = reaches.get(beginning) ?? [];
    const before = form.lead.length;
    const after = form.text.length - before;
    if (!known.some((reach) => reach.before === before && reach.after === after))
      known.push({ before, after });
    reaches.set(beginning, known);
  }
  return reaches;
}

/** One form where languages write an entity alike, with the neighbours of all: fewer candidates, and no language's caution lost. */
function mergeForms(forms: readonly Form[]): readonly Form[] {
  const merged = new Map<string, Form>();
  for (const form of forms) {
    const key = [form.entity.id, form.text, form.name.use, form.name.needs, form.langs.length > 0].join(' ');
    const known = merged.get(key);
    merged.set(key, known === undefined ? form : union(known, form));
  }
  return [...merged.values()];
}

function union(one: Form, other: Form): Form {
  const both = (key: 'langs' | 'onlyAfter' | 'notAfter' | 'notBefore' | 'against'): readonly string[] =>
    one[key] === other[key] || other[key].length === 0
      ? one[key]
      : [...new Set([...one[key], ...other[key]])];
  return {
    ...one,
    langs: both('langs'),
    onlyAfter: both('onlyAfter'),
    notAfter: both('notAfter'),
    notBefore: both('notBefore'),
    against: both('against'),
  };
}

const foldedForms = (notations: readonly string[]): string[] =>
  notations.flatMap(inflect).map((word) => fold(word).text);

/** The general words of a primary language, those of its scripts together: `zh-Hans` and `zh-Hant` are one. */
function generalWordsByLanguage(languages: readonly LanguageNames[]): ReadonlyMap<string, GeneralWords> {
  const byLanguage = new Map<string, GeneralWords>();
  for (const language of languages) {
    const primary = primaryOf(language.lang);
    const known = byLanguage.get(primary);
    const own = generalWordsOf(language);
    byLanguage.set(primary, {
      bearers: [...(known?.bearers ?? []), ...own.bearers],
      before: [...(known?.before ?? []), ...own.before],
      after: [...(known?.after ?? []), ...own.after],
    });
  }
  return byLanguage;
}

function generalWordsOf({ otherBearers = [], makers }: LanguageNames): GeneralWords {
  const touching = (words: readonly string[], touch: (word: string) => string): readonly string[] =>
    foldedForms(words).map(touch);
  return {
    bearers: touching(otherBearers, beforeName),
    before: touching(makers?.before ?? [], beforeName),
    after: touching(makers?.after ?? [], afterName),
  };
}

/** The entity with the titles and near words of the languages: "Monsieur" speaks for an English name as well. */
function withWordsOf(entity: Named, languages: readonly LanguageNames[]): Named {
  const own = languages.flatMap(({ entities }) => entities[entity.id] ?? []);
  return {
    ...entity,
    titles: [...entity.titles, ...own.flatMap(({ titles = [] }) => titles)],
    context: [...entity.context, ...own.flatMap(({ context = [] }) => foldedForms(context))].flatMap(
      withCapital,
    ),
    against: [...entity.against, ...own.flatMap(({ against = [] }) => foldedForms(against))].flatMap(
      withCapital,
    ),
  };
}

/** The names that a language has for an entity, or `null`. */
function namesIn({ entities }: LanguageNames, { id }: Named): Name[] | null {
  const own = entities[id];
  if (own === undefined) return null;
  const { full = [], short = [], names = [] } = own;
  return [
    ...full.map((text): Name => ({ text, use: 'full' })),
    ...short.map((text): Name => ({ text, use: isAcronym(text) ? 'acronym' : 'short' })),
    ...names,
  ];
}

const isAcronym = (text: string): boolean =>
  text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();

/** An entity's titles as they touch its names, in running text and shouted. */
type Titles = { readonly plain: readonly string[]; readonly shouted: readonly string[] };

/** Worked out once per entity: with all languages read together there are hundreds for each of its forms. */
function titlesOf({ titles }: Named): Titles {
  const written = [...new Set(titles.flatMap(inflect))].flatMap(withCapital);
  const touching = (all: readonly string[]): readonly string[] =>
    all.map((one) => beforeName(fold(one).text));
  return {
    plain: touching(written),
    shouted: touching([...new Set(written.map((title) => title.toUpperCase()))]),
  };
}

type InLanguage = { readonly lang: string | null; readonly titles: Titles };

function formsOf(entity: Named, language: InLanguage): readonly Form[] {
  return entity.names.flatMap((name) =>
    inflect(name.text).flatMap((written) => {
      const shout = written.toLocaleUpperCase(language.lang ?? 'en');
      const plain = formOf({ text: written, name, entity, shouted: false }, language);
      return shout === written
        ? [plain]
        : [plain, formOf({ text: shout, name, entity, shouted: true }, language)];
    }),
  );
}

/** As it begins a sentence, too. */
function withCapital(words: string): readonly string[] {
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  return capital === words ? [words] : [words, capital];
}

/** Shared: most names have no neighbours of their own, and a hundred thousand empty lists are work for the collector. */
const none: readonly string[] = [];

function formOf(
  form: Pick<Form, 'text' | 'name' | 'entity' | 'shouted'>,
  { lang, titles }: InLanguage,
): Form {
  const { name, entity, shouted } = form;
  const written = (touch: (words: string) => string, words?: readonly string[]): readonly string[] =>
    words === undefined
      ? none
      : words
          .flatMap(inflect)
          .map((one) => touch(fold(shouted ? one.toLocaleUpperCase(lang ?? 'en') : one).text));
  const text = fold(form.text).text;
  return {
    ...form,
    text,
    lead: /^[\p{Ll}\d ]+ (?=\p{Lu})/u.exec(text)?.[0] ?? '',
    langs: lang === null ? none : [lang],
    onlyAfter: written(beforeName, name.onlyAfter),
    notAfter: written(beforeName, name.notAfter),
    notBefore: written(afterName, name.notBefore),
    titles: shouted ? titles.shouted : titles.plain,
    against:
      name.against === undefined ? entity.against : [...entity.against, ...name.against.flatMap(withCapital)],
  };
}

/** "Tay-", "d'" and "エア·" touch the name, and so does all in scripts without spaces; words stand a space before it. */
const beforeName = (words: string): string =>
  "-'·".includes(words.slice(-1)) || isUnspacedAt(words, words.length - 1) ? words : `${words} `;

/** "-on-Soar" and ", Texas" touch the name; words stand a space after it. */
const afterName = (words: string): string =>
  /^[\p{L}\p{N}(]/u.test(words) && !isUnspacedAt(words, 0) ? ` ${words}` : words;
