/** The form that adds a name from a page to a story, as values. */

import type { Addition } from '../drafts/addition.ts';
import { type Draft, type DraftKey, emptyDraft } from '../drafts/draft.ts';
import type { DraftHead } from '../drafts/draft-store.ts';
import { guessDescription, guessKind, type KindGuess } from '../drafts/guess-kind.ts';
import { publisherOf } from '../drafts/publisher.ts';
import type { EntityKind } from '../story/schema.ts';
import { isKnownLanguage } from '../story/schema-parts.ts';
import { oneLine } from '../story/seen-text.ts';
import type { SelectedOnPage } from '../tabs/selections.ts';

export type AddForm = {
  readonly name: string;
  readonly kind: EntityKind;
  readonly type: string;
  readonly description: string;
  readonly statement: string;
  readonly title: string;
  readonly publisher: string;
  /** Empty for no source. */
  readonly address: string;
  /** The story that it goes to; `null` for a new one. */
  readonly story: DraftKey | null;
  readonly newTitle: string;
  /** Whether it goes to the entity of the same name, if the story has one. */
  readonly joins: boolean;
};

/** Longer selections are no names, but what a page says. */
const maxName = 80;

/** The form as it opens: filled in from the page, for the story that was changed last. */
export function formOf(
  { text, sentence, title, address }: SelectedOnPage,
  drafts: readonly DraftHead[],
): { readonly form: AddForm; readonly guess: KindGuess } {
  const name = text.length > maxName ? '' : bareName(text);
  const statement = text.length > maxName ? text : sentence;
  const guess = guessKind(name, statement);
  const isSecure = address?.startsWith('https:') === true;
  const site = publisherOf(address ?? '');
  const form: AddForm = {
    name,
    kind: guess.kind,
    type: guess.type,
    description: guessDescription(name, statement),
    statement,
    title: title || site,
    publisher: site.slice(0, 120),
    address: isSecure ? address : '',
    story: drafts[0]?.key ?? null,
    newTitle: oneLine(title, maxTitle),
    joins: true,
  };
  return { form, guess };
}

const maxTitle = 120;

/** A name without what was selected along with it: quotes, brackets, footnotes, signs of the sentence, "’s". */
export function bareName(text: string): string {
  const isSign = (at: number, signs: RegExp): boolean => signs.test(text.charAt(at));
  let start = 0;
  while (start < text.length && isSign(start, signsBefore)) start++;
  let end = text.length;
  while (end > start && isSign(end - 1, signsBehind)) {
    const [footnote] = /\[[^[\]\s]{1,3}\]$/u.exec(text.slice(start, end)) ?? [];
    if (footnote === undefined && endsInBrackets(text.slice(start, end))) break;
    end -= footnote?.length ?? 1;
  }
  const bare = text.slice(start, end).replace(/['’]s$|['’]$/u, '');
  // "Reagan." ends a sentence; "Inc." and "U.S." may not.
  return bare.endsWith('.') && /^\p{Alpha}{5}$/u.test(bare.slice(-6, -1)) ? bare.slice(0, -1) : bare;
}

/** True for "World Health Organization (WHO)", whose last bracket was opened in it. */
function endsInBrackets(text: string): boolean {
  const opening = new Map([
    [')', '('],
    [']', '['],
    ['}', '{'],
  ]).get(text.slice(-1));
  return opening !== undefined && text.split(opening).length >= text.split(text.slice(-1)).length;
}

const signsBefore = /[\s"“”„«»‹›'‘’‚([{,;:!?¿¡–—-]/u;
const signsBehind = /[\s"“”„«»‹›'‘‚)\]},;:!?–—-]/u;

/** Changes the kind; the type goes with it. */
export const withKind = (form: AddForm, kind: EntityKind, guess: KindGuess): AddForm => ({
  ...form,
  kind,
  type: kind === 'person' ? '' : kind === guess.kind ? guess.type : 'other',
});

/** What the form adds, to an entity of the story or as a new one. `today` is when the page was read, as a date. */
export function additionOf(form: AddForm, to: string | null, today: string): Addition {
  const { kind, type, title, publisher, address } = form;
  const trimmed = (text: string): string => text.trim();
  return {
    to,
    kind,
    type,
    name: trimmed(form.name),
    description: trimmed(form.description),
    statement: trimmed(form.statement),
    source:
      trimmed(address) === ''
        ? null
        : { title: trimmed(title), publisher: trimmed(publisher), address: trimmed(address), read: today },
  };
}

/** A new story, as far as a page and a title make one: its day is today, and its summary for now its title. */
export function newStory({ newTitle }: AddForm, { language, today }: NewStoryOf): Draft {
  const draft = emptyDraft(language, today);
  const title = newTitle.trim();
  return { ...draft, title, checked: today, story: { ...draft.story, summary: title } };
}

export type NewStoryOf = {
  /** BCP 47 language of the page, or of the reader. */
  readonly language: string;
  readonly today: string;
};

/** The language of a new story: that of the page without its region, or else the reader's. */
export function languageFor(page: string | null, reader: string): string {
  const { language, script } = new Intl.Locale(page ?? reader);
  const tag = script === undefined ? language : `${language}-${script}`;
  return isKnownLanguage(tag) ? tag : new Intl.Locale(reader).language;
}
