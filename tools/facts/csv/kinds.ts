import type { OrganizationInput, PlaceInput } from '../../../components/story/schema.ts';

type EntityTypes =
  | { readonly kind: 'person' }
  | { readonly kind: 'place'; readonly placeType: PlaceInput['placeType'] }
  | { readonly kind: 'organization'; readonly organizationType: OrganizationInput['organizationType'] };

const people = ['person', 'people', 'man', 'woman', 'human', 'individual', 'politician', 'p', 'who'];

const places: Readonly<Record<PlaceInput['placeType'], readonly string[]>> = {
  // "State" alone may be Alaska or Austria.
  country: ['nation', 'republic', 'kingdom'],
  'former-country': ['former country', 'former state'],
  empire: [],
  'us-state': ['us state', 'u s state', 'american state'],
  province: ['county', 'canton', 'federal state', 'land', 'district', 'oblast', 'department'],
  city: ['capital'],
  town: ['municipality', 'settlement'],
  village: ['hamlet'],
  'military-base': ['military base', 'base', 'fort', 'garrison'],
  region: ['group of countries'],
  area: ['territory', 'colony', 'landscape', 'valley', 'peninsula', 'park'],
  island: ['islands', 'archipelago'],
  water: ['river', 'lake', 'sea', 'ocean', 'bay', 'strait', 'canal'],
  mountain: ['mountains', 'hill', 'peak', 'volcano'],
  building: ['house', 'castle', 'palace', 'church', 'station', 'bridge', 'airport', 'monument', 'museum'],
  aircraft: ['plane', 'airplane', 'aeroplane', 'helicopter', 'spacecraft'],
  ship: ['boat', 'vessel'],
  other: ['place', 'location', 'site', 'venue', 'street', 'square', 'where'],
};

const organizations: Readonly<Record<OrganizationInput['organizationType'], readonly string[]>> = {
  university: ['college'],
  'intelligence-agency': ['intelligence agency', 'secret service', 'spy agency'],
  company: ['business', 'corporation', 'firm', 'bank', 'companies', 'enterprise', 'brand'],
  'government-body': [
    'government body',
    'government',
    'ministry',
    'agency',
    'authority',
    'council',
    'parliament',
  ],
  party: ['political party'],
  court: ['tribunal'],
  'armed-force': ['armed force', 'army', 'navy', 'air force', 'police', 'militia', 'military'],
  media: ['newspaper', 'broadcaster', 'magazine', 'news', 'tv station', 'media outlet', 'press'],
  school: ['academy'],
  association: [
    'union',
    'club',
    'ngo',
    'charity',
    'foundation',
    'society',
    'trade union',
    'team',
    'federation',
  ],
  'religious-body': ['religious body', 'religion', 'order', 'diocese', 'parish'],
  other: ['organization', 'organisation', 'org', 'institution', 'body', 'group'],
};

const kinds = new Map<string, EntityTypes>([
  ...people.map((word) => [word, { kind: 'person' }] as const),
  ...pairs(places).map(([word, placeType]) => [word, { kind: 'place', placeType }] as const),
  ...pairs(organizations).map(
    ([word, organizationType]) => [word, { kind: 'organization', organizationType }] as const,
  ),
]);

function pairs<Type extends string>(
  words: Readonly<Record<Type, readonly string[]>>,
): (readonly [string, Type])[] {
  return Object.entries<readonly string[]>(words).flatMap(([type, others]) =>
    // "other" alone would say neither place nor organization.
    (type === 'other' ? others : [type.replaceAll('-', ' '), ...others]).map(
      (word) => [word, type as Type] as const,
    ),
  );
}

/** What a cell says that something is, "City", "person (US)", "Organisations"; `null` where it says nothing we know. */
export function kindIn(cell: string): EntityTypes | null {
  const word = cell
    .replace(/\(.*?\)/g, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase();
  return (
    kinds.get(word) ??
    kinds.get(word.replace(/ies$/, 'y')) ??
    kinds.get(word.replace(/e?s$/, '')) ??
    kinds.get(word.replace(/s$/, '')) ??
    null
  );
}
