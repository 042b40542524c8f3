/** Days in figures that can be read two ways: what the author of a story says of one holds for all of them. */

import { dateIn, nearDate } from './dates.ts';
import type { Draft, DraftEntity, DraftFact } from './draft.ts';
import { type DayOrder, type LanguageWords, wordsOf } from './language-words.ts';

type DayReading = {
  /** Of the interface. */
  readonly language: string;
  readonly words: LanguageWords;
  /** True for a fact that says when somebody was born. */
  readonly isBirth: (label: string, entity: DraftEntity) => boolean;
};

/** Keeps the answer with the draft, and reads by it what could not be read so far. */
export function withDayOrder(draft: Draft, dayOrder: DayOrder, reading: DayReading): Draft {
  const dated = dateReader(draft, dayOrder, reading);
  const inField = <Of extends object>(of: Of, field: keyof Of): Of => {
    const text = of[field];
    const date = typeof text === 'string' ? dated(text) : null;
    return date === null ? of : { ...of, [field]: date };
  };
  const ofFact = (fact: DraftFact, entity: DraftEntity): DraftFact =>
    withDate(inField(fact, 'asOf'), dated, reading.isBirth(fact.label, entity));
  const ofEntity = (entity: DraftEntity): DraftEntity => {
    const { facts, role, later } = entity;
    const changed = {
      ...(facts && { facts: mapped(facts, (fact) => ofFact(fact, entity)) }),
      ...(role && { role: inField(role, 'asOf') }),
      ...(later && { later: mapped(later, (one) => inField(one, 'asOf')) }),
    };
    const isSame = changed.facts === facts && changed.role === role && changed.later === later;
    return isSame ? entity : { ...entity, ...changed };
  };
  const { moments, ...story } = draft.story;
  return {
    ...inField(draft, 'checked'),
    dayOrder,
    entities: draft.entities.map(ofEntity),
    story: {
      ...inField(story, 'date'),
      ...(moments && { moments: mapped(moments, (moment) => inField(moment, 'date')) }),
    },
  };
}

/** Returns what reads a text that can be read two ways by the answer; `null` for any other. */
function dateReader({ language: ofStory }: Draft, dayOrder: DayOrder, { language, words }: DayReading) {
  const answered = wordsOf(ofStory, dayOrder);
  const about = { language, words, storyWords: { ...answered, dayOrder: null } };
  return (text: string): string | null =>
    nearDate(text, about)?.kind === 'twofold' ? dateIn(text, language, words, answered) : null;
}

function withDate(fact: DraftFact, dated: (text: string) => string | null, isBirth: boolean): DraftFact {
  const { value } = fact;
  switch (value.kind) {
    case 'text': {
      const date = dated(value.text);
      return date === null ? fact : { ...fact, value: { kind: isBirth ? 'birth' : 'date', date } };
    }
    case 'date':
    case 'birth': {
      const date = dated(value.date);
      return date === null ? fact : { ...fact, value: { ...value, date } };
    }
    default:
      return fact;
  }
}

/** The same list where nothing of it changes: of two thousand names only those that do are stored. */
function mapped<Item>(list: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  const next = list.map(change);
  return next.every((item, n) => item === list[n]) ? list : next;
}
