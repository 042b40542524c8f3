/** What may be wrong with the spellings of an entity: with whom or what they could be mixed up, and what helps. */

import { inflect, spellingsOf } from '../finder/form.ts';
import { primaryLanguage } from '../finder/language.ts';
import { everydayWordIn, isOneLetter } from '../library/everyday-words.ts';
import { createMeaningCheck, isToldApart, isUnsupported, type OtherMeaning } from '../library/name-checks.ts';
import { isFindable } from '../story/name-start.ts';
import type { LanguageNames, Named } from '../story/schema.ts';
import type { Draft, DraftEntity, DraftName } from './draft.ts';
import { EverydayIndex, turnOfOthers } from './everyday-index.ts';
import { type Example, exampleIn, shownForm } from './examples.ts';
import type { Fix } from './fixes.ts';
import type { KnownStories, Namesake } from './known-stories.ts';
import { ruleOf } from './name-rules.ts';
import { namedOf, nameOf } from './named-of.ts';
import { keysOfNames, type OtherNames, type SampleFinder, type SampleMark } from './sample.ts';

/** A spelling is given by its index; `spelling` is the form that was tried. */
export type NameProblem = {
  readonly severity: 'warning';
  readonly name: number;
  readonly spelling: string;
} & (
  | OtherMeaning
  /** It would be marked in everyday sentences: in so many of those in a language, of which these are some. */
  | {
      readonly kind: 'everyday-text';
      readonly language: string;
      readonly count: number;
      readonly all: number;
      readonly examples: readonly Example[];
      /** The word behind it in most of these sentences, of which it is a part there; `null` if there is none. */
      readonly before: string | null;
    }
  | { readonly kind: 'bundled-name'; readonly other: string }
  | { readonly kind: 'name-of-story'; readonly other: string; readonly title: string }
  /** Of another entity of the draft, by its id. */
  | { readonly kind: 'name-of-entity'; readonly other: string }
  /** It can never be found: it has no capital, no letter, or nothing that could support it. */
  | { readonly kind: 'never-found'; readonly why: 'lowercase' | 'no-letter' | 'nothing-near' }
);

/** Those of each entity that has any, by its id. */
export type NameProblems = ReadonlyMap<string, readonly NameProblem[]>;

/** No more everyday sentences are tried for one spelling: nearly all have "The". */
const maxTried = 1_000;
const maxExamples = 3;
/** Of a name that is marked only near its words, so many mistakes say that the words are everyday ones themselves. */
const leastNearWords = 5;

/** So long spellings are tried before others get their turn, in ms. */
const sliceMs = 8;
/** As often as this what was found so far is reported, in ms. */
const reportEveryMs = 400;

type Surroundings = {
  readonly draft: Pick<Draft, 'entities' | 'language'>;
  /** `null` where they are not known. */
  readonly stories: KnownStories | null;
  readonly signal: AbortSignal;
};

/** What is known of an entity by itself, as long as language and other stories stay the same. */
type Known = Pick<Surroundings, 'stories'> & {
  readonly language: string;
  readonly own: readonly NameProblem[];
};

/** Finds problems about the spellings of all entities of a draft; what is known of one is kept until it changes. */
export class NameProblemFinder {
  readonly #finder: SampleFinder;
  readonly #others: OtherNames;
  readonly #signal: AbortSignal;
  readonly #everyday = new Map<string, Promise<EverydayIndex>>();
  readonly #bundled = new Map<string, ReadonlyMap<string, string>>();
  readonly #spellings = new WeakMap<DraftEntity, readonly string[]>();
  readonly #known = new WeakMap<DraftEntity, Known>();
  readonly #sharable = new WeakMap<DraftEntity, readonly Sharable[]>();
  readonly #joined = new WeakMap<readonly NameProblem[], Joined>();
  readonly #meaningOf = createMeaningCheck();

  /** `finder` has the same other names. What is begun ends when the signal aborts. */
  constructor(wiring: {
    readonly finder: SampleFinder;
    readonly others: OtherNames;
    readonly signal: AbortSignal;
  }) {
    this.#finder = wiring.finder;
    this.#others = wiring.others;
    this.#signal = wiring.signal;
  }

  /**
   * Yields the problems of the draft: now and then those found so far, at last all. Others get their turn meanwhile. Cost: for
   * each spelling that everyday sentences have, some 30 µs for each of them; once for each language, the index of its
   * sentences. Rejects when the signal aborts.
   */
  async *in(surroundings: Surroundings): AsyncGenerator<NameProblems> {
    const { entities, language } = surroundings.draft;
    const turns = new Turns(surroundings.signal);
    for (const entity of entities) {
      const known = this.#known.get(entity);
      if (known?.language === language && known.stories === surroundings.stories) continue;
      const own = await this.#ownOf(entity, surroundings, turns);
      this.#known.set(entity, { language, stories: surroundings.stories, own });
      if (own.length > 0 && turns.isReportDue()) yield this.#all(entities);
    }
    surroundings.signal.throwIfAborted();
    yield this.#all(entities);
  }

  /** What is known so far. */
  #all(entities: readonly DraftEntity[]): NameProblems {
    const owners = this.#ownersOf(entities);
    const all = new Map<string, readonly NameProblem[]>();
    for (const entity of entities) {
      const { own = none } = this.#known.get(entity) ?? {};
      const joined = this.#withShared(entity, own, owners);
      if (joined.length > 0) all.set(entity.id, joined);
    }
    return all;
  }

  /** By text, the first two entities that have it. */
  #ownersOf(entities: readonly DraftEntity[]): Owners {
    const owners = new Map<string, string[]>();
    for (const entity of entities)
      for (const text of this.#textsOf(entity)) {
        const known = owners.get(text);
        if (known === undefined) owners.set(text, [entity.id]);
        else if (known.length < 2 && known[0] !== entity.id) known.push(entity.id);
      }
    return owners;
  }

  /** An entity's own problems with those that it shares with others of the draft: the same list while they are the same. */
  #withShared(entity: DraftEntity, own: readonly NameProblem[], owners: Owners): readonly NameProblem[] {
    const shared = this.#sharableOf(entity).flatMap(({ texts, ...problem }) => {
      const other = otherOwner(entity.id, texts, owners);
      return other === undefined ? [] : [{ ...problem, kind: 'name-of-entity', other } as const];
    });
    if (shared.length === 0) return own;
    const key = shared.map(({ name, other }) => `${name} ${other}`).join();
    const before = this.#joined.get(own);
    if (before?.key === key) return before.all;
    const all = [...own, ...shared].toSorted((one, other) => one.name - other.name);
    // All that were not tried yet have one list.
    if (own !== none) this.#joined.set(own, { key, all });
    return all;
  }

  /** The names of an entity that nothing near them tells from the same of others. */
  #sharableOf(entity: DraftEntity): readonly Sharable[] {
    const known = this.#sharable.get(entity) ?? sharableOf(entity);
    this.#sharable.set(entity, known);
    return known;
  }

  async #ownOf(
    entity: DraftEntity,
    { draft, stories }: Surroundings,
    turns: Turns,
  ): Promise<readonly NameProblem[]> {
    const named = namedOf(entity, draft.language);
    if (named === null) return [];
    const namesakes = (await stories?.namesakesOf(named)) ?? [];
    const problems: NameProblem[] = [];
    for (const [index, name] of entity.names.entries()) {
      if (nameOf(name) === null) continue;
      const about = { entity, name, index };
      const never = neverFound(about);
      if (never !== null) problems.push(never);
      else if (!name.reviewed) {
        const meaning = this.#meaningOf(name, entity, draft.language);
        if (meaning !== null) problems.push({ ...of(about), ...meaning });
        for (const language of languagesFor(name, draft.language)) {
          problems.push(...this.#everydayProblems(about, language, await this.#everydayIn(language)));
          await turns.next();
        }
        problems.push(
          ...this.#bundledNamesake(about, draft.language),
          ...namesakeInStories(about, namesakes),
        );
      }
    }
    return problems;
  }

  #everydayIn(language: string): Promise<EverydayIndex> {
    const known = this.#everyday.get(language) ?? EverydayIndex.of(language, this.#signal);
    this.#everyday.set(language, known);
    return known;
  }

  /** Where the entity with this spelling alone would be marked by mistake. */
  #everydayProblems(about: About, language: string, index: EverydayIndex): readonly NameProblem[] {
    const { entity, name } = about;
    const alone = { ...entity, names: [name] };
    const named = namedOf(alone, language);
    if (named === null) return [];
    const sentences = index.sentencesWith(keysOfNames(named));
    const tried = sentences.length > maxTried ? evenly(sentences, maxTried) : sentences;
    if (tried.length === 0) return [];
    const read = this.#finder.reader([alone], language);
    const form = shownForm(name.text);
    const wrong = tried.filter((text) => read(text).some(({ verdict }) => verdict === 'accepted'));
    if (wrong.length < (ruleOf(name) === 'near-words' ? leastNearWords : 1)) return [];
    return [
      {
        ...of(about),
        kind: 'everyday-text',
        language,
        count: Math.round((wrong.length / tried.length) * sentences.length),
        all: index.size,
        examples: evenly(wrong, maxExamples).map((text) => markedExample(text, form, read)),
        before: wordBehind(wrong, form),
      },
    ];
  }

  #textsOf(entity: DraftEntity): readonly string[] {
    const known = this.#spellings.get(entity) ?? entity.names.flatMap(spellingTexts);
    this.#spellings.set(entity, known);
    return known;
  }

  #bundledNamesake(about: About, language: string): readonly NameProblem[] {
    const bundled = this.#bundledIn(language);
    const other = spellingTexts(about.name)
      .map((text) => bundled.get(text))
      .find((one) => one !== undefined);
    return other === undefined ? [] : sharedNameProblems(about, { kind: 'bundled-name', other });
  }

  /** The full name of the bundled entity that has a spelling. */
  #bundledIn(language: string): ReadonlyMap<string, string> {
    const primary = primaryLanguage(language);
    const known =
      this.#bundled.get(primary) ??
      bundledSpellings(
        this.#others.bundled,
        this.#others.languages.filter(({ lang }) => primaryLanguage(lang) === primary),
      );
    this.#bundled.set(primary, known);
    return known;
  }
}

type Owners = ReadonlyMap<string, readonly string[]>;
type Joined = { readonly key: string; readonly all: readonly NameProblem[] };

const none: readonly NameProblem[] = [];

/** Gives others their turn once a slice is over, and says when to report. */
class Turns {
  readonly #signal: AbortSignal;
  #sliceBegan = performance.now();
  #reported = performance.now();

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  async next(): Promise<void> {
    if (performance.now() - this.#sliceBegan >= sliceMs) {
      await turnOfOthers();
      this.#sliceBegan = performance.now();
    }
    this.#signal.throwIfAborted();
  }

  isReportDue(): boolean {
    const now = performance.now();
    if (now - this.#reported < reportEveryMs) return false;
    this.#reported = now;
    return true;
  }
}

/** Everyday sentences in these are tried: those of the story, of the spelling, and English. */
const languagesFor = ({ lang = 'en' }: DraftName, language: string): readonly string[] => [
  ...new Set([language, lang, 'en'].map(primaryLanguage)),
];

/** One spelling, and what it belongs to. */
type About = {
  readonly entity: DraftEntity;
  readonly name: DraftName;
  readonly index: number;
};

const of = ({ name, index }: Pick<About, 'name' | 'index'>) =>
  ({ severity: 'warning', name: index, spelling: shownForm(name.text) }) as const;

const bundledSpellings = (
  bundled: readonly Named[],
  languages: readonly LanguageNames[],
): ReadonlyMap<string, string> =>
  new Map(
    bundled.flatMap((named) =>
      spellingsOf(named, languages).map(({ text }) => [text, named.names[0]?.text ?? text] as const),
    ),
  );

const spellingTexts = ({ text }: Pick<DraftName, 'text'>): readonly string[] => inflect(text);

function neverFound({ entity, name, index }: About): NameProblem | null {
  const text = name.text.replace(/^\|/, '');
  const never = { ...of({ name, index }), kind: 'never-found' } as const;
  if (!isFindable(text)) return { ...never, why: /^\p{Lower}/u.test(text) ? 'lowercase' : 'no-letter' };
  return isUnsupported(name, entity) ? { ...never, why: 'nothing-near' } : null;
}

type Shared =
  | { readonly kind: 'bundled-name'; readonly other: string }
  | { readonly kind: 'name-of-story'; readonly other: string; readonly title: string };

/** A spelling that other entities of the draft may have, with its forms. */
type Sharable = ReturnType<typeof of> & { readonly texts: readonly string[] };

const sharableOf = (entity: DraftEntity): readonly Sharable[] =>
  entity.names.flatMap((name, index) => {
    const about = { entity, name, index };
    const isSettled = nameOf(name) === null || isToldApart(name, entity) || neverFound(about) !== null;
    return isSettled ? [] : [{ ...of(about), texts: spellingTexts(name) }];
  });

function otherOwner(id: string, texts: readonly string[], owners: Owners): string | undefined {
  for (const text of texts) for (const owner of owners.get(text) ?? []) if (owner !== id) return owner;
  return undefined;
}

/** What another story's entity is called likewise. */
const namesakeInStories = (about: About, namesakes: readonly Namesake[]): readonly NameProblem[] =>
  namesakes
    .filter(({ text }) => spellingTexts(about.name).includes(text))
    .slice(0, 1)
    .flatMap(({ name: other, title }) => sharedNameProblems(about, { kind: 'name-of-story', other, title }));

/** None where words near it tell which is meant. */
const sharedNameProblems = (about: About, shared: Shared): readonly NameProblem[] =>
  isToldApart(about.name, about.entity) ? [] : [{ ...of(about), ...shared }];

/** What helps against a problem, the mildest first; `words` are some that could be near the name. */
export function fixesOf(problem: NameProblem, entity: DraftEntity, words: readonly string[]): readonly Fix[] {
  const { name: index } = problem;
  const name = entity.names[index];
  if (name === undefined) return [];
  if (problem.kind === 'never-found') return fixesForNever(problem.why, name, index);
  const fixes = fixesFor({ entity, name, index }, words);
  switch (problem.kind) {
    case 'bundled-name':
    case 'name-of-story':
    case 'name-of-entity':
      // The full name elsewhere does not tell whose the short one is.
      return fixes.filter(({ kind }) => kind !== 'with-full-name');
    case 'everyday-text':
      return problem.before === null
        ? fixes
        : [...fixes, { kind: 'not-before', name: index, word: problem.before }];
    default:
      return fixes;
  }
}

function fixesForNever(
  why: Extract<NameProblem, { readonly kind: 'never-found' }>['why'],
  { text }: DraftName,
  name: number,
): readonly Fix[] {
  if (why === 'nothing-near') return [{ kind: 'always', name }];
  const written = text.replace(/^\|/, '');
  const from = written.search(/[\p{Upper}\p{Lt}\p{Lo}]/u);
  const capital = written.charAt(0).toUpperCase() + written.slice(1);
  const begin = from > 0 ? written.slice(from) : why === 'lowercase' ? capital : '';
  return [
    ...(begin === '' ? [] : [{ kind: 'begin-with', name, text: begin } as const]),
    { kind: 'leave-out', name },
  ];
}

function fixesFor({ entity, name, index }: About, words: readonly string[]): readonly Fix[] {
  const rule = ruleOf(name);
  const hasFull = entity.names.some((other) => other !== name && other.use === 'full' && !other.needs);
  const hasWords = (entity.context ?? []).length > 0;
  return [
    ...(rule === 'near-words' && (hasWords || words.length === 0)
      ? []
      : [{ kind: 'near-words', name: index, words: hasWords ? [] : words } as const]),
    ...(rule === 'always' && hasFull && !isAlwaysWord(name)
      ? [{ kind: 'with-full-name', name: index } as const]
      : []),
    ...(entity.names.length > 1 ? [{ kind: 'leave-out', name: index } as const] : []),
    { kind: 'keep', name: index },
  ];
}

/** Everyday words need context, whatever the file says. */
const isAlwaysWord = ({ text }: DraftName): boolean =>
  isOneLetter(shownForm(text)) || everydayWordIn(shownForm(text), []) !== null;

/** The word with a capital that stands behind the name in two wrong sentences, or in the only one; `null` if none does. */
function wordBehind(wrong: readonly string[], form: string): string | null {
  const counts = new Map<string, number>();
  for (const text of wrong) {
    const behind = text.slice(text.indexOf(form) + form.length);
    const word = /^ (\p{Upper}[\p{Alpha}\p{M}’-]+)/u.exec(behind)?.[1];
    if (text.includes(form) && word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most !== undefined && most[1] * 2 > wrong.length ? most[0] : null;
}

/** The example with the place that is marked. */
function markedExample(text: string, form: string, read: (text: string) => readonly SampleMark[]): Example {
  const marked = read(text).find(({ verdict }) => verdict === 'accepted');
  if (marked === undefined) return exampleIn(text, form, read);
  return { text, from: marked.from, to: marked.to, isMarked: true, marks: read(text) };
}

/** Some items of a list, spread over all of it. */
const evenly = <Item>(items: readonly Item[], count: number): readonly Item[] =>
  items.length <= count
    ? items
    : Array.from({ length: count }, (_, n) => items[Math.floor((n * items.length) / count)] as Item);
