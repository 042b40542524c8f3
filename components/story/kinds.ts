/** The words that fields of a story choose from, where they are more than two or three. */

/** Namelight’s own drawings. */
export const emblemNames = ['aircraft', 'compass', 'games', 'intelligence', 'university'] as const;

/** The units of quantities, which the card formats with `Intl`. */
export const units = [
  'count',
  'people',
  'percent',
  'metre',
  'kilometre',
  'square-kilometre',
  'us-dollar',
] as const;

/** The types of places on cards; `region` is a group of countries. */
export const placeTypes = [
  'country',
  'former-country',
  'empire',
  'us-state',
  'province',
  'city',
  'town',
  'village',
  'military-base',
  'region',
  'area',
  'island',
  'water',
  'mountain',
  'building',
  'aircraft',
  'ship',
  'other',
] as const;

/** The types of organizations on cards. */
export const organizationTypes = [
  'university',
  'intelligence-agency',
  'company',
  'government-body',
  'party',
  'court',
  'armed-force',
  'media',
  'school',
  'association',
  'religious-body',
  'other',
] as const;

/** What a source is. The card says it of all but `press` and `other`. */
export const sourceKinds = ['press', 'state-media', 'official', 'reference', 'other'] as const;
