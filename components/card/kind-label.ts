import type { Entity, Organization, Place } from '../facts/schema.ts';

const placeTypes: Readonly<Record<Place['placeType'], string>> = {
  country: 'Country',
  'former-country': 'Former country',
  'us-state': 'US state',
  city: 'City',
  'military-base': 'Military base',
  region: 'Group of countries',
  aircraft: 'Aircraft',
};

const organizationTypes: Readonly<Record<Organization['organizationType'], string>> = {
  university: 'University',
  'intelligence-agency': 'Intelligence agency',
  company: 'Company',
};

/** What an entity is, in a word or two. */
export function kindLabel(entity: Entity): string {
  switch (entity.kind) {
    case 'person':
      return 'Person';
    case 'place':
      return placeTypes[entity.placeType];
    case 'organization':
      return organizationTypes[entity.organizationType];
    default:
      return entity satisfies never;
  }
}
