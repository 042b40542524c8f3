import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FactSet } from '../facts/fact-set.ts';
import type { Entity, EntityId } from '../facts/schema.ts';
import type { Language } from '../words/catalog.ts';
import { directionOf } from '../words/direction.ts';
import type { NumberedSources } from './numbered-sources.ts';

/** The attributes that say in which language an element speaks. */
export type Tongue = { readonly lang: string; readonly dir: Language['direction'] };

/** That of a fact set. */
export function tongueOf({ language }: Pick<FactSet, 'language'>): Tongue {
  return { lang: language, dir: directionOf(language) };
}

/** What every part of one card shares. */
export type CardContext = {
  readonly factSet: FactSet;
  /** Whose card it is. */
  readonly entity: Entity;
  /** BCP 47; dates and quantities of facts are written in the language that the facts are told in. */
  readonly locale: string;
  /** For each element with words of the fact set: the interface around them may be in another language. */
  readonly told: Tongue;
  /** For words of the interface inside such an element. */
  readonly spoken: Tongue;
  readonly sources: NumberedSources;
  readonly onFollow: (entity: EntityId) => void;
};

const Context = createContext<CardContext | null>(null);
export const CardContextProvider = Context.Provider;

export function useCard(): CardContext {
  const context = useContext(Context);
  if (context === null) throw new Error('Draw the parts of a card inside a card.');
  return context;
}
