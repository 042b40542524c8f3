import type { Key } from '../i18n/catalog.ts';
import { say } from '../i18n/say.ts';
import type { Entity, Organization, Place } from '../story/schema.ts';

export const placeTypeLabels = {
  country: 'card.country',
  'former-country': 'card.formerCountry',
  empire: 'card.empire',
  'us-state': 'card.usState',
  province: 'card.province',
  city: 'card.city',
  town: 'card.town',
  village: 'card.village',
  'military-base': 'card.militaryBase',
  region: 'card.groupOfCountries',
  area: 'card.area',
  island: 'card.island',
  water: 'card.water',
  mountain: 'card.mountain',
  building: 'card.building',
  aircraft: 'card.aircraft',
  ship: 'card.ship',
  other: 'card.place',
} as const satisfies Readonly<Record<Place['placeType'], Key>>;

export const organizationTypeLabels = {
  university: 'card.university',
  'intelligence-agency': 'card.intelligenceAgency',
  company: 'card.company',
  'government-body': 'card.governmentBody',
  party: 'card.party',
  court: 'card.court',
  'armed-force': 'card.armedForce',
  media: 'card.media',
  school: 'card.school',
  association: 'card.association',
  'religious-body': 'card.religiousBody',
  other: 'card.organization',
} as const satisfies Readonly<Record<Organization['organizationType'], Key>>;

/** The kind of an entity, in a word or two. */
export function kindLabel(entity: Entity): string {
  switch (entity.kind) {
    case 'person':
      return say('card.person');
    case 'place':
      return say(placeTypeLabels[entity.placeType]);
    case 'organization':
      return say(organizationTypeLabels[entity.organizationType]);
    default:
      return entity satisfies never;
  }
}
