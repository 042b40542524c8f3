/** A story that is being written. */
import type { EntityKind, StoryFileInput, TranslationInput } from '../story/schema.ts';
import type { DayOrder } from './language-words.ts';

/** The key of a draft in the browser's storage; a draft's `id` may change while it is written. */
export type DraftKey = string & { readonly _: 'DraftKey' };

type DeepReadonly<Of> = Of extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : Of extends object
    ? { readonly [Key in keyof Of]: DeepReadonly<Of[Key]> }
    : Of;

type FileEntity = DeepReadonly<StoryFileInput['entities'][number]>;
type FilePerson = Extract<FileEntity, { readonly kind: 'person' }>;
type Given<Of> = NonNullable<Of>;

/**
 * A story file as an object, of which anything may still be missing or wrong: texts may be empty, numbers `NaN`, types
 * of places and organizations left out. Each change makes a new object, which shares with the one before all that stayed.
 */
export type Draft = DeepReadonly<Omit<StoryFileInput, 'namelight' | 'entities' | 'translations'>> & {
  readonly entities: readonly DraftEntity[];
  /** How its author writes days in figures that can be read two ways, once that was asked; of no file. */
  readonly dayOrder?: DayOrder;
  readonly translated?: Translated;
};

/** Texts in other languages that came with a file: forms do not show them. */
export type Translated = {
  /** The texts that were translated, by which those that have changed since are known. */
  readonly from: DeepReadonly<TranslationInput>;
  /** By BCP 47 tag. */
  readonly into: Readonly<Record<string, DeepReadonly<TranslationInput>>>;
};

export type DraftEntity = Omit<FilePerson, 'kind' | 'picture'> & {
  readonly kind: EntityKind;
  readonly picture?: DraftPicture | undefined;
  /** Of a place. */
  readonly placeType?: string;
  /** Of an organization. */
  readonly organizationType?: string;
};
export type DraftName = DraftEntity['names'][number];
export type DraftFact = Given<DraftEntity['facts']>[number];
export type DraftFactValue = DraftFact['value'];
type FilePicture = Given<FilePerson['picture']>;
export type DraftPicture = FilePicture & {
  /** Of a map: what was written as its place, if that could not be read as coordinates; these are `NaN` then. */
  readonly written?: string;
};
export type DraftStatement = Given<DraftEntity['story']>['statements'][number];
export type DraftRelation = Given<DraftEntity['relations']>[number];
export type DraftSource = Draft['sources'][number];
export type DraftMoment = Given<Draft['story']['moments']>[number];
export type DraftParagraph = Given<Draft['story']['paragraphs']>[number];

/** A new story, of which only language and perhaps day are known. */
export function emptyDraft(language: string, date = ''): Draft {
  return {
    id: '',
    title: '',
    language,
    version: 1,
    story: { date, summary: '', moments: [] },
    sources: [],
    entities: [],
  };
}

/** A new entity, without a name. */
export function emptyEntity(kind: EntityKind, id: string): DraftEntity {
  return { kind, id, name: '', description: '', names: [] };
}

/** Until a story is saved as a file, new entities and sources have ids of this form; then they get ones from their names. */
const placeholderId = /^new-\d+$/;

export const isPlaceholder = (id: string): boolean => placeholderId.test(id);

/** An id for a new entity or source of a draft, which no other has. */
export function newId({ entities, sources }: Pick<Draft, 'entities' | 'sources'>): string {
  const taken = new Set([...entities, ...sources].map(({ id }) => id));
  // Counted from how many there are: files may have ids of this form with numbers beyond all that can be counted.
  let number = taken.size + 1;
  while (taken.has(`new-${number}`)) number++;
  return `new-${number}`;
}
