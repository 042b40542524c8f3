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
