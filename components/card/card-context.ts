import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../i18n/catalog.ts';
import { directionOf } from '../i18n/direction.ts';
import type { Entity, EntityId } from '../story/schema.ts';
import type { Story } from '../story/story.ts';
import type { NameLinks } from './name-links.ts';
import type { NumberedSources } from './sections.ts';

/** The attributes for the language of an element. */
export type LangAttrs = { readonly lang: string; readonly dir: Language['direction'] };

/** The attributes for text of a story. */
export function langAttrsOf({ language }: Pick<Story, 'language'>): LangAttrs {
  return { lang: language, dir: directionOf(language) };
}

/** What all parts of one card share. */
export type CardContext = {
  readonly story: Story;
  /** Whose card it is. */
  readonly entity: Entity;
  /** BCP 47; dates and quantities of facts are written in the facts' language. */
  readonly locale: string;
  /** Whether the reader expects distances in miles. */
  readonly inMiles: boolean;
  /** For elements with text of the story: the interface around them may be in another language. */
  readonly factLang: LangAttrs;
  /** For the titles of sources, which are not translated. */
  readonly sourceLang: LangAttrs;
  /** For text of the interface inside such an element. */
  readonly uiLang: LangAttrs;
  readonly sources: NumberedSources;
  /** Finds the names of other entities in the facts. */
  readonly links: NameLinks;
  readonly onFollow: (entity: EntityId) => void;
};

const Context = createContext<CardContext | null>(null);
export const CardContextProvider = Context.Provider;

export function useCard(): CardContext {
  const context = useContext(Context);
  if (context === null) throw new Error('Draw the parts of a card inside a card.');
  return context;
}
