import { addedStoryOf } from './entity-id.ts';
import type { EntityId, EntityKind } from './schema.ts';

/** So many of its people make a page one about the story. */
const minPeople = 3;

/** The summit by name, in the languages that the bundled names are found in. */
const summit =
  /\b(?:Alaska|Anchorage|Trump[-–]Putin)\W{1,3}(?:summit|gipfel|top\b)|\b(?:sommet|cumbre|cúpula|vertice)\b.{0,12}\bAlas[ck]a|(?:саміт|саммит).{0,8}Аляс|अलास्का.{0,4}शिखर|قمة.{0,4}[أا]لاسكا|阿拉斯加.{0,4}峰会|アラスカ.{0,6}会談/iu;

/**
 * Whether a page is about the bundled story: it names three of its people, or its title or headline names the summit.
 * Elsewhere a name of the story is just a name.
 */
export function isAboutStory(
  found: Iterable<{ readonly entity: EntityId; readonly kind: EntityKind }>,
  headline: string,
): boolean {
  if (summit.test(headline)) return true;
  const people = new Set<EntityId>();
  for (const { entity, kind } of found) {
    if (kind === 'person' && addedStoryOf(entity) === null) people.add(entity);
    if (people.size === minPeople) return true;
  }
  return false;
}
