import type { Library } from '../fact-sets/library.ts';
import type { FactSet } from '../story/fact-set.ts';
import type { Drafts } from '../writing/draft-store.ts';

/** What all parts of the stories page use. */
export type StoriesWiring = {
  readonly library: Library;
  readonly drafts: Drafts;
  /** The bundled story, in the reader's language. */
  readonly bundled: FactSet;
  /** The text of the bundled story's file. */
  readonly bundledFile: () => Promise<string>;
};
