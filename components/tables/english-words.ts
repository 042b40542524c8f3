/** English headers and kinds, which every table may use. */

import type { ColumnField } from '../drafts/pending-table.ts';
import type { OrganizationInput, PlaceInput } from '../story/schema.ts';
import type { KindName } from './table-words.ts';

/** Known headers of each kind of column, in lowercase without punctuation. */
export const englishHeaders: Readonly<Record<ColumnField, readonly string[]>> = {
  id: ['id', 'key', 'identifier'],
  name: ['name', 'full name', 'fullname', 'entity', 'who', 'person', 'people', 'main name', 'display name'],
  'other names': [
    ...[
      'other names',
      'other name',
      'also known as',
      'aka',
      'aliases',
      'alias',
      'alternative names',
      'variants',
    ],
    ...['spellings', 'short names', 'short name', 'names', 'alternate names', 'also'],
  ],
  kind: ['kind', 'type', 'category', 'what', 'kind of entity', 'class'],
  description: [
    'description',
    'desc',
    'about',
    'summary',
    'who is it',
    'in one sentence',
    'bio',
    'note',
    'notes',
  ],
  role: ['role', 'position', 'function', 'office', 'job', 'job title'],
  facts: ['facts', 'fact', 'key facts', 'details', 'data', 'information', 'info'],
  statements: [
    ...[
      'in the story',
      'statements',
      'statement',
      'story',
      'part in the story',
      'what happens',
      'what they do',
    ],
    'what it does',
  ],
  matters: ['why it matters', 'why they matter', 'matters', 'why', 'importance', 'significance'],
  related: [
    'related',
    'related to',
    'relations',
    'relation',
    'connected to',
    'connections',
    'with',
    'involved',
  ],
  date: ['date', 'when', 'day'],
  time: ['time', 'hour'],
  coordinates: [
    ...['coordinates', 'coords', 'location', 'place on the map', 'on the map', 'map', 'position on the map'],
    ...['lat lon', 'lat long', 'latitude longitude', 'geo', 'gps'],
  ],
  flag: ['flag', 'country', 'country code', 'nationality', 'nation'],
  sources: [
    ...[
      'sources',
      'source',
      'link',
      'links',
      'url',
      'urls',
      'reference',
      'references',
      'source urls',
      'source url',
    ],
    ...['where from', 'website', 'web', 'source address', 'address of the source'],
  ],
  'source titles': [
    ...['source titles', 'source title', 'titles of the sources', 'title of the source', 'source name'],
    'source names',
  ],
  titles: ['titles', 'forms of address', 'honorifics', 'honorific'],
  context: ['context', 'words for', 'keywords', 'key words', 'tags', 'words near it'],
  against: ['against', 'not', 'words against', 'not with', 'not near'],
};

/** Labels of facts that say when somebody was born. */
export const englishBirths = ['born', 'born on', 'birth', 'birthday', 'date of birth', 'birth date'];

/** Labels of facts that head columns. */
export const englishFacts = [
  ...['died', 'died on', 'death', 'date of death', 'place of birth', 'birthplace', 'place of death', 'age'],
  ...['founded', 'foundation', 'established', 'built', 'opened', 'closed', 'dissolved'],
  ...['population', 'inhabitants', 'area', 'capital', 'currency', 'language', 'languages'],
  ...['height', 'elevation', 'length', 'depth', 'members', 'employees', 'headquarters', 'seat'],
  ...['founder', 'owner', 'architect', 'party', 'spouse', 'children', 'education', 'religion'],
  ...['term', 'term of office', 'took office', 'left office', 'revenue', 'budget'],
];

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
    'alliance',
  ],
  'religious-body': ['religious body', 'religion', 'order', 'diocese', 'parish'],
  other: ['organization', 'organisation', 'org', 'institution', 'body', 'group'],
};

/** Words for each kind, in lowercase. */
export const englishKinds: Readonly<Record<KindName, readonly string[]>> = {
  person: ['person', 'people', 'man', 'woman', 'human', 'individual', 'politician', 'p', 'who'],
  moment: ['moment', 'event', 'date', 'happening', 'what happened', 'timeline'],
  ...kindsOf('place', places),
  ...kindsOf('organization', organizations),
};

function kindsOf(kind: 'place' | 'organization', types: Readonly<Record<string, readonly string[]>>) {
  const entries = Object.entries(types).map(([type, others]) => [
    `${kind}/${type}`,
    // "other" alone would say neither place nor organization.
    type === 'other' ? others : [type.replaceAll('-', ' '), ...others],
  ]);
  return Object.fromEntries(entries) as Record<`${typeof kind}/${string}`, readonly string[]>;
}
