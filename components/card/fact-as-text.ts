import type { FactSet } from '../facts/fact-set.ts';
import { formatDate, formatFact } from '../facts/format-fact.ts';
import type { Entity, Fact } from '../facts/schema.ts';

/**
 * A fact as plain text that is complete by itself: whose it is, as of when, and from where. One line for the fact,
 * one where sources differ, one for the source with its URL.
 */
export function factAsText(
  fact: Fact,
  { entity, factSet, locale }: { entity: Entity; factSet: FactSet; locale: string },
): string {
  const { title, publisher, address } = factSet.source(fact.source);
  const note = fact.note === undefined ? '' : ` – ${fact.note}`;
  const asOf = fact.asOf === undefined ? '' : ` (as of ${formatDate(fact.asOf, locale)})`;
  return [
    `${entity.name} – ${fact.label}: ${formatFact(fact, { factSet, locale })}${note}${asOf}`,
    ...(fact.differs === undefined ? [] : [`Sources differ. ${fact.differs}`]),
    `Source: ${title}, ${publisher}, ${address}`,
  ].join('\n');
}
