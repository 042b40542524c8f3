import type { Entity, MapName, Point } from '../story/schema.ts';

/** Where the places of the bundled maps are, for one map of all: the middle of an area, not its capital. */
const middles: Readonly<Record<MapName, Point>> = {
  alaska: { latitude: 64.5, longitude: -152.5 },
  anchorage: { latitude: 61.22, longitude: -149.89 },
  china: { latitude: 35.5, longitude: 103.5 },
  india: { latitude: 22.5, longitude: 79 },
  jber: { latitude: 61.25, longitude: -149.81 },
  louisiana: { latitude: 31, longitude: -92 },
  russia: { latitude: 61.5, longitude: 97 },
  'soviet-union': { latitude: 58, longitude: 85 },
  ukraine: { latitude: 49, longitude: 31.5 },
  'united-states': { latitude: 39.8, longitude: -98.6 },
};

/** Where an entity is: by its picture, or else by the first of its facts that says so; `null` if nothing does. */
export function pointOf({ kind, picture, facts }: Entity): Point | null {
  if (picture.kind === 'locator') return { latitude: picture.latitude, longitude: picture.longitude };
  const fact = facts.find(({ value }) => value.kind === 'coordinates');
  if (fact?.value.kind === 'coordinates')
    return { latitude: fact.value.latitude, longitude: fact.value.longitude };
  return kind === 'place' && picture.kind === 'map' ? middles[picture.map] : null;
}
