/**
 * What the window where files are added and the worker that reads them tell each other. It is not checked, as messages
 * are: nobody but the window that started a worker can write to it.
 */
import type { LocatedProblem } from '../facts/fact-set-file.ts';
import type { Entity, EntityKind } from '../facts/schema.ts';
import type { LibraryFailure } from './library-failure.ts';
import type { SetHeader, Sites } from './records.ts';

/**
 * Larger files are not read: 100,000 entities that are written at length fill some 100 MB, and a browser that is given a
 * few times that may end the whole extension.
 */
export const maxFileBytes = 128 * 1024 * 1024;

/** One worker reads one file, and adds it when it is told to. */
export type ImportRequest =
  | { readonly kind: 'check'; readonly file: File }
  /** Look again at which set of its id is in the library. */
  | { readonly kind: 'compare' }
  /** As in `Addition`. */
  | { readonly kind: 'add'; readonly replaces: number | null; readonly sites?: Sites | undefined };

export type ImportReport =
  | { readonly kind: 'checking' }
  | { readonly kind: 'refused'; readonly refusal: FileRefusal }
  | { readonly kind: 'checked'; readonly preview: ImportPreview }
  | { readonly kind: 'compared'; readonly existing: ImportPreview['existing'] }
  | { readonly kind: 'added'; readonly header: SetHeader }
  /** It was not added: another set was there than the one it should replace. */
  | { readonly kind: 'conflict'; readonly existing: ImportPreview['existing'] }
  | { readonly kind: 'failed'; readonly failure: LibraryFailure };

/** Why a file is not taken. */
export type FileRefusal =
  | {
      readonly kind:
        | 'too-large'
        | 'empty'
        /** The browser could not read it: it was moved, changed or taken away. */
        | 'unreadable'
        /** It is no text in UTF-8. */
        | 'no-text'
        | 'web-page'
        | 'settings-file';
    }
  | { readonly kind: 'problems'; readonly problems: readonly LocatedProblem[] };

/** What is in a file, to be looked at before it is added. */
export type ImportPreview = Pick<
  SetHeader,
  'id' | 'title' | 'language' | 'version' | 'by' | 'date' | 'summary' | 'counts' | 'bytes'
> & {
  /** Some of its entities, of each kind if there are any. */
  readonly some: readonly PreviewedEntity[];
  readonly warnings: readonly LocatedProblem[];
  /** The set of this id that is in the library now. */
  readonly existing:
    | (Pick<SetHeader, 'version' | 'origin' | 'revision' | 'sites'> & {
        /** It came from the same file, byte for byte. */
        readonly isSame: boolean;
      })
    | null;
};

export type PreviewedEntity = {
  readonly kind: EntityKind;
  readonly name: string;
  readonly picture: Entity['picture'];
};
