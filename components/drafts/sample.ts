/** Finds the names of a draft in a text that its writer makes up, as they would be found on a page with that text. */

import { addedRules } from '../finder/added-names.ts';
import { type CompiledFinder, createFinder, type Finder } from '../finder/finder.ts';
import { spellingsOf } from '../finder/form.ts';
import { GrowingNames } from '../finder/growing-names.ts';
import type { Mention, Reason, Refusal } from '../finder/mentions.ts';
import { judgeText } from '../finder/page-of-text.ts';
import { floorIndex } from '../finder/span.ts';
import { type WordKey, wordKeysOf } from '../library/word-keys.ts';
import type { EntityKind, LanguageNames, Named } from '../story/schema.ts';
import type { Draft, DraftEntity } from './draft.ts';
import { idInDraft } from './ids.ts';
import { namedOf } from './named-of.ts';

/** No more of a text is read. */
export const maxSample = 20_000;

/** A place in the text where a name of the draft stands, or could. Accepted ones do not overlap one another. */
export type SampleMark = {
  /** Offsets in UTF-16 code units; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** The id of the entity in the draft. */
  readonly entity: string;
  readonly kind: EntityKind;
  readonly verdict: 'accepted' | 'refused';
  readonly because: readonly Reason[];
  /** Other entities of the draft that are just as likely meant. */
  readonly rivals: readonly string[];
};

/** What there is of names besides the draft's, as on pages. */
export type OtherNames = { readonly bundled: readonly Named[]; readonly languages: readonly LanguageNames[] };

type Sought = { readonly named: Named; readonly keys: readonly (readonly WordKey[])[] };

/**
 * Finds names in sample texts. What is known of an entity is kept until the entity changes, so that a key costs the
 * entities that the text may name: some ms, whatever the size of the draft.
 */
export class SampleFinder {
  readonly #others: CompiledFinder;
  #language = '';
  #sought = new WeakMap<DraftEntity, Sought | 'nameless'>();

  constructor({ bundled, languages }: OtherNames) {
    this.#others = createFinder(bundled, languages);
  }

  /** Makes ready what texts in a language need besides the draft: some 50 ms, which otherwise the first name takes. */
  prepare(language: string): void {
    this.#others.prepare(language);
  }

  /** Returns the marks of a text, sorted. */
  find(text: string, draft: Pick<Draft, 'entities' | 'language'>): readonly SampleMark[] {
    const sample = text.slice(0, maxSample);
    const names = this.#namesIn(sample, draft);
    return names.length === 0 ? [] : this.#marksIn(sample, this.#finderOf(names), draft.language);
  }

  /** Returns what finds the marks of these entities alone in any number of texts, each of which counts as a page. */
  reader(entities: readonly DraftEntity[], language: string): (text: string) => readonly SampleMark[] {
    const names = entities.flatMap((entity) => namedOf(entity, language) ?? []);
    if (names.length === 0) return () => [];
    const finder = this.#finderOf(names);
    return (text) => this.#marksIn(text, finder, language);
  }

  #finderOf(names: readonly Named[]): Finder {
    const growing = new GrowingNames(addedRules);
    // All at once: there are few.
    const placed = names.map((named, place) => ({ named, place, used: [...named.names.keys()] }));
    for (const _ of growing.add(placed));
    return this.#others.joinedBy(growing);
  }

  #marksIn(text: string, finder: Finder, lang: string): readonly SampleMark[] {
    const judged = judgeText(finder, { text, lang });
    const accepted = judged.mentions().flatMap(markOfMention);
    const refused = judged.refusals().flatMap((refusal) => markOf(refusal, 'refused'));
    return [...accepted, ...withoutRivals(refused, accepted)].toSorted(
      (one, other) => one.from - other.from || other.to - one.to,
    );
  }

  /** The names of those entities that the text may name: all words of one of their names are there. */
  #namesIn(text: string, { entities, language }: Pick<Draft, 'entities' | 'language'>): readonly Named[] {
    if (this.#language !== language) this.#sought = new WeakMap();
    this.#language = language;
    const words = new Set(wordKeysOf(text));
    return entities.flatMap((entity) => {
      const sought = this.#soughtOf(entity);
      if (sought === 'nameless') return [];
      return sought.keys.some((keys) => keys.every((key) => words.has(key))) ? [sought.named] : [];
    });
  }

  #soughtOf(entity: DraftEntity): Sought | 'nameless' {
    const known = this.#sought.get(entity);
    if (known !== undefined) return known;
    const named = namedOf(entity, this.#language);
    const sought = named === null ? 'nameless' : { named, keys: keysOfNames(named) };
    this.#sought.set(entity, sought);
    return sought;
  }
}

/** The keys of the words of each spelling; a text with the name has all of them. */
export const keysOfNames = (named: Named): readonly (readonly WordKey[])[] =>
  spellingsOf(named, []).map(({ text }) => [...new Set(wordKeysOf(text))]);

/** Without parts of a name that may mean the same entity as the whole: "Winter" of a namesake in "Ada Winter". */
function withoutRivals(
  refused: readonly SampleMark[],
  accepted: readonly SampleMark[],
): readonly SampleMark[] {
  return refused.filter(({ from, to, entity }) => {
    const whole = accepted[floorIndex(accepted, from, (mark) => mark.from)];
    return whole === undefined || whole.to < to || !whole.rivals.includes(entity);
  });
}

/** Where another story's entity is just as likely, the draft's is shown. */
function markOfMention(mention: Mention): readonly SampleMark[] {
  const all = [mention, ...mention.rivals];
  const own = all.find(({ entity }) => idInDraft(entity) !== null);
  if (own === undefined) return [];
  const rivals = all.flatMap(({ entity }) => (entity === own.entity ? [] : (idInDraft(entity) ?? [])));
  return markOf({ ...mention, entity: own.entity, kind: own.kind }, 'accepted', rivals);
}

function markOf(
  { span: { from, to }, entity, kind, because }: Refusal,
  verdict: SampleMark['verdict'],
  rivals: readonly string[] = [],
): readonly SampleMark[] {
  const id = idInDraft(entity);
  return id === null ? [] : [{ from, to, entity: id, kind, verdict, because, rivals }];
}
