import type { EntityId } from '../facts/schema.ts';
import type { Form } from '../match/form.ts';
import type { EvidenceKey, PageEvidence } from './finder.ts';

/** The page names the entity in full. */
const fullKey = (entity: EntityId): EvidenceKey => `full:${entity}` as EvidenceKey;
/** The page gives a short name of the entity with its title: "Foreign Minister Lavrov". */
const titledKey = (entity: EntityId): EvidenceKey => `titled:${entity}` as EvidenceKey;
/** The page names another bearer of a name: "Jim Ratcliffe". */
const bearerKey = (name: string): EvidenceKey => `bearer:${name}` as EvidenceKey;
/** The page spells an acronym out as something else: "Culinary Institute of America (CIA)". */
const senseKey = (acronym: string): EvidenceKey => `sense:${acronym}` as EvidenceKey;
/** The page names a firm that is called by a place: "Alaska Airlines". */
const firmKey = (place: string): EvidenceKey => `firm:${place}` as EvidenceKey;

/** The page has running text in a language: its unmarked short blocks are read as that. */
export const languageKey = (language: string): EvidenceKey => `language:${language}` as EvidenceKey;

/** The keys a form is about, put together once: doing so at each place would cost more than asking for them. */
export type FormKeys = {
  readonly full: EvidenceKey;
  readonly titled: EvidenceKey;
  readonly bearer: EvidenceKey;
  readonly sense: EvidenceKey;
  readonly firm: EvidenceKey;
  readonly languages: readonly EvidenceKey[];
  /** Each by itself, as lists that all places share. */
  readonly told: Readonly<Record<'full' | 'titled' | 'bearer' | 'sense' | 'firm', readonly EvidenceKey[]>>;
};

export function keysOf({ entity, name, langs }: Form): FormKeys {
  const full = fullKey(entity.id);
  const titled = titledKey(entity.id);
  const bearer = bearerKey(name.text);
  const sense = senseKey(name.text);
  const firm = firmKey(name.text);
  return {
    full,
    titled,
    bearer,
    sense,
    firm,
    languages: langs.map(languageKey),
    told: { full: [full], titled: [titled], bearer: [bearer], sense: [sense], firm: [firm] },
  };
}

/**
 * What a page has established, as a count per key: each block's share can be added and taken back
 * in any order. Both return the keys that the page has just gained or lost.
 */
export class EvidenceCounts implements PageEvidence {
  readonly #counts = new Map<EvidenceKey, number>();

  has(key: EvidenceKey): boolean {
    return this.#counts.has(key);
  }

  add(keys: readonly EvidenceKey[]): readonly EvidenceKey[] {
    return keys.filter((key) => {
      const count = this.#counts.get(key) ?? 0;
      this.#counts.set(key, count + 1);
      return count === 0;
    });
  }

  remove(keys: readonly EvidenceKey[]): readonly EvidenceKey[] {
    return keys.filter((key) => {
      const count = this.#counts.get(key) ?? 0;
      if (count > 1) this.#counts.set(key, count - 1);
      else this.#counts.delete(key);
      return count === 1;
    });
  }
}
