import type { PlaceInput } from '../../../components/story/schema.ts';

export const alaska = {
  kind: 'place',
  placeType: 'us-state',
  id: 'alaska',
  name: 'Alaska',
  description: 'Northernmost US state, bought from the Russian Empire in 1867.',
  checked: '2025-10',
  role: {
    text: '49th state of the United States; governor Mike Dunleavy (Republican)',
    asOf: '2025-08-15',
    until: '2026-12-07',
    source: 'ktoo-dunleavy',
  },
  picture: {
    kind: 'map',
    map: 'alaska',
    shows:
      'Map of Alaska: the far northwest of North America, with Canada to the east and Russia across the Bering Strait.',
    country: 'us',
  },
  facts: [
    { label: 'Capital', value: { kind: 'text', text: 'Juneau' }, source: 'britannica-alaska' },
    { label: 'Largest city', value: { kind: 'entity', entity: 'anchorage' }, source: 'britannica-alaska' },
    {
      label: 'Population',
      value: { kind: 'quantity', amount: 733_391, unit: 'people' },
      note: 'census',
      asOf: '2020-04-01',
      source: 'adn-census-2020',
    },
    {
      label: 'Alaska Natives',
      value: { kind: 'quantity', amount: 21.9, unit: 'percent' },
      note: 'of its people, counting American Indians and those who have other origins, too',
      asOf: '2020-04-01',
      source: 'knba-census-2020',
    },
    {
      label: 'Area',
      value: { kind: 'quantity', amount: 1_723_337, unit: 'square-kilometre' },
      note: 'total; 1,477,953 km² of it land; boundaries of 2010',
      source: 'census-state-areas',
    },
    {
      label: 'Nearest Russian island',
      value: { kind: 'quantity', amount: 4, unit: 'kilometre' },
      note: 'about, from Little Diomede to Big Diomede in the Bering Strait',
      source: 'american-rhetoric-putin',
    },
    {
      label: 'Mainland to mainland',
      value: {
        kind: 'distance',
        from: { latitude: 65.6386, longitude: -168.0836 },
        to: { latitude: 66.0806, longitude: -169.6519 },
      },
      note: 'to Russia across the Bering Strait, from Cape Prince of Wales to Cape Dezhnev',
      differs: 'Britannica gives about 85 km for the narrowest part.',
      source: 'britannica-bering-strait',
    },
    {
      label: 'Statehood',
      value: { kind: 'date', date: '1959-01-03' },
      note: '49th state',
      source: 'britannica-alaska',
    },
    {
      label: 'Bought from Russia',
      value: { kind: 'date', date: '1867-03-30' },
      note: 'by treaty; handed over on 18 October 1867',
      source: 'state-department-alaska-purchase',
    },
    {
      label: 'Price',
      value: { kind: 'quantity', amount: 7_200_000, unit: 'us-dollar' },
      note: 'agreed in 1867',
      source: 'white-house-archive-alaska-check',
    },
  ],
  story: {
    statements: [
      {
        text: 'American soil with a Russian past, close to Russia and far from Europe.',
        source: 'guardian-why-alaska',
      },
      { text: 'Trump and Putin meet here on 15 August 2025.', source: 'politico-counting-on-america' },
      {
        text: 'Russian America left Orthodox churches and more than 700 place names, Putin recalls after the talks.',
        source: 'american-rhetoric-putin',
      },
    ],
    matters: { text: 'Trump and Putin met at a base here.', source: 'guardian-why-alaska' },
  },
  relations: [
    { label: 'State of', to: 'united-states', source: 'britannica-alaska' },
    { label: 'Largest city', to: 'anchorage', source: 'britannica-alaska' },
    { label: 'Venue of the talks', to: 'jber', source: 'moscow-times-base' },
    { label: 'Bought from', to: 'russia', source: 'state-department-alaska-purchase' },
    { label: 'Summit hosted by', to: 'donald-trump', source: 'afp-western-soil' },
    { label: 'Visited by', to: 'vladimir-putin', source: 'afp-western-soil' },
  ],
  later: [
    {
      text: 'Governor Mike Dunleavy cannot run for a third term in the election of 2026.',
      asOf: '2025-08-29',
      source: 'juneau-independent-dunleavy',
    },
    {
      text: 'Floods after Typhoon Halong left nearly every home in two western villages uninhabitable; hundreds of people were flown to Anchorage.',
      asOf: '2025-10-17',
      source: 'kyuk-evacuation',
    },
  ],
} as const satisfies PlaceInput;
