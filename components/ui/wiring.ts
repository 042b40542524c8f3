import type { TextSize, Theme } from '../card/protocol.ts';
import type { DraftKey } from '../drafts/draft.ts';
import type { Drafts } from '../drafts/draft-store.ts';
import type { Library } from '../library/library.ts';
import type { LanguageNames, Named } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import type { SettingsState } from './use-settings.ts';

/** What the stories page is made with. */
export type PageWiring = {
  readonly library: Library;
  readonly drafts: Drafts;
  /** The bundled story, in the reader's language. */
  readonly bundled: Story;
  /** The text of the bundled story's file. */
  readonly bundledFile: () => Promise<string>;
  /** The names of the bundled story, with those in the languages of these tags. */
  readonly bundledNames: (languages: readonly string[]) => Promise<BundledNames>;
};

export type BundledNames = {
  readonly entities: readonly Named[];
  readonly languages: readonly LanguageNames[];
};

/** What all parts of the stories page use. */
export type StoriesWiring = PageWiring & {
  /** The reader's settings, as the popup has them. */
  readonly stored: SettingsState;
  /** How cards are drawn. */
  readonly reading: { readonly theme: Theme; readonly textSize: TextSize };
  /** The spreadsheet that a new draft was begun with, by dropping it on the shelf; `null` for none. */
  readonly tableFor: (draft: DraftKey) => File | null;
  /** Forgets that spreadsheet, once it has been read. */
  readonly forgetTable: (draft: DraftKey) => void;
};
