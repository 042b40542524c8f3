/** A story from the names that a reader has chosen on a page: the page as its source, a sentence of the page for each. */
import { withAddition } from '../drafts/addition.ts';
import { type Draft, emptyDraft } from '../drafts/draft.ts';
import { withEntity } from '../drafts/edit-draft.ts';
import { guessDescription, guessKind } from '../drafts/guess-kind.ts';
import { publisherOf } from '../drafts/publisher.ts';
import { spellingsOf } from '../drafts/spellings.ts';
import type { EntityKind } from '../story/schema.ts';
import { oneLine } from '../story/seen-text.ts';

/** A name as it was chosen. */
export type ChosenName = {
  readonly name: string;
  readonly spellings: readonly string[];
  readonly kind: EntityKind;
  /** Where it stands first. */
  readonly sentence: string;
};

/** Where the names are from. */
export type ChosenFrom = {
  readonly title: string;
  readonly address: string | null;
  /** BCP 47 language of the story. */
  readonly language: string;
  readonly today: string;
  /** What is said of a name of which the page says nothing: "Named in “…”." */
  readonly namedIn: string;
};

const maxTitle = 120;
const maxDescription = 140;
const maxStatement = 400;
/** More would be no spellings of one name. */
const maxSpellings = 8;

export function draftOf(chosen: readonly ChosenName[], from: ChosenFrom): Draft {
  const { language, today, address } = from;
  const title = oneLine(from.title || publisherOf(address ?? ''), maxTitle);
  const empty = emptyDraft(language, today);
  const draft: Draft = { ...empty, title, checked: today, story: { ...empty.story, summary: title } };
  return chosen.reduce((before, name) => withName(before, name, from), draft);
}

function withName(draft: Draft, { name, spellings, kind, sentence }: ChosenName, from: ChosenFrom): Draft {
  const { draft: added, entity } = withAddition(draft, {
    to: null,
    kind,
    type: kind === 'person' ? '' : typeOf(kind, name, sentence),
    name,
    description: guessDescription(name, sentence) || oneLine(from.namedIn, maxDescription),
    statement: oneLine(sentence, maxStatement),
    source: sourceOf(from),
  });
  const others = spellings.filter((one) => one !== name).slice(0, maxSpellings);
  if (others.length === 0) return added;
  return withEntity(added, {
    ...entity,
    names: spellingsOf(name, others, { kind, language: from.language }),
  });
}

function typeOf(kind: EntityKind, name: string, sentence: string): string {
  const guess = guessKind(name, sentence);
  return guess.kind === kind ? guess.type : 'other';
}

/** A source needs an address that begins with https. */
function sourceOf({ title, address, today }: ChosenFrom) {
  if (address === null || !address.startsWith('https:')) return null;
  const publisher = publisherOf(address).slice(0, 120);
  return { title: oneLine(title, 300) || publisher, publisher, address, read: today };
}
