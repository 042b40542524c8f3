import { setOf } from '../checks/entity-id.ts';
import type { LanguageNames, Name, Named } from '../facts/schema.ts';
import { isUnspacedAt } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { inflect } from './inflection.ts';

/** One way a name can stand in folded text. */
export type Form = {
  /** Folded, as it is compared. */
  readonly text: string;
  readonly name: Name;
  readonly entity: Named;
  /** The languages whose pages use the form; none for names that every page may use. */
  readonly langs: readonly string[];
  /** The name in capitals, as headlines shout it; a name that is all capitals anyway has no such form. */
  readonly shouted: boolean;
  /** The name's neighbours, as they must end the text before it or begin the text after it. */
  readonly onlyAfter: readonly string[];
  readonly notAfter: readonly string[];
  readonly notBefore: readonly string[];
  readonly titles: readonly string[];
  /** Words near the name that speak for somebody or something else; for a full name its own words alone. */
  readonly against: readonly string[];
};

/** A name as it is written in one language: what a form is made from. */
export type Writing = Pick<Form, 'text' | 'name' | 'shouted'> & {
  readonly id: Named['id'];
  /** `null` for names that every page may use. */
  readonly lang: string | null;
};

/** Every way in which the names of an entity can be written. */
export function writingsOf(entity: Named, languages: readonly LanguageNames[]): readonly Writing[] {
  return [
    ...entity.names.flatMap((name) => writingsOfName(name, { id: entity.id, lang: null })),
    ...languages.flatMap(({ lang, entities }) =>
      namesIn(entities[entity.id]).flatMap((name) => writingsOfName(name, { id: entity.id, lang })),
    ),
  ];
}

/** Every way in which one name can be written. */
export function writingsOfName(name: Name, of: Pick<Writing, 'id' | 'lang'>): readonly Writing[] {
  return inflect(name.text).flatMap((written) => {
    const shout = inCapitals(written, of.lang ?? name.lang);
    const plain: Writing = { ...of, text: fold(written).text, name, shouted: false };
    return shout === written ? [plain] : [plain, { ...of, text: fold(shout).text, name, shouted: true }];
  });
}

const inCapitals = (words: string, lang = 'en'): string => words.toLocaleUpperCase(lang);

function namesIn(own: LanguageNames['entities'][Named['id']] | undefined): readonly Name[] {
  if (own === undefined) return [];
  const { full = [], short = [], names = [] } = own;
  return [
    ...full.map((text): Name => ({ text, use: 'full' })),
    ...short.map((text): Name => ({ text, use: isAcronym(text) ? 'acronym' : 'short' })),
    ...names,
  ];
}

const isAcronym = (text: string): boolean =>
  text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();

/** An entity with the words around it in the languages of a table, and its titles as they touch its names. */
type Known = {
  readonly entity: Named;
  readonly titles: { readonly plain: readonly string[]; readonly shouted: readonly string[] };
};

/**
 * Makes the forms of writings of known entities. A page meets few of the names there are, so what their forms need is
 * worked out when it does, and kept.
 */
export class FormMaker {
  readonly #languages: readonly LanguageNames[];
  readonly #entities = new Map<Named['id'], Named>();
  readonly #known = new Map<Named['id'], Known>();
  readonly #neighbours = new Map<string, WeakMap<Name, Neighbours>>();

  constructor(languages: readonly LanguageNames[]) {
    this.#languages = languages;
  }

  /** Makes an entity known. */
  add(entity: Named): void {
    this.#entities.set(entity.id, entity);
  }

  formOf({ text, name, shouted, lang, id }: Writing): Form {
    const { entity, titles } = this.#knownOf(id);
    return {
      text,
      name,
      entity,
      shouted,
      langs: lang === null ? none : [lang],
      ...this.#neighboursOf(name, shouted, lang),
      titles: shouted ? titles.shouted : titles.plain,
      against: againstOf(name, entity),
    };
  }

  /** Works out beforehand, in steps, what the forms of an entity's own names need besides their texts. */
  *prepare({ id, names }: Named): Generator<void> {
    this.#knownOf(id);
    for (const name of names) {
      yield;
      for (const shouted of [false, true]) this.#neighboursOf(name, shouted, null);
    }
  }

  #knownOf(id: Named['id']): Known {
    const before = this.#known.get(id);
    if (before !== undefined) return before;
    const entity = this.#entities.get(id);
    if (entity === undefined) throw new RangeError(`No names are known of "${id}".`);
    const withWords = withWordsOf(entity, this.#languages);
    const now = { entity: withWords, titles: titlesOf(withWords) };
    this.#known.set(id, now);
    return now;
  }

  /** The same for all forms of a name: an inflected one has dozens. */
  #neighboursOf(name: Name, shouted: boolean, lang: string | null): Neighbours {
    if (!name.onlyAfter && !name.notAfter && !name.notBefore) return noNeighbours;
    const capitals = shouted ? (lang ?? name.lang ?? 'en') : '';
    const known = this.#neighbours.get(capitals) ?? new WeakMap<Name, Neighbours>();
    this.#neighbours.set(capitals, known);
    const now = known.get(name) ?? neighboursOf(name, capitals);
    known.set(name, now);
    return now;
  }
}

/** One form where languages write an entity alike, with the neighbours of all: fewer candidates, and no language's caution lost. */
export function mergeForms(forms: readonly Form[]): readonly Form[] {
  if (forms.length === 1) return forms;
  const merged = new Map<string, Form>();
  for (const form of forms) {
    const key = [form.entity.id, form.name.use, form.name.needs, form.langs.length > 0].join(' ');
    const before = merged.get(key);
    merged.set(key, before === undefined ? form : union(before, form));
  }
  const byEntity = Map.groupBy(forms, ({ entity }) => entity.id);
  const bundled = Map.groupBy(forms.filter(isBundledThing), ({ entity }) => entity.kind);
  return [...merged.values()].map((form) => {
    const { id, kind } = form.entity;
    return withCautionOf([...(byEntity.get(id) ?? []), ...(bundled.get(kind) ?? [])], form);
  });
}

/** Of persons one's namesake is the other: what makes a name another's tells nothing of who else is called so. */
const isBundledThing = ({ entity: { id, kind } }: Form): boolean => kind !== 'person' && setOf(id) === null;

/**
 * The form with what makes the same name another's by the names of its entity in other languages, and by the bundled
 * ones: "US Foods" is no more the country's of an added set. Not with words that the added entity calls its own.
 */
function withCautionOf(others: readonly Form[], form: Form): Form {
  const { context } = form.entity;
  const all = (key: 'notAfter' | 'notBefore'): readonly string[] => {
    const more = others
      .filter(({ shouted }) => shouted === form.shouted)
      .flatMap((other) => other[key])
      .filter((words) => !context.some((own) => words.includes(own)));
    return more.length === 0 ? form[key] : [...new Set([...form[key], ...more])];
  };
  return { ...form, notAfter: all('notAfter'), notBefore: all('notBefore') };
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

/** The entity with its names, titles and near words in the languages: "Monsieur" speaks for an English name as well. */
function withWordsOf(entity: Named, languages: readonly LanguageNames[]): Named {
  const own = languages.flatMap(({ entities }) => entities[entity.id] ?? []);
  return {
    ...entity,
    names: [...entity.names, ...own.flatMap(namesIn)],
    titles: [...entity.titles, ...own.flatMap(({ titles = [] }) => titles)],
    context: [...entity.context, ...own.flatMap(({ context = [] }) => foldedForms(context))].flatMap(
      withCapital,
    ),
    against: [...entity.against, ...own.flatMap(({ against = [] }) => foldedForms(against))].flatMap(
      withCapital,
    ),
  };
}

/** Worked out once per entity: with all languages read together there are hundreds for each of its forms. */
function titlesOf({ titles }: Named): Known['titles'] {
  const written = [...new Set(titles.flatMap(inflect))].flatMap(withCapital);
  const touching = (all: readonly string[]): readonly string[] =>
    all.map((one) => beforeName(fold(one).text));
  return {
    plain: touching(written),
    shouted: touching([...new Set(written.map((title) => title.toUpperCase()))]),
  };
}

/** As it begins a sentence, too. */
function withCapital(words: string): readonly string[] {
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  return capital === words ? [words] : [words, capital];
}

/** Shared: most names have no neighbours of their own, and a hundred thousand empty lists are work for the collector. */
const none: readonly string[] = [];

type Neighbours = Pick<Form, 'onlyAfter' | 'notAfter' | 'notBefore'>;
const noNeighbours: Neighbours = { onlyAfter: none, notAfter: none, notBefore: none };

/** `capitals` is the language by whose rules they are in capitals, empty where they are not. */
function neighboursOf({ onlyAfter, notAfter, notBefore }: Name, capitals: string): Neighbours {
  const written = (touch: (words: string) => string, words?: readonly string[]): readonly string[] =>
    words === undefined
      ? none
      : words
          .flatMap(inflect)
          .map((one) => touch(fold(capitals === '' ? one : inCapitals(one, capitals)).text));
  return {
    onlyAfter: written(beforeName, onlyAfter),
    notAfter: written(beforeName, notAfter),
    notBefore: written(afterName, notBefore),
  };
}

/**
 * What speaks against a name of an entity. Words of the entity do so for names that may mean others; a full name is
 * its own whatever stands near it, unless namesakes bear it whole, of whom its own words tell.
 */
function againstOf({ use, needs, against }: Name, entity: Named): readonly string[] {
  const own = against === undefined ? none : against.flatMap(withCapital);
  if (use === 'full' && !needs) return own;
  return own.length === 0 ? entity.against : [...entity.against, ...own];
}

/** The forms of words in the notation of `inflect`, folded. */
export const foldedForms = (notations: readonly string[]): string[] =>
  notations.flatMap(inflect).map((word) => fold(word).text);

/** "Tay-", "d'" and "エア·" touch the name, and so does all in scripts without spaces; words stand a space before it. */
export const beforeName = (words: string): string =>
  "-'·".includes(words.slice(-1)) || isUnspacedAt(words, words.length - 1) ? words : `${words} `;

/** "-on-Soar" and ", Texas" touch the name; words stand a space after it. */
export const afterName = (words: string): string =>
  /^[\p{L}\p{N}(]/u.test(words) && !isUnspacedAt(words, 0) ? ` ${words}` : words;
