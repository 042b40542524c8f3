/** Example sentences that show when a spelling is marked: made from the entity's own words, and really read by the finder. */
import { type ExampleTexts, examples } from '../../assets/everyday/examples.ts';
import { inflect } from '../finder/form.ts';
import { primaryLanguage } from '../finder/language.ts';
import type { DraftEntity } from './draft.ts';
import type { SampleFinder, SampleMark } from './sample.ts';

/** A sentence, where the spelling stands in it, and whether it is marked there. */
export type Example = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly isMarked: boolean;
  /** All marks of the entity in the sentence; the full name may be marked, too. */
  readonly marks: readonly SampleMark[];
};

/** The spelling as it is written in its first form. */
export const shownForm = (text: string): string => inflect(text)[0] ?? text;

/** What is in an example besides a spelling: nothing, the full name before it, or a word near it. */
export type ExampleKind =
  | { readonly kind: 'bare' | 'full' }
  | { readonly kind: 'near'; readonly word: string };

/**
 * Returns examples for a spelling of an entity, in the language of the story. One for which there is nothing, such as a full
 * name besides the spelling, is left out. Cost: some 0.1 ms each.
 */
export function examplesOf(
  entity: DraftEntity,
  index: number,
  {
    finder,
    language,
    kinds,
  }: { readonly finder: SampleFinder; readonly language: string; readonly kinds: readonly ExampleKind[] },
): readonly Example[] {
  const form = shownForm(entity.names[index]?.text ?? '').trim();
  if (form === '') return [];
  const texts = examples[primaryLanguage(language)] ?? examples.en;
  const read = finder.reader([entity], language);
  return kinds.flatMap((kind) => {
    const text = textOf(kind, { entity, form, texts });
    return text === null ? [] : [exampleIn(text, form, read)];
  });
}

/** An example of a sentence that has the form; the last place counts. */
export function exampleIn(
  text: string,
  form: string,
  read: (text: string) => readonly SampleMark[],
): Example {
  const marks = read(text);
  const from = Math.max(0, text.lastIndexOf(form));
  const to = Math.min(text.length, from + form.length);
  const isMarked = marks.some((mark) => mark.verdict === 'accepted' && mark.from <= from && mark.to >= to);
  return { text, from, to, isMarked, marks };
}

function textOf(
  kind: ExampleKind,
  {
    entity,
    form,
    texts,
  }: { readonly entity: DraftEntity; readonly form: string; readonly texts: ExampleTexts },
): string | null {
  switch (kind.kind) {
    case 'bare':
      return filled(texts.first, { name: form });
    case 'full': {
      const full = fullNameBeside(entity, form);
      return full === null ? null : filled(texts.full, { full, name: form });
    }
    case 'near':
      return filled(texts.near, { name: form, word: kind.word });
    default:
      return kind satisfies never;
  }
}

/** A full name of the entity that is another than the form; `null` if there is none. */
export function fullNameBeside({ names }: DraftEntity, form: string): string | null {
  const full = names.find(({ text, use, needs }) => use === 'full' && !needs && shownForm(text) !== form);
  return full === undefined || full.text === '' ? null : shownForm(full.text);
}

/** Blanks are filled at once, so that a name with braces stays what it is. */
const filled = (text: string, blanks: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(blanks, name) ? (blanks[name] ?? '') : whole,
  );
