/** What may be wrong with the spellings of an entity: with whom or what they could be mixed up, and what helps. */
import { commonWordIn } from '../fact-sets/common-words.ts';
import { everydayWordIn, isOneLetter } from '../fact-sets/everyday-words.ts';
import { inflect, spellingsOf } from '../finder/form.ts';
import { primaryLanguage } from '../finder/language.ts';
import { isFindable } from '../story/name-start.ts';
import type { LanguageNames, Named } from '../story/schema.ts';
import type { Draft, DraftEntity, DraftName } from './draft.ts';
import { EverydayIndex, turnOfOthers } from './everyday-index.ts';
import { type Example, exampleIn, shownForm } from './examples.ts';
import type { KnownSets } from './known-sets.ts';
import { ruleOf } from './name-rules.ts';
import { namedOf, nameOf } from './named-of.ts';
import type { Remedy } from './remedies.ts';
import { keysOfNames, type OtherNames, type SampleFinder, type SampleMark } from './sample.ts';
import { suggestedWords } from './suggested-words.ts';

/** Spellings are told by their index; `spelling` is the form that was tried. */
export type NameDoubt = {
  readonly name: number;
  readonly spelling: string;
  readonly remedies: readonly Remedy[];
} & (
  | { readonly kind: 'one-letter' }
  /** It is marked only near words of the entity, of which there are none. */
  | { readonly kind: 'everyday-word'; readonly language: string }
  | { readonly kind: 'common-word'; readonly language: string }
  /** It would be marked in everyday sentences: in so many of those in a language, of which these are some. */
  | {
      readonly kind: 'everyday-text';
      readonly language: string;
      readonly count: number;
      readonly all: number;
      readonly examples: readonly Example[];
    }
  | { readonly kind: 'bundled-name'; readonly other: string }
  | { readonly kind: 'name-of-set'; readonly other: string; readonly title: string }
  /** Of another entity of the draft, by its id. */
  | { readonly kind: 'name-of-entity'; readonly other: string }
  /** It can never be found: it has no capital, no letter, or nothing that could support it. */
  | { readonly kind: 'never-found'; readonly why: 'lowercase' | 'no-letter' | 'nothing-near' }
);

/** No more everyday sentences are tried for one spelling: nearly all have "The". */
const maxTried = 1_000;
const maxExamples = 3;
/** Of a name that is marked only near its words, so many mistakes say that the words are everyday ones themselves. */
const leastNearWords = 5;

/** Finds doubts about the spellings of one entity after another. */
export class DoubtFinder {
  readonly #finder: SampleFinder;
  readonly #others: OtherNames;
  readonly #signal: AbortSignal;
  readonly #everyday = new Map<string, Promise<EverydayIndex>>();
  readonly #bundled = new Map<string, ReadonlyMap<string, string>>();
  readonly #spellings = new WeakMap<DraftEntity, readonly string[]>();

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
   * Returns the doubts, in the order of the spellings. Cost: for each spelling that everyday sentences have, some 30 µs for
   * each of them, and others get their turn after each; besides, once for each language, the index of its sentences. Rejects when the signal aborts.
   */
  async of(
    entity: DraftEntity,
    {
      draft,
      sets,
      signal,
    }: {
      readonly draft: Pick<Draft, 'entities' | 'language' | 'title' | 'story'>;
      /** `null` where they are not known. */
      readonly sets: KnownSets | null;
      readonly signal: AbortSignal;
    },
  ): Promise<readonly NameDoubt[]> {
    const named = namedOf(entity, draft.language);
    const languages = [...new Set([primaryLanguage(draft.language), 'en'])];
    const indexes = await Promise.all(languages.map(async (of) => [of, await this.#everydayIn(of)] as const));
    signal.throwIfAborted();
    const namesakes = named === null ? [] : await (sets?.namesakesOf(named) ?? []);
    signal.throwIfAborted();
    const words = suggestedWords(entity, draft);
    const doubts: NameDoubt[] = [];
    for (const [index, name] of entity.names.entries()) {
      if (nameOf(name) === null) continue;
      const about = { entity, name, index, draft, words };
      const never = neverFound(about);
      if (never !== null) {
        doubts.push(never);
        continue;
      }
      doubts.push(...wordDoubt(about));
      for (const [language, sentences] of indexes) {
        doubts.push(...this.#everydayDoubt(about, language, sentences));
        await turnOfOthers();
        signal.throwIfAborted();
      }
      doubts.push(
        ...this.#namesakeInDraft(about),
        ...this.#bundledNamesake(about),
        ...namesakes
          .filter(({ text }) => spellingTexts(name).includes(text))
          .slice(0, 1)
          .flatMap(({ name: other, title }) => sharedDoubt(about, { kind: 'name-of-set', other, title })),
      );
    }
    return doubts;
  }

  #everydayIn(language: string): Promise<EverydayIndex> {
    const known = this.#everyday.get(language) ?? EverydayIndex.of(language, this.#signal);
    this.#everyday.set(language, known);
    return known;
  }

  /** Where the entity with this spelling alone would be marked by mistake. */
  #everydayDoubt(about: About, language: string, index: EverydayIndex): readonly NameDoubt[] {
    const { entity, name, index: n } = about;
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
    const count = Math.round((wrong.length / tried.length) * sentences.length);
    return [
      {
        kind: 'everyday-text',
        name: n,
        spelling: form,
        language,
        count,
        all: index.size,
        examples: evenly(wrong, maxExamples).map((text) => markedExample(text, form, read)),
        remedies: [...remediesFor(about), ...notBefore(wrong, form, n)],
      },
    ];
  }

  #namesakeInDraft(about: About): readonly NameDoubt[] {
    const texts = spellingTexts(about.name);
    const other = about.draft.entities.find(
      (one) => one.id !== about.entity.id && this.#textsOf(one).some((text) => texts.includes(text)),
    );
    return other === undefined ? [] : sharedDoubt(about, { kind: 'name-of-entity', other: other.id });
  }

  #textsOf(entity: DraftEntity): readonly string[] {
    const known = this.#spellings.get(entity) ?? entity.names.flatMap(spellingTexts);
    this.#spellings.set(entity, known);
    return known;
  }

  #bundledNamesake(about: About): readonly NameDoubt[] {
    const bundled = this.#bundledIn(about.draft.language);
    const other = spellingTexts(about.name)
      .map((text) => bundled.get(text))
      .find((one) => one !== undefined);
    return other === undefined ? [] : sharedDoubt(about, { kind: 'bundled-name', other });
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

/** One spelling, and what it belongs to. */
type About = {
  readonly entity: DraftEntity;
  readonly name: DraftName;
  readonly index: number;
  readonly draft: Pick<Draft, 'entities' | 'language'>;
  /** Words that could be near it. */
  readonly words: readonly string[];
};

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

function neverFound({ entity, name, index }: About): NameDoubt | null {
  const text = name.text.replace(/^\|/, '');
  const spelling = shownForm(name.text);
  const of = { kind: 'never-found', name: index, spelling } as const;
  if (!isFindable(text)) {
    const isLowercase = /^\p{Ll}/u.test(text);
    const from = text.search(/[\p{Lu}\p{Lt}\p{Lo}]/u);
    const rest =
      from > 0 ? text.slice(from) : isLowercase ? text.charAt(0).toUpperCase() + text.slice(1) : '';
    return {
      ...of,
      why: isLowercase ? 'lowercase' : 'no-letter',
      remedies: [
        ...(rest === '' ? [] : [{ kind: 'begin-with', name: index, text: rest } as const]),
        { kind: 'leave-out', name: index },
      ],
    };
  }
  const hasNothing = ruleOf(name) !== 'always' && !hasSupport(entity, name);
  if (!hasNothing || (name.use === 'full' && name.needs === 'context')) return null;
  return { ...of, why: 'nothing-near', remedies: [{ kind: 'always', name: index }] };
}

/** True for an entity with something that could meet what the name needs. */
const hasSupport = ({ names, titles = [], context = [] }: DraftEntity, name: DraftName): boolean =>
  titles.length > 0 || context.length > 0 || names.some((other) => other !== name && other.use === 'full');

/** An everyday word, a common one, or a letter. */
function wordDoubt(about: About): readonly NameDoubt[] {
  const { entity, name, index, draft } = about;
  const spelling = shownForm(name.text);
  const of = { name: index, spelling, remedies: remediesFor(about) };
  const hasWords = (entity.context ?? []).length + (entity.titles ?? []).length > 0;
  // These need context, whatever the draft says.
  if (isOneLetter(spelling)) return hasWords ? [] : [{ ...of, kind: 'one-letter' }];
  const languages = [name.lang, draft.language].flatMap((tag) => (tag === undefined ? [] : validTag(tag)));
  const everyday = everydayWordIn(spelling, languages);
  if (everyday !== null) return hasWords ? [] : [{ ...of, kind: 'everyday-word', language: everyday }];
  if (ruleOf(name) !== 'always') return [];
  const common = ['en', ...languages].map((tag) => commonWordIn(spelling, tag)).find((one) => one !== null);
  return common === undefined ? [] : [{ ...of, kind: 'common-word', language: common }];
}

function validTag(tag: string): readonly string[] {
  try {
    return [new Intl.Locale(tag).language];
  } catch {
    return [];
  }
}

type Shared =
  | { readonly kind: 'bundled-name'; readonly other: string }
  | { readonly kind: 'name-of-set'; readonly other: string; readonly title: string }
  | { readonly kind: 'name-of-entity'; readonly other: string };

/** So many words near a name tell it from another's full name. */
const tellingWords = 2;

/** None where words near it tell which is meant. */
function sharedDoubt(about: About, shared: Shared): readonly NameDoubt[] {
  const { entity, name, index } = about;
  const words = (entity.context ?? []).length;
  const isSettled = ruleOf(name) === 'near-words' ? words > 0 : words >= tellingWords && name.use === 'full';
  if (isSettled) return [];
  // The full name elsewhere does not tell whose the short one is.
  const remedies = remediesFor(about).filter(({ kind }) => kind !== 'with-full-name');
  return [{ ...shared, name: index, spelling: shownForm(name.text), remedies }];
}

/** What always helps, the mildest first. */
function remediesFor({ entity, name, index, words }: About): readonly Remedy[] {
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
  ];
}

/** Everyday words need context, whatever the file says. */
const isAlwaysWord = ({ text }: DraftName): boolean =>
  isOneLetter(shownForm(text)) || everydayWordIn(shownForm(text), []) !== null;

/** Where one word with a capital stands behind the name in two wrong sentences, or in the only one. */
function notBefore(wrong: readonly string[], form: string, name: number): readonly Remedy[] {
  const counts = new Map<string, number>();
  for (const text of wrong) {
    const behind = text.slice(text.indexOf(form) + form.length);
    const word = /^ (\p{Lu}[\p{L}\p{M}’-]+)/u.exec(behind)?.[1];
    if (text.includes(form) && word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  const isTelling = most !== undefined && most[1] * 2 > wrong.length;
  return isTelling ? [{ kind: 'not-before', name, word: most[0] }] : [];
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
