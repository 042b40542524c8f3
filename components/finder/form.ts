import { addedStoryOf, isPack } from '../story/entity-id.ts';
import type { LanguageNames, Name, Named } from '../story/schema.ts';
import { isUnspacedAt, isUpperAt } from './characters.ts';
import { fold } from './fold.ts';

/** One way a name can be written in folded text. */
export type Form = {
  readonly text: string;
  readonly name: Name;
  readonly entity: Named;
  /** The added story that the name is from; `null` for a bundled one. */
  readonly story: string | null;
  /** The languages whose pages use the form; empty for names that every page may use. */
  readonly langs: readonly string[];
  /** The languages that have full names of their own for the place; none where the form is of a language. */
  readonly foreignIn: readonly string[];
  /** True for the name in capitals, as in headlines; a name that is all capitals anyway has no such form. */
  readonly allCaps: boolean;
  /** The name's required and forbidden neighbors, as the text before it must end or the text after it must begin. */
  readonly onlyAfter: readonly string[];
  readonly notAfter: readonly string[];
  readonly notBefore: readonly string[];
  readonly titles: readonly string[];
  /** Words near the name that are evidence for somebody or something else; for a full name, only the name's own. */
  readonly against: readonly string[];
};

/** A name as it is written in one language: what a form is made from. */
export type Spelling = Pick<Form, 'text' | 'name' | 'allCaps'> & {
  readonly id: Named['id'];
  /** `null` for names that every page may use. */
  readonly lang: string | null;
};

/** All spellings of an entity's names. */
export function spellingsOf(entity: Named, languages: readonly LanguageNames[]): readonly Spelling[] {
  return [
    ...entity.names.flatMap((name) => spellingsOfOwn(name, entity)),
    ...languages.flatMap(({ lang, entities }) =>
      namesIn(entities[entity.id]).flatMap((name) => spellingsOfName(name, { id: entity.id, lang })),
    ),
  ];
}

/** All spellings of one of an entity's own names; in an author's story also "T. Weir" of Tom Weir, as in minutes. */
export const spellingsOfOwn = (name: Name, entity: Named): readonly Spelling[] =>
  [name, ...withInitial(name, entity)].flatMap(({ text }) =>
    spellingsOfName({ ...name, text }, { id: entity.id, lang: null }).map((spelling) => ({
      ...spelling,
      name,
    })),
  );

function withInitial(
  { text, use, needs }: Name,
  { id, kind, names }: Named,
): readonly { readonly text: string }[] {
  const story = addedStoryOf(id);
  if (story === null || isPack(story) || kind !== 'person' || use !== 'short' || needs !== 'support')
    return [];
  // "E. de Stoeckl" and "E. Stoeckl" of Eduard de Stoeckl.
  const written = names.flatMap((whole) => {
    if (whole.use !== 'full' || !whole.text.endsWith(` ${text}`) || !isUpperAt(whole.text, 0)) return [];
    const rest = whole.text.slice(whole.text.indexOf(' ') + 1);
    return [text, rest].map((surname) => `${whole.text.charAt(0)}. ${surname}`);
  });
  return [...new Set(written)]
    .filter((initials) => names.every((one) => one.text !== initials))
    .map((initials) => ({ text: initials }));
}

/** All spellings of one name. */
export function spellingsOfName(name: Name, of: Pick<Spelling, 'id' | 'lang'>): readonly Spelling[] {
  return inflect(name.text).flatMap((written) => {
    const capitals = toCapitals(written, of.lang ?? name.lang);
    const plain: Spelling = { ...of, text: fold(written).text, name, allCaps: false };
    return capitals === written
      ? [plain]
      : [plain, { ...of, text: fold(capitals).text, name, allCaps: true }];
  });
}

const toCapitals = (words: string, lang = 'en'): string => words.toLocaleUpperCase(lang);

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

/** An entity with its context words in a table's languages, and its titles as they precede its names. */
type EntityWords = {
  readonly entity: Named;
  readonly titles: { readonly plain: readonly string[]; readonly allCaps: readonly string[] };
};

/**
 * Makes forms of spellings. A page has few of all names, so what their forms need is computed on first use, and
 * cached.
 */
export class FormFactory {
  readonly #languages: readonly LanguageNames[];
  readonly #entities = new Map<Named['id'], Named>();
  readonly #words = new Map<Named['id'], EntityWords>();
  readonly #neighbors = new Map<string, WeakMap<Name, Neighbors>>();
  readonly #ownLanguages = new Map<Named['id'], readonly string[]>();

  constructor(languages: readonly LanguageNames[]) {
    this.#languages = languages;
  }

  /** Adds an entity: needed before forms of its spellings can be made. */
  add(entity: Named): void {
    this.#entities.set(entity.id, entity);
  }

  formOf({ text, name, allCaps, lang, id }: Spelling): Form {
    const { entity, titles } = this.#wordsOf(id);
    return {
      text,
      name,
      entity,
      story: addedStoryOf(id),
      allCaps,
      langs: lang === null ? none : [lang],
      foreignIn:
        lang === null && name.use === 'full' && entity.kind === 'place' ? this.#ownLanguagesOf(id) : none,
      ...this.#neighborsOf(name, allCaps, lang),
      titles: allCaps ? titles.allCaps : titles.plain,
      against: againstOf(name, entity),
    };
  }

  /** Computes in advance, in steps, what the forms of names of an entity need besides their texts. */
  *prepare({ id, names }: Pick<Named, 'id' | 'names'>): Generator<void> {
    this.#wordsOf(id);
    for (const name of names) {
      yield;
      for (const allCaps of [false, true]) this.#neighborsOf(name, allCaps, null);
    }
  }

  #ownLanguagesOf(id: Named['id']): readonly string[] {
    const before = this.#ownLanguages.get(id);
    if (before !== undefined) return before;
    const own = this.#languages.filter(({ entities }) =>
      namesIn(entities[id]).some(({ use }) => use === 'full'),
    );
    const now = own.map(({ lang }) => lang);
    this.#ownLanguages.set(id, now);
    return now;
  }

  #wordsOf(id: Named['id']): EntityWords {
    const before = this.#words.get(id);
    if (before !== undefined) return before;
    const entity = this.#entities.get(id);
    if (entity === undefined) throw new RangeError(`No names are known of "${id}".`);
    const withWords = withWordsOf(entity, this.#languages);
    const now = { entity: withWords, titles: titlesOf(withWords) };
    this.#words.set(id, now);
    return now;
  }

  /** Shared by all forms of a name: an inflected one has dozens. */
  #neighborsOf(name: Name, allCaps: boolean, lang: string | null): Neighbors {
    if (!name.onlyAfter && !name.notAfter && !name.notBefore) return noNeighbors;
    const capitals = allCaps ? (lang ?? name.lang ?? 'en') : '';
    const known = this.#neighbors.get(capitals) ?? new WeakMap<Name, Neighbors>();
    this.#neighbors.set(capitals, known);
    const now = known.get(name) ?? neighborsOf(name, capitals);
    known.set(name, now);
    return now;
  }
}

/** True for a name as an author wrote it. Those of the bundled story and of packs were tried on many articles. */
export const isByAuthor = ({ story }: Form): boolean => story !== null && !isPack(story);

/** "Callum" of Callum Baird, in an added story, and "Catherine" of Catherine of Aragon. */
export const beginsFullName = (form: Form): boolean => beginsName(form, () => true);

/** Not "Catherine", who is called by nothing else, nor "Grand Duke Konstantin", where the story asks for no more. */
export const isGivenAlone = (form: Form): boolean => !!form.name.needs && beginsName(form, isUpperAt);

function beginsName(
  { story, entity, name: { text, use } }: Form,
  isRest: (name: string, at: number) => boolean,
): boolean {
  if (story === null || entity.kind !== 'person' || use !== 'short' || text.includes(' ')) return false;
  // "Otto||s" and "Otto Hahn||s", but "Л|ев|ьва" in both.
  const starts = [`${text} `, `${text.split('|', 1)[0]} `];
  return entity.names.some(
    (name) =>
      name.use === 'full' &&
      starts.some((start) => name.text.startsWith(start) && isRest(name.text, start.length)),
  );
}

/**
 * Merges the forms in which several languages write an entity alike: fewer candidates, and the neighbors of all
 * languages still count.
 */
export function mergeForms(forms: readonly Form[]): readonly Form[] {
  if (forms.length === 1) return forms;
  const merged = new Map<string, Form>();
  for (const form of forms) {
    const key = [form.entity.id, form.name.use, form.name.needs, form.langs.length > 0].join(' ');
    const before = merged.get(key);
    merged.set(key, before === undefined ? form : union(before, form));
  }
  const byEntity = Map.groupBy(forms, ({ entity }) => entity.id);
  const bundled = Map.groupBy(forms.filter(isBundledNonPerson), ({ entity }) => entity.kind);
  return [...merged.values()].map((form) => {
    const { id, kind } = form.entity;
    return withExclusionsOf([...(byEntity.get(id) ?? []), ...(bundled.get(kind) ?? [])], form);
  });
}

/** Not for persons: a namesake is a different person, whose neighbors say nothing about others of that name. */
const isBundledNonPerson = ({ entity, story }: Form): boolean => entity.kind !== 'person' && story === null;

/**
 * Adds the neighbors that make the name another's, from the entity's names in other languages and from bundled names:
 * "US Foods" is not the country in an added story either. Without words that are context of the added entity.
 */
function withExclusionsOf(others: readonly Form[], form: Form): Form {
  const { context } = form.entity;
  const all = (key: 'notAfter' | 'notBefore'): readonly string[] => {
    const more = others
      .filter(({ allCaps }) => allCaps === form.allCaps)
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

/**
 * The entity with its names, titles and context words in the languages: "Monsieur" is evidence for an English name,
 * too.
 */
function withWordsOf(entity: Named, languages: readonly LanguageNames[]): Named {
  const own = languages.flatMap(({ entities }) => entities[entity.id] ?? []);
  return {
    ...entity,
    names: [...entity.names, ...own.flatMap(namesIn)],
    titles: [...entity.titles, ...own.flatMap(({ titles = [] }) => titles)],
    context: [...folded(entity.context), ...own.flatMap(({ context = [] }) => foldedForms(context))].flatMap(
      withCapital,
    ),
    against: [...folded(entity.against), ...own.flatMap(({ against = [] }) => foldedForms(against))].flatMap(
      withCapital,
    ),
  };
}

/** As the text that they are compared with. */
const folded = (words: readonly string[]): readonly string[] => words.map((word) => fold(word).text);

/** Computed once for each entity: with all languages together there are hundreds for each of its forms. */
function titlesOf({ titles }: Named): EntityWords['titles'] {
  const written = [...new Set(titles.flatMap(inflect))].flatMap(withCapital);
  const touching = (all: readonly string[]): readonly string[] => all.map((one) => asPrefix(fold(one).text));
  return {
    plain: touching(written),
    allCaps: touching([...new Set(written.map((title) => title.toUpperCase()))]),
  };
}

/** Also as at the beginning of a sentence. */
export function withCapital(words: string): readonly string[] {
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  return capital === words ? [words] : [words, capital];
}

/** Shared: most names have no neighbors, and a hundred thousand empty lists would burden the garbage collector. */
const none: readonly string[] = [];

type Neighbors = Pick<Form, 'onlyAfter' | 'notAfter' | 'notBefore'>;
const noNeighbors: Neighbors = { onlyAfter: none, notAfter: none, notBefore: none };

/** `capitals` is the language whose rules put them in capitals; empty where they are not in capitals. */
function neighborsOf({ onlyAfter, notAfter, notBefore }: Name, capitals: string): Neighbors {
  const written = (touch: (words: string) => string, words?: readonly string[]): readonly string[] =>
    words === undefined
      ? none
      : words
          .flatMap(inflect)
          .map((one) => touch(fold(capitals === '' ? one : toCapitals(one, capitals)).text));
  return {
    onlyAfter: written(asPrefix, onlyAfter),
    notAfter: written(asPrefix, notAfter),
    notBefore: written(asSuffix, notBefore?.flatMap(withTitleCase)),
  };
}

/** Also as headings and menus write them: "king crab", "King Crab". */
function withTitleCase(words: string): readonly string[] {
  const title = words.replace(/(?:^|(?<= ))\p{Lower}/gu, (letter) => letter.toUpperCase());
  return title === words ? [words] : [words, title];
}

/**
 * The evidence words against a name. Words against the entity count for names that may mean others. A full name has
 * only its own, unless namesakes share the whole name.
 */
function againstOf({ use, needs, against }: Name, entity: Named): readonly string[] {
  const own = against === undefined ? none : folded(against).flatMap(withCapital);
  if (use === 'full' && !needs) return own;
  return own.length === 0 ? entity.against : [...entity.against, ...own];
}

/** The folded forms of words in the notation of `inflect`. */
export const foldedForms = (notations: readonly string[]): string[] =>
  notations.flatMap(inflect).map((word) => fold(word).text);

/**
 * Adds a space behind words that precede a name, unless they touch it: "Tay-", "d'", "エア·", and all in scripts
 * without spaces.
 */
export const asPrefix = (words: string): string =>
  "-'·".includes(words.slice(-1)) || isUnspacedAt(words, words.length - 1) ? words : `${words} `;

/** Adds a space before words that follow a name, unless they touch it: "-on-Soar", ", Texas". */
export const asSuffix = (words: string): string =>
  /^[\p{Alpha}\p{N}(]/u.test(words) && !isUnspacedAt(words, 0) ? ` ${words}` : words;

/**
 * All forms of a name without duplicates, the dictionary form first. Names in inflected languages are written as stems
 * and endings, `Аляск|а|и|е`; the words of one name are inflected together: `Дональд||а|у Трамп||а|у` stands for three
 * forms. A name without endings has one form.
 */
export function inflect(notation: string): readonly string[] {
  if (!notation.includes('|')) return [notation];
  const words = notation.split(' ').map(formsOfWord);
  const count = Math.max(...words.map((forms) => forms.length));
  const forms = Array.from({ length: count }, (_, index) =>
    words.map((word) => word[Math.min(index, word.length - 1)] ?? '').join(' '),
  );
  return [...new Set(forms)];
}

function formsOfWord(word: string): readonly string[] {
  const [stem = '', ...endings] = word.split('|');
  return endings.length === 0 ? [stem] : endings.map((ending) => stem + ending);
}
