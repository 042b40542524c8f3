import type { PlaceInput } from '../../../components/story/schema.ts';

/** The story calls it Elmendorf Air Force Base, its name until 2010 and still a common one. */
export const jber = {
  kind: 'place',
  placeType: 'military-base',
  id: 'jber',
  name: 'Joint Base Elmendorf-Richardson',
  description: 'US Air Force and Army base at the northern edge of Anchorage.',
  role: {
    text: 'Joint base of the US Air Force and Army, run by the Air Force',
    asOf: '2025-08-15',
    source: 'globalmilitary-base',
  },
  picture: {
    kind: 'map',
    map: 'jber',
    shows: 'Map of the head of Cook Inlet with the base marked; an inset shows where in Alaska that is.',
    country: 'us',
  },
  facts: [
    {
      label: 'Today’s name since',
      value: { kind: 'date', date: '2010-10-01' },
      note: 'when Elmendorf Air Force Base and the Army’s Fort Richardson were merged',
      source: 'usace-elmendorf',
    },
    {
      label: 'Summit hall',
      value: { kind: 'text', text: 'Arctic Warrior Events Center, on the base' },
      source: 'tass-summit-hall',
    },
    {
      label: 'Distance to Anchorage',
      value: {
        kind: 'distance',
        from: { latitude: 61.2508, longitude: -149.8064 },
        to: { latitude: 61.2181, longitude: -149.9003 },
      },
      note: 'from the airfield to the center of the city',
      source: 'pacific-wrecks-elmendorf',
    },
    {
      label: 'Area',
      value: { kind: 'quantity', amount: 344, unit: 'square-kilometre' },
      note: 'about 85,000 acres',
      differs: 'Some reports give 13,000 acres (53 km²).',
      asOf: '2025-08',
      source: 'sfg-base',
    },
    {
      label: 'People living on it',
      value: { kind: 'quantity', amount: 32_000, unit: 'people' },
      note: 'at least',
      differs: 'Other reports give 30,000 to 55,000, counted in other ways.',
      asOf: '2025-08',
      source: 'sfg-base',
    },
    {
      label: 'Headquarters here',
      value: { kind: 'text', text: 'Alaskan Command, Alaskan NORAD Region and Eleventh Air Force' },
      asOf: '2025-08-15',
      source: 'archipedia-base',
    },
    {
      label: 'Flying units',
      value: {
        kind: 'text',
        text: '3rd Wing, with F-22 fighters, and 176th Wing of the Alaska Air National Guard',
      },
      asOf: '2025-08-15',
      source: 'globalmilitary-base',
    },
    {
      label: 'Longest runway',
      value: { kind: 'quantity', amount: 3_048, unit: 'metre' },
      note: 'asphalt',
      source: 'globalmilitary-base',
    },
    {
      label: 'Building began',
      value: { kind: 'date', date: '1940-06-08' },
      note: 'as Elmendorf Field',
      source: 'usace-elmendorf',
    },
    {
      label: 'Elmendorf Air Force Base',
      value: {
        kind: 'text',
        text: 'Its name from the years after the Second World War, when the Air Force took it over from the Army',
      },
      source: 'usace-elmendorf',
    },
    {
      label: 'Named after',
      value: {
        kind: 'text',
        text: 'Captain Hugh M. Elmendorf, killed in 1933 testing a fighter in Ohio',
      },
      source: 'usace-elmendorf',
    },
    {
      label: 'Coordinates',
      value: { kind: 'coordinates', latitude: 61.2511, longitude: -149.8064 },
      source: 'pacific-wrecks-elmendorf',
    },
  ],
  story: {
    statements: [
      {
        text: 'Secure, with its own runways, and heavy with Cold War memory.',
        source: 'alaska-public-twelve-things',
      },
      {
        text: 'The talks are set for this base, under its old name Elmendorf Air Force Base, for Friday, 15 August 2025, at 19:00 GMT; the Kremlin says 19:30.',
        source: 'rbc-ukraine-departure',
      },
      {
        text: 'They begin at 19:32 GMT, which is 11:32 in Alaska.',
        source: 'guardian-live-summit',
      },
      {
        text: 'The story recalls its Cold War task of watching the Soviet Union; it is still active.',
        source: 'afp-western-soil',
      },
    ],
    matters: { text: 'The talks are held here.', source: 'alaska-public-twelve-things' },
  },
  relations: [
    { label: 'Base at', to: 'anchorage', source: 'alaska-public-base' },
    { label: 'In', to: 'alaska', source: 'archipedia-base' },
    { label: 'Military base of', to: 'united-states', source: 'usace-elmendorf' },
    { label: 'In the Cold War watched', to: 'soviet-union', source: 'afp-western-soil' },
    { label: 'Landing place of', to: 'air-force-one', source: 'alaska-public-twelve-things' },
  ],
  later: [],
} as const satisfies PlaceInput;
