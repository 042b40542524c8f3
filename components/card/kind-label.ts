import type { Entity, Organization, Place } from '../facts/schema.ts';
import type { Key } from '../words/catalogue.ts';
import { say } from '../words/say.ts';

const placeTypes = {
  country: 'card.country',
  'former-country': 'card.formerCountry',
  'us-state': 'card.usState',
  city: 'card.city',
  'military-base': 'card.militaryBase',
  region: 'card.groupOfCountries',
  aircraft: 'card.aircraft',
} as const satisfies Readonly<Record<Place['placeType'], Key>>;

const organizationTypes = {
  university: 'card.university',
  'intelligence-agency': 'card.intelligenceAgency',
  company: 'card.company',
} as const satisfies Readonly<Record<Organization['organizationType'], Key>>;

/** What an entity is, in a word or two. */
export function kindLabel(entity: Entity): string {
  switch (entity.kind) {
    case 'person':
      return say('card.person');
    case 'place':
      return say(placeTypes[entity.placeType]);
    case 'organization':
      return say(organizationTypes[entity.organizationType]);
    default:
      return entity satisfies never;
  }
}
